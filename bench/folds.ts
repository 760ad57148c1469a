import { existsSync } from 'node:fs';
import { buildEngine } from '../src/search/engine.ts';
import { type Build, ours } from './peers/ours.ts';
import type { Peer } from './peers/peer.ts';

/** What `train.ts` has to offer, to be measured on articles that it did not learn from. */
interface Training {
  /** The engine as trained without this article; null where the article took no part in the training. */
  readonly buildWithout: (article: string) => Build | null;
}

const TRAINING = new URL('train.ts', import.meta.url);
const training: Training | null = existsSync(TRAINING) ? await import(TRAINING.href) : null;

/** There are weights that were learnt from some of the articles. */
export const trained = training !== null;

/** The engine that an article is to be measured with: one that never saw it. */
export function unseen(article: string): Build {
  return training?.buildWithout(article) ?? buildEngine;
}

/** Ours, each article searched by weights that were trained without it. */
export const oursUnseen: Peer = {
  name: 'Footnote',
  build: (edition) => ours(unseen(edition.article)).build(edition),
};
