import type { Localized } from '../language/language.ts';
import type { Odds } from './judge.ts';
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

export interface Judgement {
  /** The chance that the passage put first is the right one. */
  readonly right: Odds;
  /** The chance that the article has anything to say. */
  readonly belongs: Odds;
  /** From which chance of belonging on it is answered, and from which asked back: by language of the edition. */
  readonly thresholds: Localized<{ readonly answer: number; readonly doubt: number }>;
}

export const SHIPPED: Model = shipped;
