import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import Sqlite from 'libsql';
import { StoreError, type Trouble } from '../trouble.ts';
import type { Backend } from './backend.ts';

/** Milliseconds to wait for another process that is writing. Waiting holds up answers too, so it is short. */
const PATIENCE = 1_000;

/** Tells our files from those of other programs: "Foot" in ASCII; SQLite, "PRAGMA application_id". */
const APPLICATION_ID = 0x46_6f_6f_74;

/** How many times to try what SQLite does not wait for by itself: the switch to write-ahead logging. */
const TRIES = 20;

/**
 * A SQLite database in a file, which is made where it is missing. All that is particular to SQLite is in this file.
 * @throws StoreError when the file cannot be opened, is damaged, or is not ours.
 */
export function sqlite(path: string): Backend {
  const file = resolve(path);
  const explain = (error: unknown) => explainSqlite(error, file);
  let database: Sqlite.Database | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new Sqlite(file, { timeout: PATIENCE });
    prepare(database, file);
    return { dialect: new OneWriter({ database: database as unknown as SqliteDatabase }), explain };
  } catch (error) {
    database?.close();
    throw explain(error);
  }
}

/** Checks that the file is ours and whole, and sets how it is written. */
function prepare(database: Sqlite.Database, file: string): void {
  const id = pragma(database, 'application_id');
  const [{ tables }] = database.prepare('select count(*) as tables from sqlite_master').all() as [
    { tables: number },
  ];
  if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) throw foreign(file);
  // Readers and the one writer do not wait for each other.
  patiently(() => pragma(database, 'journal_mode = wal'));
  // What is said to be kept is on the disk, even if the machine loses power.
  pragma(database, 'synchronous = full');
  pragma(database, 'foreign_keys = on');
  if (id !== APPLICATION_ID) patiently(() => pragma(database, `application_id = ${APPLICATION_ID}`));
  const found = pragma(database, 'quick_check(1)');
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { rawCode: CORRUPT });
}

/** The first value of what a pragma gives. */
function pragma(database: Sqlite.Database, text: string): unknown {
  const rows = database.prepare(`pragma ${text}`).all() as Record<string, unknown>[];
  return Object.values(rows[0] ?? {})[0];
}

/** Some locks fail at once instead of waiting: those that only last for as long as another process starts. */
function patiently(run: () => unknown): void {
  for (let left = TRIES; ; left--) {
    try {
      run();
      return;
    } catch (error) {
      if (left === 0 || codeOf(error) !== BUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE / TRIES);
    }
  }
}

/** SQLite of which one transaction at a time writes, migrations too. */
class OneWriter extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];
  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  /** Takes the right to write at once: one that has read already would be refused it without waiting. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Leaves one file that holds everything: libsql by itself leaves what was written last in the log beside it. */
  override async destroy(): Promise<void> {
    const connection = await this.acquireConnection();
    try {
      await connection.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'));
    } catch {
      // The log is then read at the next start.
    }
    await super.destroy();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** So that a migration is whole or not at all, and processes that start together take turns. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** SQLite's primary result codes, "Result and Error Codes"; and what the file system says where it says something. */
const [BUSY, CORRUPT, CANNOT_OPEN] = [5, 11, 14];
const TROUBLES: ReadonlyMap<number | string, Exclude<Trouble, 'none'>> = new Map<
  number | string,
  Exclude<Trouble, 'none'>
>([
  [3, 'forbidden'],
  [BUSY, 'busy'],
  [6, 'busy'],
  [8, 'forbidden'],
  [CORRUPT, 'damaged'],
  [13, 'full'],
  [CANNOT_OPEN, 'forbidden'],
  [26, 'foreign'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'forbidden'],
  ['EEXIST', 'forbidden'],
  ['ENOTDIR', 'forbidden'],
  ['ENOSPC', 'full'],
]);

function explainSqlite(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const what = typeof code === 'number' ? `SQLite’s code ${code}` : code;
  const trouble = TROUBLES.get(code) ?? 'unreachable';
  switch (trouble) {
    case 'foreign':
      return foreign(file, error);
    case 'damaged':
      return new StoreError(
        trouble,
        `The database ${file} is damaged. Stop the bot, move it away together with ${file}-wal and ${file}-shm, put back a backup or start without one, and start again.`,
        error,
      );
    case 'forbidden':
      return new StoreError(
        trouble,
        `The database ${file} cannot be opened for writing (${what}): give the user who runs the bot the right to write it and its folder, or set DATABASE_URL to another place.`,
        error,
      );
    case 'full':
      return new StoreError(trouble, `There is no room left for the database ${file}: make room.`, error);
    case 'busy':
      return new StoreError(
        trouble,
        `Another process has held the database ${file} for over ${PATIENCE} ms: look for one that writes to it and ends it if it hangs.`,
        error,
      );
    default:
      return new StoreError(trouble, `The database ${file} failed (${what}).`, error);
  }
}

function foreign(file: string, cause?: unknown): StoreError {
  return new StoreError(
    'foreign',
    `${file} is not a database of Footnote's: move it away, or set DATABASE_URL to another file.`,
    cause,
  );
}

/** 5, `EACCES`. libsql gives SQLite's extended code, of which the last byte is the primary one; on opening none. */
function codeOf(error: unknown): number | string {
  if (!(error instanceof Error)) return 'no code';
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff;
  if (/unable to open/i.test(error.message)) return CANNOT_OPEN;
  return 'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : 'no code';
}
