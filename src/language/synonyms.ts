import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { EN } from './lists/everyday-en.ts';
import { NL } from './lists/everyday-nl.ts';
import { remember } from './remember.ts';
import { stemmer } from './stem.ts';
import { formsOf } from './verb-forms.ts';

/** Shorter words may be stemmed to other first letters. */
const SHORTEST = 4; // letters

/** Groups of words that stand for one another in any of their forms. */
export class Synonyms {
  readonly #language: Language;
  readonly #stem: (word: string) => string;
  /** Folded. */
  readonly #groups: readonly (readonly string[])[];
  /**
   * By the letters that words begin with: those not stemmed yet, with their group. To stem all of a language takes a
   * tenth of a second.
   */
  readonly #unread = new Map<string, [word: string, group: number][]>();
  /** Stem → the groups that it stands in. */
  readonly #having = new Map<string, number[]>();

  constructor(groups: readonly (readonly string[])[], language: Language) {
    this.#language = language;
    this.#stem = stemmer(language);
    this.#groups = groups.map((group) => group.map(fold));
    this.#groups.forEach((words, group) => {
      for (const word of words) {
        if (word.length < SHORTEST) put(this.#having, this.#stem(word), group);
        else for (const letters of beginnings(word)) put(this.#unread, letters, [word, group]);
      }
    });
  }

  /** How many groups there are. */
  get size(): number {
    return this.#groups.length;
  }

  /** The stems of the words that may stand for this one; not each of them is a word. */
  readonly of = remember((stem): readonly string[] => {
    const language = this.#language;
    const found = new Set<string>();
    for (const form of [stem, ...formsOf(stem, language)]) {
      for (const group of this.#groupsOf(form)) {
        for (const other of this.#groups[group]!.map(this.#stem))
          if (other !== form) for (const each of [other, ...formsOf(other, language)]) found.add(each);
      }
    }
    found.delete(stem);
    return [...found];
  });

  #groupsOf(stem: string): readonly number[] {
    const letters = beginning(stem);
    for (const [word, group] of this.#unread.get(letters) ?? []) put(this.#having, this.#stem(word), group);
    this.#unread.delete(letters);
    return this.#having.get(stem) ?? [];
  }
}

function beginning(word: string): string {
  return word.slice(0, 2);
}

/** How the stem of a word may begin: in Dutch `bouw` of `gebouwd`, `eet` of `eten`. */
function beginnings(word: string): ReadonlySet<string> {
  const bare = [word, word.replace(/^(.?)ge/, '$1')];
  return new Set([...bare, ...bare.map((one) => one.replace(/^[aeou]/, '$&$&'))].map(beginning));
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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
