import type { Index } from '../index/build.ts';
import { PARAMETERS } from '../index/parameters.ts';
import { FLOATS } from '../index/zeros.ts';
import type { Query } from './query.ts';

/** What the postings alone tell of every passage, by its number; the arrays may be longer than there are passages. */
export interface Sums {
  readonly passages: number;
  /** wink-nlp's similarity: the cosine between the bags of BM25 weights of question and passage, 0 to 1. */
  readonly similarity: Float64Array;
  /** BM25 of the question's own terms, and with those akin to them, by strength: as a multiple of `Index.most`. */
  readonly own: Float64Array;
  readonly all: Float64Array;
}

export function sumPostings(query: Query, { postings, norm, most }: Index): Sums {
  const { first, passage, weight } = postings;
  const similarity = FLOATS.take(norm.length);
  const own = FLOATS.take(norm.length);
  const all = FLOATS.take(norm.length);
  for (const { id, number, strength } of query.matches) {
    const end = first[id + 1]!;
    const share = query.norm > 0 ? query.weights[number]! / query.norm : 0;
    for (let at = first[id]!; at < end; at++) {
      const place = passage[at]!;
      const value = weight[at]!;
      all[place]! += (strength * value) / most;
      if (strength < 1) continue;
      own[place]! += value / most;
      similarity[place]! += (share * value) / norm[place]!;
    }
  }
  return { passages: norm.length, similarity, own, all };
}

/** Ends their use. */
export function release({ passages, similarity, own, all }: Sums): void {
  for (const sums of [similarity, own, all]) FLOATS.giveBack(sums.fill(0, 0, passages));
}

/**
 * The numbers of the passages worth a closer look, best first. Of two that are equal, the one that comes first in the
 * article.
 */
export function candidates(
  { passages, similarity, all }: Sums,
  { written }: Pick<Index, 'written'>,
): number[] {
  const best: number[] = [];
  let last = 0;
  for (let passage = 0; passage < passages; passage++) {
    const value = all[passage]!;
    if (value <= last) continue;
    if (best.length < PARAMETERS.candidates) best.push(passage);
    let place = best.length - 1;
    for (; place > 0 && all[best[place - 1]!]! < value; place--) best[place] = best[place - 1]!;
    best[place] = passage;
    if (best.length === PARAMETERS.candidates) last = all[best.at(-1)!]!;
  }
  // A question that is written with a passage may be little of all its words.
  if (written !== 'none') return best;
  const most = all[best[0]!] ?? 0;
  const promise = (passage: number) => all[passage]! / most + PARAMETERS.similar * similarity[passage]!;
  const least = PARAMETERS.close * Math.max(...best.map(promise));
  return best.filter((passage) => promise(passage) >= least);
}
