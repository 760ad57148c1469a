import { EN } from './everyday-en.ts';
import { NL } from './everyday-nl.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stemmer } from './stem.ts';
import { formsOf } from './verb-forms.ts';

/** Groups of words that stand for one another in any of their forms. */
export class Synonyms {
  readonly #language: Language;
  /** By group: the stems of its words. */
  readonly #groups: readonly (readonly string[])[];
  /** Stem → the groups that it stands in. */
  readonly #having = new Map<string, number[]>();

  constructor(groups: readonly (readonly string[])[], language: Language) {
    const stem = stemmer(language);
    this.#language = language;
    this.#groups = groups.map((group) => group.map((word) => stem(fold(word))));
    this.#groups.forEach((stems, number) => {
      for (const one of stems) {
        const having = this.#having.get(one);
        if (having) having.push(number);
        else this.#having.set(one, [number]);
      }
    });
  }

  /** The stems of the words that may stand for this one; not each of them is a word. */
  of(stem: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const form of [stem, ...formsOf(stem, this.#language)])
      for (const number of this.#having.get(form) ?? [])
        for (const other of this.#groups[number]!)
          if (other !== form) for (const each of [other, ...formsOf(other, this.#language)]) found.add(each);
    found.delete(stem);
    return found;
  }
}

const everyday: Partial<Record<Language, Synonyms>> = {};

/** The everyday words of a language; read once, when they are first asked for. */
export function everydayWords(language: Language): Synonyms {
  everyday[language] ??= new Synonyms(groupsIn({ nl: NL, en: EN }[language]), language);
  return everyday[language];
}

function groupsIn(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}
