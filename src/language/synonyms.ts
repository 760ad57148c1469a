import { EN } from './everyday-en.ts';
import { NL } from './everyday-nl.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stemmer } from './stem.ts';

/** Stem → the stems of the other words of its groups. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Words that stand for one another, as a map from each to the others. */
export function synonymsOf(groups: readonly (readonly string[])[], language: Language): Synonyms {
  const stem = stemmer(language);
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = [...new Set(group.map((word) => stem(fold(word))))];
    for (const one of stems) {
      const known = others.get(one) ?? new Set();
      for (const other of stems) if (other !== one) known.add(other);
      others.set(one, known);
    }
  }
  return new Map([...others].map(([one, known]) => [one, [...known]]));
}

function groupsIn(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

const everyday: Partial<Record<Language, Synonyms>> = {};

/** The everyday words of a language; read once, when they are first asked for. */
export function everydayWords(language: Language): Synonyms {
  everyday[language] ??= synonymsOf(groupsIn({ nl: NL, en: EN }[language]), language);
  return everyday[language];
}
