import { bm25 } from './bm25.ts';
import type { Peer } from './peer.ts';
import { wink } from './wink.ts';

export interface Peers {
  readonly peers: readonly Peer[];
  /** Every package of `bench/package.json` is installed. */
  readonly complete: boolean;
}

/** Everything that ours is measured against; without `bench/node_modules` only what needs none of it. */
export async function loadPeers(): Promise<Peers> {
  try {
    const [{ minisearch, minisearchStems }, { lunrPeer }, { flexsearch }, { orama }] = await Promise.all([
      import('./minisearch.ts'),
      import('./lunr.ts'),
      import('./flexsearch.ts'),
      import('./orama.ts'),
    ]);
    return { peers: [bm25, wink, minisearchStems, lunrPeer, flexsearch, minisearch, orama], complete: true };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    return { peers: [bm25, wink], complete: false };
  }
}
