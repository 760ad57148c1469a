import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { STRONG_NL } from './lists/strong-verbs-nl.ts';
import { remember } from './remember.ts';
import { stemmer } from './stem.ts';

/** Prefixes that part from their verb: `opgericht` from `oprichten`. */
const SEPARABLE =
  /^(?:aan|achter|af|bij|door|in|mee|na|neer|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|voor|weg)?/;
const PARTICIPLE = new RegExp(`(${SEPARABLE.source})ge(?=...)`);
const NONE: readonly string[] = [];

let strong: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The stems of the other forms of a Dutch verb that changes its vowel. None in English: there the stemmer joins most,
 * and a list of the others changed nothing that was measured.
 */
export function strongForms(stem: string, language: Language): readonly string[] {
  if (language === 'en') return NONE;
  strong ??= readStrong();
  return strong.get(stem) ?? NONE;
}

/**
 * The stems of all forms that a verb with this stem would have, `bekostigd` of `bekostig`, and of all that this would
 * be a form of. Not each is a word: to be looked up, not to be shown.
 */
export function formsOf(stem: string, language: Language): readonly string[] {
  return language === 'en' ? NONE : dutchForms(stem);
}

const dutchForms = remember((stem): readonly string[] => {
  const present = stem.replace(PARTICIPLE, '$1');
  const base = present.replace(/[td]$/, '');
  const participle = stem.replace(SEPARABLE, '$&ge');
  const regular = [stem, participle].flatMap((form) => [form, `${form}t`, `${form}d`]);
  return [present, base, ...regular, ...strongForms(stem, 'nl')];
});

function readStrong(): Map<string, readonly string[]> {
  const stem = stemmer('nl');
  const found = new Map<string, string[]>();
  for (const line of STRONG_NL.trim().split('\n')) {
    const stems = [...new Set(line.split(' ').map((form) => stem(fold(form))))];
    for (const one of stems)
      found.set(one, [...(found.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return found;
}
