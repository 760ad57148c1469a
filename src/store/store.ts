import { Kysely } from 'kysely';
import { type Archive, archive } from './archive.ts';
import { type Audit, audit } from './audit.ts';
import { migrate } from './migrate.ts';
import { aliases } from './people.ts';
import { type Questions, questions } from './questions.ts';
import { expire, leave } from './retention.ts';
import type { Database, Tables } from './schema.ts';
import { type SettingsStore, settings } from './settings.ts';
import { type Backend, sqlite } from './sqlite.ts';
import { StoreError, type Trouble } from './trouble.ts';
import { type Votes, votes } from './votes.ts';

/** What must last. Each of its functions throws a StoreError when the database fails. */
export interface OpenStore {
  readonly kind: 'open';
  readonly questions: Questions;
  readonly votes: Votes;
  readonly settings: SettingsStore;
  readonly audit: Audit;
  readonly archive: Archive;
  /** Deletes what readers put in more than so many days ago; how much that was. */
  readonly expire: (days: number) => Promise<number>;
  /** Deletes everything of a guild. */
  readonly leave: (guild: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** There is nothing to keep anything in. Answering goes on without; what needs it says so. */
export interface ClosedStore {
  readonly kind: 'closed';
  readonly trouble: Trouble;
}

export type Store = OpenStore | ClosedStore;

/** The store of whoever keeps nothing. */
export const NO_STORE: ClosedStore = { kind: 'closed', trouble: 'none' };

/**
 * Opens the database at an address, `file:data/footnote.db`, and brings it to its latest form.
 * @throws StoreError
 */
export async function openStore(url: string): Promise<OpenStore> {
  const { dialect, explain } = backendOf(url);
  const database: Database = new Kysely<Tables>({ dialect });
  try {
    await migrate(database);
    return {
      kind: 'open',
      ...(await domains(database, explain)),
      close: () => database.destroy(),
    };
  } catch (error) {
    await database.destroy();
    throw explain(error);
  }
}

function backendOf(url: string): Backend {
  const [, path] = /^file:(.+)$/.exec(url) ?? [];
  if (path !== undefined) return sqlite(path);
  throw new StoreError('unreachable', 'DATABASE_URL has to be a file, such as file:data/footnote.db.');
}

async function domains(database: Database, explain: Backend['explain']) {
  const held = await settings(database);
  const whole = {
    expire: (days: number) => expire(database, days),
    async leave(guild: string) {
      await leave(database, guild);
      held.drop(guild);
    },
  };
  return {
    questions: explained(questions(database), explain),
    votes: explained(votes(database, await aliases(database)), explain),
    settings: explained(held, explain),
    audit: explained(audit(database), explain),
    archive: explained(archive(database), explain),
    ...explained(whole, explain),
  };
}

/** The same functions; where one rejects, it does so with a StoreError. */
function explained<T extends object>(functions: T, explain: Backend['explain']): T {
  const wrapped = Object.entries(functions).map(([name, run]) => [
    name,
    (...given: unknown[]) => {
      const result: unknown = run(...given);
      return result instanceof Promise
        ? result.catch((error: unknown) => Promise.reject(explain(error)))
        : result;
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}
