import type { Work } from '../slices.ts';

/**
 * Sentences as rows of the weights of their terms, each of length 1: the products of two are idf-modified cosines (Erkan
 * & Radev 2004, section 3.1). All rows stand in one, one after the other.
 */
export interface Rows {
  /** By sentence, where its row begins; after the last, where it ends. */
  readonly first: ArrayLike<number>;
  /** By place, the number of the term. */
  readonly term: ArrayLike<number>;
  /** By place. */
  readonly weight: ArrayLike<number>;
  /** How many terms there are. */
  readonly terms: number;
}

/** Chance of a jump to any sentence; Erkan & Radev 2004, section 3.2 (and Google's PageRank before it). */
const DAMPING = 0.15;

/** The ranks then change by less than a thousandth of a millionth of one sentence's share. */
const ROUNDS = 60;

/** tf · idf of the terms of each sentence. */
export function* rowsOf(sentences: readonly (readonly string[])[]): Work<Rows> {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  for (const terms of sentences) {
    for (const term of new Set(terms)) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      having[number] = (having[number] ?? 0) + 1;
    }
    yield;
  }
  const first = [0];
  const term: number[] = [];
  const weight: number[] = [];
  for (const terms of sentences) {
    const row = new Map<number, number>();
    for (const each of terms) {
      const number = numbers.get(each)!;
      row.set(number, (row.get(number) ?? 0) + Math.log((sentences.length + 1) / having[number]!));
    }
    const length = Math.hypot(...row.values());
    for (const [number, sum] of row) {
      term.push(number);
      weight.push(sum / length);
    }
    first.push(term.length);
    yield;
  }
  return {
    first: Int32Array.from(first),
    term: Int32Array.from(term),
    weight: Float64Array.from(weight),
    terms: numbers.size,
  };
}

/**
 * Continuous LexRank: p = d/N + (1 − d) · Sᵀp, where S holds the cosines of all pairs, each row's sum made 1 (Erkan &
 * Radev 2004, section 3.3). The cosines are X·Xᵀ, so that a round takes as many steps as there are terms in the article,
 * not as there are pairs of sentences.
 */
export function* lexRank(rows: Rows): Work<Float64Array> {
  const count = rows.first.length - 1;
  const degree = times(rows, new Float64Array(count).fill(1));
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const spread = times(
      rows,
      rank.map((share, index) => share / degree[index]!),
    );
    rank = spread.map((share) => DAMPING / count + (1 - DAMPING) * share);
    yield;
  }
  return rank;
}

/** How like one of the sentences each is, from 0 to 1. */
export function likenessTo(rows: Rows, sentence: number): Float64Array {
  const column = new Float64Array(rows.first.length - 1);
  column[sentence] = 1;
  return times(rows, column);
}

/** X · Xᵀ · column. */
function times({ first, term, weight, terms }: Rows, column: Float64Array): Float64Array {
  const sums = new Float64Array(terms);
  for (let row = 0; row < column.length; row++)
    for (let at = first[row]!; at < first[row + 1]!; at++) sums[term[at]!]! += weight[at]! * column[row]!;
  return column.map((_, row) => {
    let sum = 0;
    for (let at = first[row]!; at < first[row + 1]!; at++) sum += weight[at]! * sums[term[at]!]!;
    return sum;
  });
}
