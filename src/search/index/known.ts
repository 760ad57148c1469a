import type { Word } from '../../language/analyse.ts';
import type { Kin } from './kin.ts';
import type { Letters, Near } from './letters.ts';

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

/**
 * What words are to an edition. Most are asked many times: the `room` that were met last are remembered, and up to as many
 * from before.
 */
export function knowing(
  room: number,
  idOf: (term: string, stop: boolean) => number,
  kinOf: (term: string, id: number, near: Near) => readonly Kin[],
  lettersOf: (folded: string) => { readonly letters: Letters; readonly near: Near },
): (word: Word) => Known {
  let recent = new Map<string, Known>();
  let older: ReadonlyMap<string, Known> = recent;
  const read = ({ folded, terms, stop }: Word): Known => {
    const { letters, near } = lettersOf(folded);
    const ids = stop ? [idOf(folded, true)] : terms.map((term) => idOf(term, false));
    return { terms, stop, ids, kin: terms.map((term, at) => kinOf(term, ids[at]!, near)), letters };
  };
  return (word) => {
    const { folded } = word;
    const lately = recent.get(folded);
    if (lately && isReading(lately, word)) return lately;
    const before = lately ?? older.get(folded);
    const known = before && isReading(before, word) ? before : read(word);
    if (recent.size >= room) {
      older = recent;
      recent = new Map();
    }
    recent.set(folded, known);
    return known;
  };
}

/** Whether it is what the word was read as this time too: a name's part may be a word by itself. */
function isReading(known: Known, { terms, stop }: Word): boolean {
  return known.terms === terms && known.stop === stop;
}
