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
      // It may stand still, where only the query failed.
      void next.end().catch(() => undefined);
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
