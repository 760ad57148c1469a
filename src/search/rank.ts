import { candidates, sumPostings } from './candidates.ts';
import { type Evidence, FEATURES, type Feature, gather } from './evidence.ts';
import type { Index } from './index.ts';
import type { Query } from './query.ts';

/** What one unit of each feature adds to the score. */
export type Weights = Readonly<Record<Feature, number>>;

/** A passage with its score. */
export interface Ranked {
  /** Its number in the index. */
  readonly number: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/**
 * The score of a passage: a weighted sum over the features, of which wink-nlp's similarity is one. The
 * weights come from a listwise softmax regression (Cao et al., "Learning to Rank: From Pairwise Approach to
 * Listwise Approach", 2007, top-one probability): exp(score), shared out over the passages, is the chance of
 * being the right one.
 */
export function score(values: Evidence['values'], weights: Weights): number {
  let sum = 0;
  for (const feature of FEATURES) sum += weights[feature] * values[feature];
  return sum;
}

/** What each feature has added to the score; they sum to it. */
export function parts(values: Evidence['values'], weights: Weights): Record<Feature, number> {
  const added = FEATURES.map((feature) => [feature, weights[feature] * values[feature]] as const);
  return Object.fromEntries(added) as Record<Feature, number>;
}

/** The passages of an edition that have anything to do with the question, best first. */
export function rank(query: Query, index: Index, weights: Weights): Ranked[] {
  const sums = sumPostings(query, index);
  return candidates(sums)
    .map((number) => {
      const evidence = gather(query, index, number, sums);
      return { number, evidence, score: score(evidence.values, weights) };
    })
    .sort(byScore);
}

/** The better score first; of two that are equal, the one that comes first in the article. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.number - b.number;
}
