import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type Addition, readAddition } from '../articles/additions/addition.ts';
import type { Database, Tables } from './database/schema.ts';

/** All that a state of the knowledge base is made from. */
export interface Contents {
  /** Bytes of every file by path: `mosul-2017/article.nl.md`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly additions: readonly Addition[];
}

/** The path that a revision's additions go by among its files; those of articles have a slash. */
const ADDITIONS = 'additions.json';

/** Rows of one insert: SQLite takes 32,766 values ("Implementation Limits"), and a row has at most three here. */
const ROWS = 5_000;

/** What a revision was made from. */
export async function contentsOf(revision: number, database: Database): Promise<Contents> {
  const rows = await database
    .selectFrom('revision_files')
    .innerJoin('blobs', 'blobs.hash', 'revision_files.hash')
    .select(['path', 'content'])
    .where('revision', '=', revision)
    .orderBy('path')
    .execute();
  const files = new Map(rows.map(({ path, content }) => [path, Buffer.from(content)] as const));
  const additions = JSON.parse(files.get(ADDITIONS)?.toString() ?? '[]') as unknown[];
  files.delete(ADDITIONS);
  return { files, additions: additions.flatMap((each) => readAddition(each) ?? []) };
}

/** Whether a revision was made from exactly these files, whatever was added to them. */
export async function hadFiles(files: Contents['files'], database: Database): Promise<boolean> {
  const wanted = new Set([...files].map(([path, bytes]) => `${path} ${hashOf(bytes)}`));
  const rows = await database
    .selectFrom('revision_files')
    .select(['revision', 'path', 'hash'])
    .where('path', '<>', ADDITIONS)
    .execute();
  const same = new Map<number, boolean[]>();
  for (const { revision, path, hash } of rows) {
    const found = same.get(revision) ?? [];
    found.push(wanted.has(`${path} ${hash}`));
    same.set(revision, found);
  }
  return [...same.values()].some((found) => found.length === wanted.size && found.every(Boolean));
}

/** Keeps what a revision is made from, each content once, whatever revisions have it. */
export async function keepContents(
  revision: number,
  { files, additions }: Contents,
  transaction: Transaction<Tables>,
): Promise<void> {
  const all = [...files, [ADDITIONS, Buffer.from(JSON.stringify(additions))] as const];
  const hashed = all.map(([path, bytes]) => ({ path, bytes, hash: hashOf(bytes) }));
  for (const some of chunks(hashed)) {
    const hashes = some.map(({ hash }) => hash);
    const present = await transaction
      .selectFrom('blobs')
      .select('hash')
      .where('hash', 'in', hashes)
      .execute();
    const known = new Set(present.map(({ hash }) => hash));
    for (const { hash, bytes } of some) {
      if (known.has(hash)) continue;
      known.add(hash);
      const content = Buffer.from(bytes).toString();
      await transaction.insertInto('blobs').values({ hash, content }).execute();
    }
    const rows = some.map(({ path, hash }) => ({ revision, path, hash }));
    await transaction.insertInto('revision_files').values(rows).execute();
  }
}

/** Forgets what revisions up to a number were made from, as far as no later one is. */
export async function forgetContents(upTo: number, transaction: Transaction<Tables>): Promise<void> {
  await transaction.deleteFrom('revision_files').where('revision', '<=', upTo).execute();
  await transaction
    .deleteFrom('blobs')
    .where('hash', 'not in', transaction.selectFrom('revision_files').select('hash'))
    .execute();
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += ROWS) yield all.slice(at, at + ROWS);
}

/** A file stays the same bytes as long as it is in force. */
const hashes = new WeakMap<Uint8Array, string>();

function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}
