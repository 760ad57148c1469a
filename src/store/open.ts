import { Kysely } from 'kysely';
import { archive } from './archive.ts';
import { audit } from './audit.ts';
import { migrate } from './migrate.ts';
import { aliases } from './people.ts';
import { questions } from './questions.ts';
import { expire, guilds, leave } from './retention.ts';
import type { Database, Tables } from './schema.ts';
import { remembered } from './secrets.ts';
import { settings } from './settings.ts';
import { type Backend, sqlite } from './sqlite.ts';
import type { OpenStore } from './store.ts';
import { StoreError } from './trouble.ts';
import { votes } from './votes.ts';

/**
 * Opens the database at an address, `file:data/footnote.db`, and brings it to its latest form. What readers put in is
 * to be kept for so many days.
 * @throws StoreError
 */
export async function openStore(url: string, retentionDays = 90): Promise<OpenStore> {
  const { dialect, explain } = backendOf(url);
  const database: Database = new Kysely<Tables>({ dialect });
  try {
    await migrate(database);
    const kept = await domains(database, retentionDays, explain);
    return {
      kind: 'open',
      ...kept,
      retentionDays,
      async close() {
        await kept.questions.settle();
        await database.destroy();
      },
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

async function domains(database: Database, retentionDays: number, explain: Backend['explain']) {
  const held = await settings(database);
  const asked = questions(database);
  const whole = {
    isOf: async (application: string) =>
      (await remembered(database, 'application', application)) === application,
    expire: () => expire(database, retentionDays),
    guilds: () => guilds(database),
    async leave(guild: string) {
      await asked.settle();
      await leave(database, guild);
      held.drop(guild);
    },
  };
  return {
    questions: explained(asked, explain),
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
