import type { Localized } from '../language/language.ts';
import terms from './common.json' with { type: 'json' };
import type { Written } from './index/build.ts';
import type { Judgement } from './judge.ts';
import { type Commonness, commonness } from './ranking/common.ts';
import type { Ranking } from './ranking/rank.ts';
import weights from './weights.json' with { type: 'json' };

/** Everything that was learned from data; see bench/training/train.ts. */
export interface Model extends Ranking {
  /** Of the terms of a language. */
  readonly common: Localized<Commonness>;
  /** Judges the first one, by how many questions are written with the passages. */
  readonly judge: Readonly<Record<Written, Judgement>>;
}

export const SHIPPED: Model = {
  ...weights,
  common: { nl: commonness(terms.nl), en: commonness(terms.en) },
};
