import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from './trouble.ts';

/** Milliseconds for which what is to be written is gathered. */
const MOMENT = 250;

/** So many are written without waiting any longer; eleven values each are well under what one statement takes. */
const FULL = 1_000;

/** So many may wait for a database that does not keep up; more are refused, before they fill the memory. */
const MOST = 10_000;

/** Milliseconds after which a write that failed for now is tried again, and for which it is. */
const AGAIN = 1_000;
const TRIED = 60_000;

/** Writes what arrives within a moment in one go: the disk is waited for once, however much there is. */
export interface Batches<T> {
  /** Settles when it is written. */
  readonly add: (item: T) => Promise<void>;
  /** Writes at once what waits. Settles when that has been tried, well or not. */
  readonly settle: () => Promise<void>;
  /** The same for the last time: what cannot be written now never is. Who added it is told. */
  readonly end: () => Promise<void>;
}

interface Batch<T> {
  readonly items: T[];
  readonly written: Promise<void>;
  readonly hurry: () => void;
}

/** @param passes - Whether an error is one that may pass: then the same is written again. */
export function inBatches<T>(
  write: (items: readonly T[]) => Promise<unknown>,
  passes: (error: unknown) => boolean = () => false,
): Batches<T> {
  let open: Batch<T> | null = null;
  /** Each batch under way: when it has been tried once → when it is done with. */
  const underWay = new Map<Promise<void>, Promise<void>>();
  const ending = new AbortController();
  let waiting = 0;

  async function insist(items: readonly T[], first: Promise<unknown>): Promise<void> {
    const until = performance.now() + TRIED;
    for (let attempt = first; ; attempt = write(items)) {
      try {
        await attempt;
        return;
      } catch (error) {
        if (ending.signal.aborted || performance.now() > until || !passes(error)) throw error;
      }
      await pause(AGAIN, ending.signal);
    }
  }

  function begin(): Batch<T> {
    const items: T[] = [];
    const hurry = new AbortController();
    const first = pause(MOMENT, hurry.signal).then(() => {
      open = null;
      return write(items);
    });
    const written = insist(items, first);
    const tried = quiet(first);
    const done = quiet(written).then(() => {
      waiting -= items.length;
      underWay.delete(tried);
    });
    underWay.set(tried, done);
    return { items, written, hurry: () => hurry.abort() };
  }

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
      await Promise.all(underWay.keys());
    },
    async end() {
      open?.hurry();
      ending.abort();
      await Promise.all(underWay.values());
    },
  };
}

/** Passes after so many milliseconds, or when the signal says so. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return quiet(sleep(ms, undefined, { signal }));
}

function quiet(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => {},
    () => {},
  );
}
