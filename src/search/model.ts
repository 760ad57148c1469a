import type { Odds } from './judge.ts';
import type { Weights } from './rank.ts';
import shipped from './weights.json' with { type: 'json' };

/** Everything that was learned from data; see bench/train.ts. */
export interface Model {
  /** Ranks the passages. */
  readonly rank: Weights;
  /** The chance that the first is the right one. */
  readonly right: Odds;
  /** The chance that the article has anything to say. */
  readonly belongs: Odds;
  /** From which chance of belonging on it is answered, and from which asked back. */
  readonly thresholds: { readonly answer: number; readonly doubt: number };
}

export const SHIPPED: Model = shipped;
