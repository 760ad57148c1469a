import { Kysely } from 'kysely';
import { archive } from './archive.ts';
import { asked } from './asked.ts';
import { audit } from './audit.ts';
import type { Backend } from './database/backend.ts';
import { migrate } from './database/migrate.ts';
import type { Database, Tables } from './database/schema.ts';
import { aliases } from './people.ts';
import { questions } from './questions.ts';
import { expire, guilds, leave } from './retention.ts';
import { remembered } from './secrets.ts';
import { settings } from './settings.ts';
import type { OpenStore } from './store.ts';
import { StoreError } from './trouble.ts';
import { votes } from './votes.ts';

/**
 * Opens the database at an address, `file:data/footnote.db` or `postgres://…`, and brings it to its latest form. What readers put in is
 * to be kept for so many days.
 * @throws StoreError
 */
export async function openStore(url: string, retentionDays = 90): Promise<OpenStore> {
  const { dialect, explain, news, takeTurn } = await backendOf(url);
  const database: Database = new Kysely<Tables>({ dialect });
  try {
    await migrate(database);
    let deafen = async () => {};
    // Those who are not told look by themselves.
    const tell = () => news?.tell(database).catch(() => undefined);
    const kept = await domains(database, retentionDays, explain, tell);
    return {
      kind: 'open',
      ...kept,
      retentionDays,
      takeTurn,
      listen(heard) {
        if (news) deafen = news.listen(heard);
      },
      async close() {
        await kept.questions.end();
        await deafen();
        await database.destroy();
      },
    };
  } catch (error) {
    await database.destroy();
    throw explain(error);
  }
}

/** Each library is loaded where it is used. */
async function backendOf(url: string): Promise<Backend> {
  const [, path] = /^file:(.+)$/.exec(url) ?? [];
  if (path !== undefined) return (await import('./database/sqlite.ts')).sqlite(path);
  if (/^postgres(ql)?:\/\//.test(url)) return (await import('./database/postgres.ts')).postgres(url);
  throw new StoreError(
    'unreachable',
    'DATABASE_URL has to be a file, such as file:data/footnote.db, or postgres://user:password@host/database.',
  );
}

async function domains(
  database: Database,
  retentionDays: number,
  explain: Backend['explain'],
  tell: () => unknown,
) {
  const held = await settings(database);
  const alias = await aliases(database);
  const unanswered = questions(database, alias, (error) => explain(error).passes);
  const kept = archive(database);
  const whole = {
    isOf: async (application: string) =>
      (await remembered(database, 'application', application)) === application,
    expire: () => expire(database, retentionDays),
    guilds: () => guilds(database),
    async asked(most: number) {
      await unanswered.settle();
      return asked(database, most);
    },
    async leave(guild: string) {
      await unanswered.settle();
      await leave(database, guild);
      held.drop(guild);
    },
  };
  return {
    questions: explained(unanswered, explain),
    votes: explained(votes(database, alias), explain),
    settings: explained({ ...held, set: telling(held.set, tell) }, explain),
    audit: explained(audit(database, alias), explain),
    archive: explained({ ...kept, keep: telling(kept.keep, tell) }, explain),
    ...explained(whole, explain),
  };
}

/** The same function; when it has done its work, others are told. */
function telling<F extends (...given: never[]) => Promise<unknown>>(change: F, tell: () => unknown): F {
  return (async (...given) => {
    const changed = await change(...given);
    await tell();
    return changed;
  }) as F;
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
