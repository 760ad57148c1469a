import type { Logger } from 'pino';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { OpenStore, Store } from '../store/store.ts';

/** Milliseconds between two looks at what other processes have changed; the database may tell sooner. */
const LOOK = 5_000;

/** Takes over what other processes on the same database change: settings, and the knowledge base in force. */
export function followOthers(
  store: Store,
  knowledge: Knowledge,
  log: Logger,
): { readonly close: () => Promise<void> } {
  if (store.kind === 'closed' && !store.opened) return { close: async () => {} };
  let looking: Promise<void> | null = null;
  let again = false;

  async function look(): Promise<void> {
    try {
      if (store.kind === 'closed') return;
      await store.settings.refresh();
      const followed = await knowledge.follow();
      if (followed.kind === 'followed') {
        log.info({ revision: knowledge.current.revision }, 'took over what another process put in force');
      } else if (followed.kind === 'faulty') {
        log.error(
          { revision: knowledge.missed(), faults: followed.faults.length },
          'what another process put in force cannot be read here; the knowledge base from before goes on answering',
        );
      }
    } catch (err) {
      log.warn({ err }, 'could not look at what other processes have changed');
    }
  }

  /** One look at a time; what is told meanwhile is looked at after it. */
  function start(): void {
    if (looking) {
      again = true;
      return;
    }
    looking = look().finally(() => {
      looking = null;
      if (again) {
        again = false;
        start();
      }
    });
  }

  const listen = (opened: OpenStore) => opened.listen(start);
  if (store.kind === 'open') listen(store);
  else void store.opened?.then(listen).then(start);
  const timer = setInterval(start, LOOK).unref();
  return {
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
