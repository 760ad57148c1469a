import type { Index, Written } from '../index/build.ts';
import { candidates, release, type Sums, sumPostings } from './candidates.ts';
import { type Evidence, FEATURES, type Feature, Gatherer } from './evidence.ts';
import { bold, type Highlight } from './highlight.ts';
import { inOrder, weighted } from './in-order.ts';
import type { Query } from './query.ts';
import { Tellings } from './telling.ts';

/** What one unit of each feature adds to the score. */
export type Weights = Readonly<Record<Feature, number>>;

/** Of editions without any written question, which tells more than all else, and of the others. */
export interface RankWeights {
  readonly none: Weights;
  readonly some: Weights;
}

export function weightsFor(written: Written, { none, some }: RankWeights): Weights {
  return written === 'none' ? none : some;
}

/** A passage with its score. */
export interface Ranked {
  /** Its number in the index. */
  readonly number: number;
  readonly score: number;
  readonly evidence: Evidence;
  /** The place of the sentence that is set in bold; -1 for none. Sought when it is asked for. */
  readonly bold: () => number;
}

/**
 * The score of a passage: a weighted sum over the features, of which wink-nlp's similarity is one. The
 * weights come from a listwise softmax regression (Cao et al., "Learning to Rank: From Pairwise Approach to
 * Listwise Approach", 2007, top-one probability): exp(score), shared out over the passages, is the chance of
 * being the right one.
 */
export function score(values: readonly number[], weights: Weights): number {
  return weighted(values, inOrder(weights, FEATURES));
}

/** What each feature has added to the score; they sum to it. */
export function parts({ values }: Evidence, weights: Weights): Record<Feature, number> {
  const added = FEATURES.map((feature, at) => [feature, weights[feature] * values[at]!] as const);
  return Object.fromEntries(added) as Record<Feature, number>;
}

/** Some passages of an edition, by their numbers, held against a question. */
export function hold(
  query: Query,
  index: Index,
  highlight: Highlight,
  choose: (sums: Sums) => readonly number[],
): { readonly number: number; readonly evidence: Evidence }[] {
  const sums = sumPostings(query, index);
  const tellings = new Tellings(index, query);
  const gatherer = new Gatherer(query, index, sums, tellings, highlight);
  const held = choose(sums).map((number) => ({ number, evidence: gatherer.gather(number) }));
  tellings.release();
  release(sums);
  return held;
}

/** The passages of an edition that have anything to do with the question, best first. */
export function rank(
  query: Query,
  index: Index,
  { rank, highlight }: { readonly rank: RankWeights; readonly highlight: Highlight },
): Ranked[] {
  const weights = weightsFor(index.written, rank);
  const held = hold(query, index, highlight, (sums) => candidates(sums, index));
  const ranked = held.map(({ number, evidence }): Ranked => {
    const place = () => bold(evidence.sentences, query, highlight);
    return { number, evidence, score: score(evidence.values, weights), bold: place };
  });
  return ranked.sort(byScore);
}

/** The better score first; of two that are equal, the one that comes first in the article. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.number - b.number;
}
