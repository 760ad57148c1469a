import type { Logger } from 'pino';
import { openStore } from './open.ts';
import type { Store } from './store.ts';
import { StoreError } from './trouble.ts';

/** Milliseconds between two times that what has expired is deleted. */
const DAY = 24 * 60 * 60 * 1_000;

/**
 * The store of a bot at work: what has expired is deleted at once and then daily. Where the database cannot be used
 * the log says why, and nothing is kept.
 */
export async function startStore(url: string, retentionDays: number, log: Logger): Promise<Store> {
  try {
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
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.error(
      { trouble: error.trouble },
      `${error.message} Until then questions are answered, but nothing is kept.`,
    );
    return { kind: 'closed', trouble: error.trouble };
  }
}
