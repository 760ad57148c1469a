import type { Selectable, Transaction } from 'kysely';
import { type Addition, keyOf, readAddition } from '../articles/additions/addition.ts';
import { clip } from './clip.ts';
import { type Contents, contentsOf, forgetContents, hadFiles, keepContents } from './contents.ts';
import type { AdditionRow, Database, RevisionRow, Tables } from './database/schema.ts';

/** What a revision came from. */
export type Cause = 'start' | 'reload' | 'watch' | 'add' | 'remove' | 'rollback';

/** A state of the knowledge base that was in force, as a list shows it. */
export interface Revision {
  /** A later one has a higher number. */
  readonly id: number;
  /** Its content's name: 7 hexadecimal digits. */
  readonly name: string;
  /** Who made it: the id of an account, or a word for what is none. */
  readonly account: string;
  readonly cause: Cause;
  /** Why, in a few words: what was added, which revision was rolled back to. */
  readonly why: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An addition, with who made it, in which guild, and when, in milliseconds since 1970. */
export interface Kept {
  readonly addition: Addition;
  readonly account: string;
  /** Null where it was made elsewhere, or that is not known any more. */
  readonly guild: string | null;
  readonly at: number;
}

/** A change of the knowledge base. */
export interface Change {
  readonly revision: Omit<Revision, 'id' | 'at'>;
  readonly contents: Contents;
  /** What is added, in the place of what has the same key. */
  readonly added?: Addition;
  /** The guild in which it is added. */
  readonly guild?: string | null;
  /** The key of an addition that is taken away. */
  readonly removed?: string;
  /** The revision stays in force over restarts, whatever the files are by then. */
  readonly pinned: boolean;
  /** The number of the revision that it is a change of; left out where it takes the place of any. */
  readonly after?: number;
}

/** What must last of the knowledge base. */
export interface Archive {
  /** In the order in which they were first made. */
  readonly additions: () => Promise<readonly Kept[]>;
  /** The revision that stays in force over restarts; null where the files decide. */
  readonly pinned: () => Promise<(Revision & Contents) | null>;
  /** The last ones, newest first. */
  readonly revisions: (count: number) => Promise<readonly Revision[]>;
  readonly revision: (id: number) => Promise<(Revision & Contents) | null>;
  /** Whether a revision was made from exactly these files, whatever was added to them. */
  readonly hadFiles: (files: Contents['files']) => Promise<boolean>;
  /** Keeps a change, all of it or nothing; false where there is a later revision than the one that it is a change of. */
  readonly keep: (change: Change) => Promise<boolean>;
}

/** How many revisions are kept. */
export const REVISIONS = 200;

/** Longest reason, in characters. */
const LONGEST = 500;

export function archive(database: Database): Archive {
  async function whole(row: Selectable<RevisionRow>): Promise<Revision & Contents> {
    return { ...revisionOf(row), ...(await contentsOf(row.id, database)) };
  }

  return {
    async additions() {
      const rows = await database.selectFrom('additions').selectAll().orderBy('place').execute();
      return rows.flatMap(keptOf);
    },
    async pinned() {
      const last = database.selectFrom('revisions').selectAll().orderBy('id', 'desc').limit(1);
      const row = await last.executeTakeFirst();
      return row?.pinned === 1 ? whole(row) : null;
    },
    async revisions(count) {
      const rows = await database
        .selectFrom('revisions')
        .selectAll()
        .orderBy('id', 'desc')
        .limit(count)
        .execute();
      return rows.map(revisionOf);
    },
    async revision(id) {
      const row = await database.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? whole(row) : null;
    },
    hadFiles: (files) => hadFiles(files, database),
    keep({ revision, contents, added, guild = null, removed, pinned, after }) {
      const at = Date.now();
      return database.transaction().execute(async (transaction) => {
        const latest = await greatest('revisions', 'id', transaction);
        if (after !== undefined && latest > after) return false;
        if (added) await put(added, { account: revision.account, guild, at }, transaction);
        if (removed) await transaction.deleteFrom('additions').where('key', '=', removed).execute();
        const id = latest + 1;
        const row = { ...revision, why: clip(revision.why, LONGEST), id, pinned: Number(pinned), at };
        await transaction.insertInto('revisions').values(row).execute();
        await keepContents(id, contents, transaction);
        await forget(id - REVISIONS, transaction);
        return true;
      });
    },
  };
}

function revisionOf({ id, name, account, cause, why, at }: Selectable<RevisionRow>): Revision {
  return { id, name, account, cause: cause as Cause, why, at };
}

/** A row of another version of the program may be none that this one knows. */
function keptOf({ key: _key, place: _place, account, guild, at, ...row }: Selectable<AdditionRow>): Kept[] {
  const addition = readAddition(row);
  return addition ? [{ addition, account, guild, at }] : [];
}

async function put(addition: Addition, by: Omit<Kept, 'addition'>, transaction: Transaction<Tables>) {
  const { kind, article, language } = addition;
  const row = {
    kind,
    article,
    language,
    passage: 'passage' in addition ? addition.passage : null,
    question: 'question' in addition ? addition.question : null,
    text: 'text' in addition ? addition.text : null,
    ...by,
  };
  const place = 1 + (await greatest('additions', 'place', transaction));
  await transaction
    .insertInto('additions')
    .values({ ...row, key: keyOf(addition), place })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}

async function greatest(
  table: 'revisions' | 'additions',
  column: 'id' | 'place',
  transaction: Transaction<Tables>,
): Promise<number> {
  const { fn } = transaction;
  const row = await transaction
    .selectFrom(table)
    .select(fn.max<number | null>(column as never).as('greatest'))
    .executeTakeFirst();
  return row?.greatest ?? 0;
}

/** Forgets revisions up to a number, and what only they had. */
async function forget(upTo: number, transaction: Transaction<Tables>) {
  if (upTo < 1) return;
  await forgetContents(upTo, transaction);
  await transaction.deleteFrom('revisions').where('id', '<=', upTo).execute();
}
