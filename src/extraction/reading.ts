import type { Article, Edition, Name, Passage } from '../articles/article.ts';
import { type Analysis, analyse } from '../language/analyse.ts';
import { namesOf } from '../language/glossary.ts';
import type { Language } from '../language/language.ts';

/** A passage as it is looked through: its words and sentences, with the names of the glossary in them. */
export interface Reading extends Analysis {
  readonly passage: Passage;
  readonly text: string;
  readonly language: Language;
}

/** The passages of an edition, read one by one. */
export function readingsOf({ passages, language }: Edition, glossary: readonly Name[]): Reading[] {
  const names = namesOf(glossary);
  return passages.map((passage) => {
    const { text } = passage;
    return { passage, text, language, ...analyse(text, language, names) };
  });
}

type Glossary = Article['glossary'];

/**
 * What `find` finds in an edition by a glossary, found on the first call and kept for as long as both are in use: a
 * reload may bring another glossary to the same edition.
 */
export function findOnce<T>(find: (edition: Edition, glossary: Glossary) => T): typeof find {
  const known = new WeakMap<Edition, WeakMap<Glossary, { readonly found: T }>>();
  return (edition, glossary) => {
    const ofEdition = known.get(edition) ?? new WeakMap();
    known.set(edition, ofEdition);
    const kept = ofEdition.get(glossary) ?? { found: find(edition, glossary) };
    ofEdition.set(glossary, kept);
    return kept.found;
  };
}
