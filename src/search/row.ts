import type { Word } from '../language/analyse.ts';
import { type Index, termOf } from './index.ts';
import { pairKey } from './pair-counts.ts';
import { NONE } from './vocabulary.ts';

/** The words of a question in their order, stop words too, each once however often it is asked: numbered 1, 2, … */
export interface Row {
  /** How many words there are, by which `pair` is read. */
  readonly words: number;
  /** By number of one word × `words` + number of the next: the number of the pair, from 1; 0 for none. */
  readonly pair: Int16Array;
  /** By number of a pair: its rarity, and the pairs that go on where it ends, three words in a row. */
  readonly rarity: readonly number[];
  readonly next: readonly (readonly number[])[];
  /** The information of all pairs side by side, those with an unknown word too. */
  readonly mass: number;
}

/** What stands side by side, and by term id the number of each word. */
export function readRow(
  words: readonly Word[],
  index: Index,
): { row: Row; numbers: ReadonlyMap<number, number> } {
  const ids = words.flatMap(({ stop, folded, terms }) =>
    (stop ? [folded] : terms).map((term) => termOf(index, term, stop)),
  );
  const numbers = new Map<number, number>();
  for (const id of ids) if (id !== NONE && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  const size = numbers.size + 1;
  const pair = new Int16Array(size * size);
  const rarity: number[] = [0];
  const next: number[][] = [[]];
  let mass = 0;
  let before = 0;
  for (let at = 1; at < ids.length; at++) {
    const [first, second] = [ids[at - 1]!, ids[at]!];
    if (first === NONE || second === NONE) {
      before = 0;
      mass += 1;
      continue;
    }
    const cell = numbers.get(first)! * size + numbers.get(second)!;
    if (pair[cell] === 0) {
      pair[cell] = rarity.push(index.pairRarity(pairKey(first, second))) - 1;
      next.push([]);
      mass += rarity[pair[cell]!]!;
    }
    if (before > 0) next[before]!.push(pair[cell]!);
    before = pair[cell]!;
  }
  return { row: { words: size, pair, rarity, next, mass }, numbers };
}
