import type { Word } from '../../language/analyse.ts';
import type { Kin } from './kin.ts';
import type { Letters } from './letters.ts';

/** What a word of a question is to an edition. */
export interface Known {
  /** What it was read as. */
  readonly terms: readonly string[];
  readonly stop: boolean;
  /** Of each of its terms, or of the stop word that it is: the id; `NONE` where the edition does not have it. */
  readonly ids: readonly number[];
  /** By term: the terms of the edition that it is akin to. */
  readonly kin: readonly (readonly Kin[])[];
  /** The forms of the edition that it is spelled like. */
  readonly letters: Letters;
}

/** How many words are remembered: most of those that an article is asked for. */
const ROOM = 5_000;

/** What words are to an edition. Most are asked many times: they are remembered by their spelling, until there are too many. */
export function knowing(
  idOf: (term: string, stop: boolean) => number,
  kinOf: (term: string, id: number) => readonly Kin[],
  lettersOf: (folded: string) => Letters,
): (word: Word) => Known {
  const remembered = new Map<string, Known>();
  return ({ folded, terms, stop }) => {
    const before = remembered.get(folded);
    if (before && before.terms === terms && before.stop === stop) return before;
    const ids = stop ? [idOf(folded, true)] : terms.map((term) => idOf(term, false));
    const kin = terms.map((term, at) => kinOf(term, ids[at]!));
    const known = { terms, stop, ids, kin, letters: before?.letters ?? lettersOf(folded) };
    if (remembered.size >= ROOM) remembered.clear();
    remembered.set(folded, known);
    return known;
  };
}
