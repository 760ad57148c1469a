import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { STRONG_NL } from './lists/strong-verbs-nl.ts';
import { stemmer } from './stem.ts';

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
 * The stems of all forms that a verb with this stem would have, which the stemmer leaves apart: `bouw` and `bouwt`, and
 * those of `strongForms`. Not each is a word: to be looked up, not to be shown.
 */
export function formsOf(stem: string, language: Language): readonly string[] {
  return language === 'en' ? NONE : [stem.replace(/t$/, ''), `${stem}t`, ...strongForms(stem, language)];
}

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
