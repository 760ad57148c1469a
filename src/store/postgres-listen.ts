import pg from 'pg';

/** Milliseconds to wait for a connection, and before a lost one is made again. */
const CONNECTION = 3_000;
const AGAIN = 1_000;

/** Hears what is told on a connection of its own; one that is lost is made again. */
export function listen(url: string, channel: string, heard: () => void): () => Promise<void> {
  let ended = false;
  let client: pg.Client | null = null;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION });
    const again = () => {
      if (client !== next || ended) return;
      client = null;
      setTimeout(() => void connect(), AGAIN).unref();
    };
    client = next;
    next.on('error', again);
    next.on('end', again);
    next.on('notification', heard);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      // Something may have been told in between.
      heard();
    } catch {
      again();
    }
  };
  void connect();
  return async () => {
    ended = true;
    await client?.end().catch(() => undefined);
  };
}

/**
 * Waits for a turn that only one process has at a time, and keeps it for so many milliseconds; it ends earlier if the
 * process does. Rejects when the signal aborts or the database fails.
 */
export async function takeTurn(
  url: string,
  key: readonly [number, number],
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION });
  client.on('error', () => undefined);
  const end = () => void client.end().catch(() => undefined);
  signal.addEventListener('abort', end, { once: true });
  try {
    signal.throwIfAborted();
    await client.connect();
    await client.query('select pg_advisory_lock($1, $2)', [...key]);
    setTimeout(end, ms).unref();
  } catch (error) {
    end();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
}
