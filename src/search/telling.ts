import type { Index } from './index.ts';
import type { Letters } from './letters.ts';
import { PLACED } from './vocabulary.ts';

/** A term of the index that matches one of the question's: itself, or akin to it. */
export interface TermMatch {
  readonly id: number;
  /** Of the question's term. */
  readonly number: number;
  /** 1 for the term itself, down to 0. */
  readonly strength: number;
}

/** A word of the question, and the information of the letters that another shares with it. */
export interface Alike {
  readonly number: number;
  readonly information: number;
}

/** What a form of the edition is to the question. */
export interface Telling {
  /** The question's term that it matches, and how well; -1 for none. */
  number: number;
  strength: number;
  /** Its number in the question's row; 0 for none. */
  word: number;
  /** The words of the question that it is spelled like. */
  readonly alike: Alike[];
  /** It has a place among its neighbours. */
  readonly placed: boolean;
  /** What it could be the answer to, see `offers`. */
  readonly offers: number;
}

/** The forms of an index that tell anything about a question. */
export interface Tellings {
  /** By form: its place in `told`; 0, where nothing stands, for the many that are nothing to the question. */
  readonly places: Int32Array;
  readonly told: readonly (Telling | null)[];
}

/**
 * Finds them, by the terms that match, the numbers of the words of the question's row (by term id), and what its words are
 * spelled like.
 */
export function findTellings(
  { vocabulary }: Index,
  matches: readonly TermMatch[],
  numbers: ReadonlyMap<number, number>,
  letters: readonly Letters[],
): Tellings {
  const places = new Int32Array(vocabulary.forms);
  const told: (Telling | null)[] = [null];
  const of = (form: number): Telling => {
    const known = told[places[form]!];
    if (known) return known;
    const offers = vocabulary.offersOf[form]!;
    const placed = (offers & PLACED) !== 0;
    const fresh = { number: -1, strength: 0, word: 0, alike: [], placed, offers };
    places[form] = told.push(fresh) - 1;
    return fresh;
  };
  for (const { id, number, strength } of matches) {
    for (const form of vocabulary.formsOfTerm[id]!) {
      const one = of(form);
      one.number = number;
      one.strength = strength;
    }
  }
  for (const [id, word] of numbers) for (const form of vocabulary.formsOfTerm[id]!) of(form).word = word;
  letters.forEach(({ alike }, number) => {
    for (const { word, information } of alike)
      for (const form of vocabulary.formsOfWord[word]!) of(form).alike.push({ number, information });
  });
  return { places, told };
}
