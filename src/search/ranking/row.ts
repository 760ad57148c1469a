import type { Index } from '../index/build.ts';
import { pairKey } from '../index/pair-counts.ts';
import { NONE } from '../index/spelling.ts';

/** The words of a question in their order, stop words too, each once however often it is asked: numbered 1, 2, … */
export interface Row {
  /** One more than there are words: of a word's row in `pair`. */
  readonly size: number;
  /** By word, in the order of their numbers: the id of its term. */
  readonly ids: readonly number[];
  /** By number of one word × `size` + number of the next: the number of the pair, from 1; 0 for none. */
  readonly pair: readonly number[];
  /** By number of a pair: its rarity. */
  readonly rarity: readonly number[];
  /** Three words in a row, as the pairs that they are, see `three`. */
  readonly threes: readonly number[];
  /** The information of all pairs side by side, those with an unknown word too. */
  readonly mass: number;
}

/** More than a question has pairs. */
const PAIRS = 1024;

/** One number for two pairs, the second of which goes on where the first ends. */
export const three = (first: number, second: number): number => first * PAIRS + second;

/** @param ids of its terms in the index, stop words too; `NONE` for one that the edition does not have */
export function readRow(ids: readonly number[], index: Index): Row {
  const own: number[] = [];
  // By place in the question: the number of the word; 0 for one that the edition does not have.
  const places = ids.map((id) => {
    if (id === NONE) return 0;
    const known = own.indexOf(id);
    return known >= 0 ? known + 1 : own.push(id);
  });
  const size = own.length + 1;
  const pair = new Array<number>(size * size).fill(0);
  const rarity: number[] = [0];
  const threes: number[] = [];
  let mass = 0;
  let before = 0;
  for (let at = 1; at < ids.length; at++) {
    if (places[at - 1] === 0 || places[at] === 0) {
      before = 0;
      mass += 1;
      continue;
    }
    const cell = places[at - 1]! * size + places[at]!;
    if (pair[cell] === 0) {
      const told = index.pairRarity(pairKey(ids[at - 1]!, ids[at]!));
      pair[cell] = rarity.push(told) - 1;
      mass += told;
    }
    if (before > 0) threes.push(three(before, pair[cell]!));
    before = pair[cell]!;
  }
  return { size, ids: own, pair, rarity, threes, mass };
}
