import type { Index, Written } from '../index/build.ts';
import { PARAMETERS } from '../index/parameters.ts';
import { FLOATS, INTEGERS } from '../index/zeros.ts';
import { type Feature, OF_KIND } from './evidence.ts';
import type { Query, TermMatch } from './query.ts';

/**
 * The features that the postings alone tell, of all passages at once. A first ranking by these chooses what is read
 * closely: a cascade (Wang, Lin & Metzler, "A Cascade Ranking Model for Efficient Ranked Retrieval", 2011).
 */
export const EARLY = [
  'similarity',
  'bm25',
  'kin',
  'names',
  'numbers',
  'others',
  'common',
  'coverage',
  'words',
] as const satisfies readonly Feature[];

/** What one unit of each adds to the promise of a passage. */
export type EarlyWeights = Readonly<Record<(typeof EARLY)[number], number>>;

/** What the postings alone tell of every passage, by its number; the arrays may be longer than there are passages. */
export interface Sums {
  readonly passages: number;
  /** wink-nlp's similarity: the cosine between the bags of BM25 weights of question and passage, 0 to 1. */
  readonly similarity: Float64Array;
  /** BM25 of the question's own terms, as a multiple of `Index.most`. */
  readonly bm25: Float64Array;
  /** The score by the early features alone: exp(promise), shared out over the passages, is the chance of being the right one. */
  readonly promise: Float64Array;
  /** The last of the question's terms that it has, from 1; 0 for one that has none. */
  readonly last: Int32Array;
}

export function sumPostings(query: Query, { postings, norm, most }: Index, weights: EarlyWeights): Sums {
  const { first, passage, weight } = postings;
  const similarity = FLOATS.take(norm.length);
  const bm25 = FLOATS.take(norm.length);
  const promise = FLOATS.take(norm.length);
  const last = INTEGERS.take(norm.length);
  const { bm25: ofBm25, similarity: ofSimilarity } = weights;
  for (const match of query.matches) {
    const { id, number, strength } = match;
    const end = first[id + 1]!;
    const told = promiseOf(match, query, weights);
    const share = strength === 1 && query.norm > 0 ? query.weights[number]! / query.norm : 0;
    for (let at = first[id]!; at < end; at++) {
      const place = passage[at]!;
      // A passage has a term as well as by the match that is strongest, which comes first.
      if (last[place] !== number + 1) promise[place]! += told;
      last[place] = number + 1;
      if (share === 0) continue;
      const value = weight[at]! / most;
      const alike = (share * weight[at]!) / norm[place]!;
      bm25[place]! += value;
      similarity[place]! += alike;
      promise[place]! += ofBm25 * value + ofSimilarity * alike;
    }
  }
  return { passages: norm.length, similarity, bm25, promise, last };
}

/** What a match adds to the promise of a passage that has it; but for how often it does. */
function promiseOf({ number, strength }: TermMatch, { terms, mass }: Query, weights: EarlyWeights): number {
  const { kind, rarity, common } = terms[number]!;
  const kin = strength < 1 ? weights.kin : 0;
  const told = weights[OF_KIND[kind]] + weights.common * common + kin;
  const share = mass > 0 ? rarity / mass : 0;
  return strength * (rarity * told + weights.coverage * share + weights.words);
}

/** Ends their use. */
export function release({ passages, similarity, bm25, promise, last }: Sums): void {
  for (const sums of [similarity, bm25, promise]) FLOATS.giveBack(sums.fill(0, 0, passages));
  INTEGERS.giveBack(last.fill(0, 0, passages));
}

/** How far a passage may be behind the first in promise. A question that is written with one may be little of all its words. */
export function furthestBehind(written: Written): number {
  return written === 'none' ? PARAMETERS.behind : Number.POSITIVE_INFINITY;
}

/**
 * The numbers of the passages worth a closer look, most promising first. Of two that are equal, the one that comes first in
 * the article.
 *
 * @param behind how far one may be behind the first
 */
export function candidates({ passages, promise, last }: Sums, behind: number): number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let passage = 0; passage < passages; passage++) {
    const value = promise[passage]!;
    if (value <= least || last[passage] === 0) continue;
    if (best.length < PARAMETERS.candidates) best.push(passage);
    let place = best.length - 1;
    for (; place > 0 && promise[best[place - 1]!]! < value; place--) best[place] = best[place - 1]!;
    best[place] = passage;
    if (best.length === PARAMETERS.candidates) least = promise[best.at(-1)!]!;
  }
  const most = promise[best[0]!] ?? 0;
  return best.filter((passage) => promise[passage]! >= most - behind);
}
