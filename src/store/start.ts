import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { openStore } from './open.ts';
import type { ClosedStore, OpenStore, Store } from './store.ts';
import { StoreError, type Trouble } from './trouble.ts';

/** Milliseconds between two times that what has expired is deleted. */
const DAY = 24 * 60 * 60 * 1_000;

/** Milliseconds between two times that a database which may come back is tried again. */
const AGAIN = 2_000;

/**
 * The store of a bot at work: what has expired is deleted at once and then daily. Where the database cannot be used
 * the log says why, and nothing is kept; one that may come back is tried again until it does.
 */
export async function startStore(url: string, retentionDays: number, log: Logger): Promise<Store> {
  const open = () => openCleaned(url, retentionDays, log);
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { trouble, message, passes } = error;
    log.error({ trouble }, `${message} Until then questions are answered, but nothing is kept.`);
    return passes ? later(trouble, open, log) : { kind: 'closed', trouble };
  }
}

/** A closed store that becomes the open one: whoever holds it looks at its kind at each use. */
function later(trouble: Trouble, open: () => Promise<OpenStore>, log: Logger): ClosedStore {
  const closed = { kind: 'closed', trouble } as const;
  async function become(): Promise<OpenStore> {
    for (;;) {
      await sleep(AGAIN, undefined, { ref: false });
      const store = await open().catch((err: unknown) => log.debug({ err }, 'the database is still away'));
      if (!store) continue;
      log.info('the database can be reached: what has to last is kept from now on');
      return Object.assign(closed, store);
    }
  }
  return Object.assign(closed, { opened: become() });
}

async function openCleaned(url: string, retentionDays: number, log: Logger): Promise<OpenStore> {
  const store = await openStore(url, retentionDays);
  const clean = () =>
    store.expire().then(
      (deleted) => log.debug({ deleted }, 'deleted what has expired'),
      (err: unknown) => log.error({ err }, 'what has expired could not be deleted'),
    );
  await clean();
  const daily = setInterval(clean, DAY).unref();
  return {
    ...store,
    async close() {
      clearInterval(daily);
      await store.close();
    },
  };
}
