import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderOf, TEA } from '../support/knowledge.ts';
import { GUILD_ID, PERMISSIONS } from '../support/payloads.ts';
import { postgresFolder, query } from '../support/postgres.ts';
import { type Program, startAround, startProgram } from '../support/program.ts';

/** Seconds for which the database is away: `DATABASE_AWAY=30 npm run test:processes -- database-away`. */
const AWAY = Number(process.env.DATABASE_AWAY ?? 3);

/** Questions that are asked in a second of it. */
const A_SECOND = 5;

const moderator = { permissions: PERMISSIONS.manageGuild };

test.skipIf(postgresFolder() === null)(
  'while PostgreSQL is away answers go on, questions are kept for it and changes refused; after it all is as told',
  async () => {
    const { server, postgres, database, settings, to } = await startAround();
    const [one, two] = await Promise.all([startProgram(server, settings), startProgram(server, settings)]);
    const ask = (question: string) => server.command('ask', { question });
    const unanswered = (count: number) => `who won the world cup of 19${count}?`;
    const kept = async () =>
      (await query(database, 'select text from questions')).map(({ text }) => String(text)).sort();

    to(one);
    await server.command('settings', { private: true }, moderator);
    await postgres.kill();
    const asked: string[] = [];
    for (let turn = 0; turn < AWAY * A_SECOND; turn += 1) {
      to(turn % 2 === 0 ? one : two);
      expect((await ask('how many fighters were killed?')).text).toContain('6,000');
      asked.push(unanswered(turn + 10));
      await ask(asked.at(-1)!);
      if (turn === 0) {
        const refused = await server.command('settings', { private: false }, moderator);
        expect(refused.text).toContain('Nothing is kept at the moment: the database does not work.');
      }
      await sleep(1_000 / A_SECOND);
    }
    await postgres.start();

    await expect.poll(kept, { timeout: 30_000 }).toEqual(asked.toSorted());
    const guild = `guild = '${GUILD_ID}'`;
    expect(await query(database, `select value from settings where ${guild}`)).toEqual([{ value: 'true' }]);
    // The other has taken over what was set before, and takes over what is set now.
    to(two);
    await expect.poll(async () => (await ask('how many fighters were killed?')).private).toBe(true);
    to(one);
    await server.command('settings', { private: false }, moderator);
    to(two);
    await expect
      .poll(async () => (await ask('how many fighters were killed?')).private, { timeout: 15_000 })
      .toBe(false);
    expect(await kept()).toEqual(asked.toSorted());
    for (const { child } of [one, two]) expect(child.exitCode).toBeNull();
  },
  240_000,
);

test.skipIf(postgresFolder() === null)(
  'a program that starts while PostgreSQL is away answers, and takes over what is in force when that is back',
  async () => {
    const { server, postgres, settings, to } = await startAround();
    const edited = TEA.replace('two minutes', 'three minutes');
    const start = (text: string) =>
      startProgram(server, {
        ...settings,
        KNOWLEDGE_DIR: folderOf({ 'tea/article.en.md': text }),
      });
    const ask = () => server.command('ask', { question: 'how long does green tea steep?' });
    const ready = async ({ port }: Program) => {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
      return { status: answer.status, text: await answer.text() };
    };
    const apart = expect.stringContaining('the database could not be used at the start');

    to(await start(edited));
    await server.command('settings', { private: true }, moderator);
    await postgres.kill();
    const late = await start(TEA);
    to(late);
    expect(await ask()).toMatchObject({ text: expect.stringContaining('two minutes'), private: false });
    const refused = await server.command('settings', { private: false }, moderator);
    expect(refused.text).toContain('Nothing is kept at the moment');
    // First it leaves the work to others; then it is one that answers, if there are no others.
    expect(await ready(late)).toMatchObject({ text: apart });
    await expect.poll(() => ready(late), { timeout: 60_000 }).toMatchObject({ status: 200, text: apart });
    expect((await server.command('status', {}, moderator)).text).toContain('I started without the database');
    await postgres.start();
    await expect
      .poll(ask, { timeout: 30_000, interval: 500 })
      .toMatchObject({ text: expect.stringContaining('three minutes'), private: true });
    expect(await ready(late)).toEqual({ status: 200, text: 'ok\n' });
    expect((await server.command('status', {}, moderator)).text).not.toContain('I started without');
    await server.command('settings', { private: false }, moderator);
    expect((await ask()).private).toBe(false);
  },
  120_000,
);
