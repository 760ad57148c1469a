import type { Article, Edition, Passage } from '../articles/article.ts';
import { type Analysis, analyse } from '../language/analyse.ts';
import { namesOf } from '../language/glossary.ts';
import type { Language } from '../language/language.ts';
import { readWithParts, readWords } from '../language/tokens.ts';
import { readTagged } from '../language/wink.ts';
import { inSlices, type Work } from '../slices.ts';

export type Glossary = Article['glossary'];

/** A passage as it is looked through: its words and sentences, with the names of the glossary in them. */
export interface Reading extends Analysis {
  readonly passage: Passage;
  readonly text: string;
  readonly language: Language;
  readonly published: Edition['published'];
  readonly glossary: Glossary;
}

export function read(passage: Passage, { language, published }: Edition, glossary: Glossary): Reading {
  const { text } = passage;
  // wink knows the parts of speech of English alone.
  const words = language === 'en' ? readWithParts : readWords;
  return {
    passage,
    text,
    language,
    published,
    glossary,
    ...analyse(text, language, namesOf(glossary), words),
  };
}

/** Loads what tells parts of speech, which takes a tenth of a second: nobody is to wait for that who asks a first time. */
export function warmUpParts(): void {
  readTagged('');
}

/**
 * What `find` finds in an edition by a glossary, found in slices from the first call on and kept for as long as both are
 * in use: a reload may bring another glossary to the same edition.
 */
export function findOnce<T>(
  find: (edition: Edition, glossary: Glossary) => Work<T>,
): (edition: Edition, glossary: Glossary) => Promise<T> {
  const known = new WeakMap<Edition, WeakMap<Glossary, Promise<T>>>();
  return (edition, glossary) => {
    const ofEdition = known.get(edition) ?? new WeakMap<Glossary, Promise<T>>();
    known.set(edition, ofEdition);
    const found = ofEdition.get(glossary) ?? inSlices(find(edition, glossary));
    ofEdition.set(glossary, found);
    return found;
  };
}
