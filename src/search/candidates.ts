import type { Index } from './index.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';

/** The first look at every passage, by postings alone. By passage number. */
export interface Sums {
  /** wink-nlp's similarity: the cosine between the bags of BM25 weights of question and passage, 0 to 1. */
  readonly cosine: Float64Array;
  /** BM25 of the question's own terms, as a multiple of `Index.most`. */
  readonly bm25: Float64Array;
  /** The same of the terms akin to them, by strength. */
  readonly kin: Float64Array;
}

export function sumPostings(query: Query, index: Index): Sums {
  const total = index.passages.length;
  const sums = {
    cosine: new Float64Array(total),
    bm25: new Float64Array(total),
    kin: new Float64Array(total),
  };
  for (const { id, number, strength } of query.matches) {
    const postings = index.postings[id];
    if (!postings) continue;
    const own = strength === 1;
    for (let at = 0; at < postings.passages.length; at++) {
      const passage = postings.passages[at]!;
      const found = postings.weights[at]!;
      if (own) {
        sums.cosine[passage]! += query.weights[number]! * found;
        sums.bm25[passage]! += found / index.most;
      } else sums.kin[passage]! += (strength * found) / index.most;
    }
  }
  for (let passage = 0; passage < total; passage++) {
    const norms = query.norm * index.passages[passage]!.norm;
    if (norms > 0) sums.cosine[passage]! /= norms;
  }
  return sums;
}

/** The numbers of the passages worth a closer look, best first: those that share a term or one akin to it. */
export function candidates({ bm25, kin }: Sums): number[] {
  const found: number[] = [];
  for (let passage = 0; passage < bm25.length; passage++)
    if (bm25[passage]! + kin[passage]! > 0) found.push(passage);
  const value = (passage: number) => bm25[passage]! + kin[passage]!;
  // Of two that are equal, the one that comes first in the article.
  found.sort((a, b) => value(b) - value(a) || a - b);
  return found.slice(0, PARAMETERS.candidates);
}
