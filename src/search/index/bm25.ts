import type { Parameters } from './parameters.ts';

/**
 * How much finding a term tells: Robertson & Zaragoza, "The Probabilistic Relevance Framework" (2009),
 * equation 3.3, plus 1 inside the logarithm so that it is never negative, as in wink-nlp's
 * bm25-vectorizer with k = 1. 0 < idf; a term that stands nowhere has the most.
 */
export function idf(passages: number, having: number): number {
  return Math.log((passages - having + 0.5) / (having + 0.5) + 1);
}

/**
 * The weight of a term in a text that has it `count` times among `length` terms: equation 3.15, with the
 * factor (k1 + 1) of section 3.5.1. Bags of these weights are what wink-nlp's similarity compares.
 */
export function weight(
  rarity: number,
  count: number,
  length: number,
  average: number,
  { k1, b }: Parameters,
): number {
  return (rarity * (k1 + 1) * count) / (k1 * (1 - b + (b * length) / average) + count);
}
