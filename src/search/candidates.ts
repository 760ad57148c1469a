import type { Index } from './index.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';

/** What the postings alone tell of every passage, by its number. */
export interface Sums {
  /** wink-nlp's similarity: the cosine between the bags of BM25 weights of question and passage, 0 to 1. */
  readonly similarity: Float64Array;
  /** BM25 of the question's own terms, and with those akin to them, by strength: as a multiple of `Index.most`. */
  readonly own: Float64Array;
  readonly all: Float64Array;
}

export function sumPostings(query: Query, { postings, norm, most }: Index): Sums {
  const { first, passage, weight } = postings;
  const similarity = new Float64Array(norm.length);
  const own = new Float64Array(norm.length);
  const all = new Float64Array(norm.length);
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
  return { similarity, own, all };
}

/** The numbers of the passages worth a closer look, best first. Of two that are equal, the one that comes first in the article. */
export function candidates({ all }: Sums): number[] {
  const best: number[] = [];
  let least = 0;
  for (let passage = 0; passage < all.length; passage++) {
    const value = all[passage]!;
    if (value <= least) continue;
    let place = best.length;
    while (place > 0 && all[best[place - 1]!]! < value) place--;
    best.splice(place, 0, passage);
    if (best.length > PARAMETERS.candidates) best.pop();
    if (best.length === PARAMETERS.candidates) least = all[best.at(-1)!]!;
  }
  return best;
}
