import type { Index, Written } from '../index/build.ts';
import {
  candidates,
  type EarlyWeights,
  furthestBehind,
  release,
  type Sums,
  sumPostings,
} from './candidates.ts';
import { type Evidence, FEATURES, type Feature, Gatherer } from './evidence.ts';
import { bold, type Highlight } from './highlight.ts';
import { inOrder, weighted } from './in-order.ts';
import type { Query } from './query.ts';
import { Tellings } from './telling.ts';

/** What one unit of each feature adds to the score. */
export type Weights = Readonly<Record<Feature, number>>;

/** Of editions without any written question, which tells more than all else, and of the others. */
export interface ByWritten<W> {
  readonly none: W;
  readonly some: W;
}

export function weightsFor<W>(written: Written, { none, some }: ByWritten<W>): W {
  return written === 'none' ? none : some;
}

/** What passages are ranked by. */
export interface Ranking {
  /** First, to choose which are read closely. */
  readonly promise: ByWritten<EarlyWeights>;
  /** And then, by all evidence. */
  readonly rank: ByWritten<Weights>;
  /** Of their sentences. */
  readonly highlight: Highlight;
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

/** Some passages of an edition, by their numbers, held against a question: one question at a time, `choose` asks none. */
export function hold(
  query: Query,
  index: Index,
  { promise, highlight }: Pick<Ranking, 'promise' | 'highlight'>,
  choose: (sums: Sums) => readonly number[],
): { readonly number: number; readonly evidence: Evidence }[] {
  const sums = sumPostings(query, index, weightsFor(index.written, promise));
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
  ranking: Ranking,
  behind = furthestBehind(index.written),
): Ranked[] {
  const { highlight } = ranking;
  const weights = weightsFor(index.written, ranking.rank);
  const held = hold(query, index, ranking, (sums) => candidates(sums, behind));
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
