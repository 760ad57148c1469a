import { setTimeout as sleep } from 'node:timers/promises';
import { AsyncQueue } from '@sapphire/async-queue';
import pg from 'pg';
import type { TakeTurn } from './backend.ts';

/** Milliseconds to wait for a connection and for an answer, and between two times that a turn is asked for. */
const CONNECTION = 3_000;
const ANSWER = 5_000;
const AGAIN = 100;

/**
 * Turns that one process has at a time, by PostgreSQL's advisory locks of this class; they end earlier if the process does.
 * A process has one connection for all its turns, made for the first and ended after the last.
 */
export function turns(url: string, lock: number): TakeTurn {
  // A session gets a lock as often as it asks for it, so those of one process queue here.
  const queues = new Map<number, AsyncQueue>();
  let session: Promise<pg.Client> | null = null;
  let users = 0;

  function connected(): Promise<pg.Client> {
    if (session) return session;
    const opened = connect(url, () => {
      if (session === opened) session = null;
    });
    session = opened;
    return opened;
  }

  async function ask(what: 'try_advisory_lock' | 'advisory_unlock', bucket: number): Promise<boolean> {
    const client = await connected();
    const { rows } = await client.query<{ done: boolean }>(`select pg_${what}($1, $2) as done`, [
      lock,
      bucket,
    ]);
    return rows[0]?.done ?? false;
  }

  function leave(queue: AsyncQueue): void {
    queue.shift();
    users -= 1;
    if (users > 0) return;
    void session?.then((client) => client.end()).catch(() => undefined);
    session = null;
  }

  return async (bucket, ms, signal) => {
    const queue = queues.get(bucket) ?? new AsyncQueue();
    queues.set(bucket, queue);
    await queue.wait({ signal });
    users += 1;
    try {
      while (!(await ask('try_advisory_lock', bucket))) await sleep(AGAIN, undefined, { signal });
    } catch (error) {
      leave(queue);
      throw error;
    }
    setTimeout(() => {
      void ask('advisory_unlock', bucket)
        .catch(() => undefined)
        .finally(() => leave(queue));
    }, ms).unref();
  };
}

/** @param lost is told when the connection is there no more */
async function connect(url: string, lost: () => void): Promise<pg.Client> {
  const patience = { connectionTimeoutMillis: CONNECTION, query_timeout: ANSWER };
  const client = new pg.Client({ connectionString: url, ...patience });
  client.on('error', lost);
  client.on('end', lost);
  try {
    await client.connect();
    return client;
  } catch (error) {
    lost();
    throw error;
  }
}
