import { existsSync } from 'node:fs';
import { buildEngine } from '../../src/search/engine.ts';
import { DEFAULT_FILES } from '../data/data.ts';
import { ours, type Unseen } from '../peers/ours.ts';
import type { Peer } from '../peers/peer.ts';

/** The engine as it is shipped, whatever it was trained on. */
export const shipped: Unseen = () => buildEngine;

/**
 * For each article an engine trained without it. Trains, which takes a while; `shipped` where the data to
 * train on is not there.
 */
export async function trainUnseen(): Promise<Unseen> {
  if (!DEFAULT_FILES.every((file) => existsSync(file))) return shipped;
  const { buildWithout } = await import('../training/train.ts');
  return (article) => buildWithout(article) ?? buildEngine;
}

/** Ours, each article searched by the engine that is to measure it. */
export function oursBy(unseen: Unseen, name: string): Peer {
  return { name, build: (edition) => ours(unseen(edition.article)).build(edition) };
}
