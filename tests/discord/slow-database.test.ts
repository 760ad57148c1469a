import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { decided, knowledgeOf, TEA } from '../support/knowledge.ts';
import { moderator } from '../support/moderated.ts';
import { GUILD_ID } from '../support/payloads.ts';
import { newPostgresDatabase, type Postgres, postgresFolder, startPostgres } from '../support/postgres.ts';

const QUESTION = 'how long does green tea steep';

describe.skipIf(postgresFolder() === null)(
  'while the database does not answer (PostgreSQL, where it is installed)',
  () => {
    let postgres: Postgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres?.stop());

    /** A bot whose database can be held, table by table. */
    async function running() {
      const place = await newPostgresDatabase(postgres.url);
      const store = await open(place);
      const knowledge = await knowledgeOf({ 'tea/article.en.md': TEA });
      const { server, lines } = await run({ commands, knowledge: decided(knowledge, 'answer'), store });
      const holder = new pg.Client({ connectionString: place });
      await holder.connect();
      onTestFinished(() => holder.end());
      const hold = (table: string) => holder.query(`begin; lock table ${table}`);
      return { server, lines, store, hold, letGo: () => holder.query('rollback') };
    }

    test('a vote is heard in time, and told of when it is kept', async () => {
      const { server, store, hold, letGo } = await running();
      const answer = await server.command('ask', { question: QUESTION });
      await hold('votes');
      void server.press(answer, 'Helpful');
      await responded(server, 2, 6);
      await letGo();
      expect(await server.followUp()).toMatchObject({
        text: expect.stringMatching(/^Thank you/),
        private: true,
      });
      expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
    });

    test("a moderator's command goes on, and is in the audit trail when that is let go of", async () => {
      const { server, lines, store, hold, letGo } = await running();
      await hold('audit');
      const told = await server.command('status', {}, moderator);
      expect(told).toMatchObject({ deferred: true, private: true });
      await letGo();
      await expect.poll(async () => (await store.audit.of(GUILD_ID, 10)).length, { timeout: 30_000 }).toBe(1);
      // Nobody waited until the database was given up.
      expect(lines.filter(({ msg }) => msg === 'the audit trail could not be kept')).toEqual([]);
    });
  },
);

/** Settles when the bot has responded so many times, the last time in such a way. */
async function responded(server: DiscordServer, times: number, type: number): Promise<void> {
  await expect.poll(() => server.requests(/callback/), { timeout: 30_000 }).toHaveLength(times);
  expect(server.requests(/callback/).at(-1)?.body).toMatchObject({ type });
}
