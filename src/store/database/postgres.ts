import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  sql,
} from 'kysely';
import pg from 'pg';
import { StoreError, type Trouble } from '../trouble.ts';
import type { Backend } from './backend.ts';
import { listen } from './postgres-listen.ts';
import { turns } from './postgres-turns.ts';

/** Connections of one process: little is asked of the database, and a server has a hundred for all processes. */
const CONNECTIONS = 5;

/** Milliseconds to wait for a connection and for an answer. */
const PATIENCE = { connection: 3_000, answer: 5_000 } as const;

/** The server gives up before the client does, and lets go of what somebody has begun who is gone. */
const LIMITS = `set lock_timeout = ${PATIENCE.answer - 1_000};
  set idle_in_transaction_session_timeout = ${2 * PATIENCE.answer}`;

/** Where processes tell each other that something has changed. */
const CHANNEL = 'footnote';

/** What all processes that write take turns by: "Foot" in ASCII. */
const TURN = 0x46_6f_6f_74;

/** The type of bigint; PostgreSQL, "pg_type". */
const INT8 = 20;

/**
 * A PostgreSQL database at an address, `postgres://user:password@host/database`. All that is particular to PostgreSQL
 * is in this file.
 */
export function postgres(url: string): Backend {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE.connection,
    query_timeout: PATIENCE.answer,
    allowExitOnIdle: true,
    // PgBouncer refuses connections that ask for these as they start.
    onConnect: (client) => client.query(LIMITS),
    types: {
      // Times are far below what a number holds exactly; pg itself gives a text.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format as 'text'),
    } as never,
  });
  // A connection that is lost while nobody uses it is replaced; what is asked meanwhile fails by itself.
  pool.on('error', () => undefined);
  // One that is lost while a query is under way says so itself, too: unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const place = placeOf(url);
  return {
    dialect: new TurnsDialect({ pool: withoutSilent(pool) }),
    explain: (error) => explainPostgres(error, place),
    news: {
      tell: (database) => sql`select pg_notify(${CHANNEL}, '')`.execute(database),
      listen: (heard) => listen(url, CHANNEL, heard),
    },
    takeTurn: turns(url, TURN),
  };
}

/** The pool, but for connections on which no answer came: whatever is asked on them next would wait behind it. */
function withoutSilent(pool: pg.Pool): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      let silence: unknown = null;
      const query = async (text: string, values: readonly unknown[]) => {
        // A rollback would wait as long again.
        if (silence) throw silence;
        try {
          return await client.query(text, [...values]);
        } catch (error) {
          // What the server itself says is an answer.
          if (!(error instanceof pg.DatabaseError)) silence = error;
          throw error;
        }
      };
      return { query: query as never, release: (destroy) => client.release(destroy || silence !== null) };
    },
  };
}

/** PostgreSQL of which one transaction at a time writes, as SQLite has it: what it reads stays true until it is done. */
class TurnsDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];
  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new TurnsDriver(this.#config);
  }
  override createAdapter(): PostgresAdapter {
    return new TurnsAdapter();
  }
}

class TurnsDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: object): Promise<void> {
    await super.beginTransaction(connection, settings);
    try {
      await connection.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock($1)', [TURN]));
    } catch (error) {
      // Kysely takes back only what has begun whole.
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    }
  }
}

/** Migrations run in a transaction and have its turn; for Kysely's own lock the server would wait up to an hour. */
class TurnsAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** Host and database of an address, without the password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'at DATABASE_URL';
  }
}

/** PostgreSQL, "Error Codes": the first two characters are their class. */
const TROUBLES: readonly (readonly [code: string, trouble: Exclude<Trouble, 'none'>])[] = [
  ['28', 'forbidden'],
  ['42501', 'forbidden'],
  ['25006', 'forbidden'],
  ['53100', 'full'],
  ['55P03', 'busy'],
  ['XX', 'damaged'],
];

function explainPostgres(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = TROUBLES.find(([start]) => code.startsWith(start))?.[1] ?? 'unreachable';
  switch (trouble) {
    case 'forbidden':
      return new StoreError(
        trouble,
        `The database ${place} refuses (${code}): check the user and the password in DATABASE_URL, and that this user may create and write tables there.`,
        error,
      );
    case 'full':
      return new StoreError(trouble, `There is no room left for the database ${place}: make room.`, error);
    case 'busy':
      return new StoreError(trouble, `The database ${place} is held by another for too long.`, error, true);
    case 'damaged':
      return new StoreError(
        trouble,
        `The database ${place} is damaged (${code}): look at the server's log.`,
        error,
      );
    default:
      return new StoreError(
        trouble,
        `The database ${place} cannot be reached or failed (${code || 'no code'}): check that it runs, and DATABASE_URL.`,
        error,
      );
  }
}
