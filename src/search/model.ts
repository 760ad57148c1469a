import type { Judgement } from './judge.ts';
import type { Weights } from './rank.ts';
import shipped from './weights.json' with { type: 'json' };

/** Everything that was learned from data; see bench/train.ts. */
export interface Model {
  /** Ranks the passages. */
  readonly rank: Weights;
  /** Judges the first one: of an edition of paragraphs alone, and of one with written questions. */
  readonly plain: Judgement;
  readonly asked: Judgement;
}

export const SHIPPED: Model = shipped;
