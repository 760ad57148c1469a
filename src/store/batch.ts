import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './trouble.ts';

/** Milliseconds for which what is to be written is gathered. */
const MOMENT = 250;

/** So many are written without waiting any longer; eleven values each are well under what one statement takes. */
const FULL = 1_000;

/** So many may wait for a database that does not keep up; more are refused, before they fill the memory. */
const MOST = 10_000;

/** Writes what arrives within a moment in one go: the disk is waited for once, however much there is. */
export interface Batches<T> {
  /** Settles when it is written. */
  readonly add: (item: T) => Promise<void>;
  /** Writes at once what waits. Settles when that is done, well or not: who added it is told. */
  readonly settle: () => Promise<void>;
}

export function inBatches<T>(write: (items: readonly T[]) => Promise<unknown>): Batches<T> {
  let open: { readonly items: T[]; readonly written: Promise<void>; readonly hurry: () => void } | null =
    null;
  const underWay = new Set<Promise<void>>();
  let waiting = 0;

  const begin = () => {
    const items: T[] = [];
    const hurry = new AbortController();
    const written = sleep(MOMENT, undefined, { signal: hurry.signal })
      .catch(() => {})
      .then(async () => {
        open = null;
        await write(items);
      });
    const done = written
      .catch(() => {})
      .then(() => {
        waiting -= items.length;
        underWay.delete(done);
      });
    underWay.add(done);
    return { items, written, hurry: () => hurry.abort() };
  };

  return {
    async add(item) {
      if (waiting >= MOST) {
        throw new StoreError('busy', 'The database does not keep up with the questions to be kept.');
      }
      open ??= begin();
      waiting += 1;
      if (open.items.push(item) >= FULL) open.hurry();
      await open.written;
    },
    async settle() {
      open?.hurry();
      await Promise.all(underWay);
    },
  };
}
