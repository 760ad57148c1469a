import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { open } from '../store/support.ts';
import { defaults, startServer } from '../support/bot.ts';
import { GUILD_ID, snowflake } from '../support/payloads.ts';
import { newPostgresDatabase, postgresFolder, startPostgres } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/program.ts';

/** How many servers are asked from at the same time. */
const AT_ONCE = 16;

/** The ids of as many guilds, one after the other, so that they are spread over all shards. */
function guilds(count: number): string[] {
  return [GUILD_ID, ...Array.from({ length: count - 1 }, snowflake)];
}

function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}

function serversOf({ printed }: Program): number {
  return Number(/ is at work in (\d+) servers?\./.exec(printed())?.[1]);
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

test('one process holds the shards that it is given, and identifies no faster than Discord allows', async () => {
  const server = await startServer();
  server.gateway.recommended = { shards: 9, maxConcurrency: 2 };
  const all = guilds(40);
  server.gateway.guilds = all;
  const bot = await startBot({ ...defaults(server), some: { ids: [0, 1, 2], count: 4 } });
  onTestFinished(() => bot.stop());
  const { identifies } = server.gateway;
  expect(identifies.map(({ shard }) => shard).sort()).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
  ]);
  // Shards 0 and 2 go by one clock, 1 by another; Discord, "Gateway", Sharding, max_concurrency.
  const at = (id: number) => identifies.find(({ shard }) => shard[0] === id)?.at ?? 0;
  expect(at(2) - at(0)).toBeGreaterThanOrEqual(5_000);
  const served = all.filter((id) => shardOf(id, 4) !== 3);
  expect(bot.guilds).toBe(served.length);
  expect(bot.shards().map(({ id, ready }) => [id, ready])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
  for (const guild of served.slice(0, 10)) {
    expect((await server.command('help', {}, { guild })).text).toContain('help on');
  }
});

test.skipIf(postgresFolder() === null)(
  'machines on one PostgreSQL identify no faster than Discord allows',
  async () => {
    const server = await startServer();
    const database = await startPostgres();
    onTestFinished(() => database.stop());
    const place = await newPostgresDatabase(database.url);
    const start = async (id: number) => {
      const store = await open(place);
      const bot = await startBot({ ...defaults(server), store, some: { ids: [id], count: 2 } });
      onTestFinished(() => bot.stop());
    };
    await Promise.all([start(0), start(1)]);
    const [first, second] = server.gateway.identifies;
    expect(new Set([first?.shard[0], second?.shard[0]])).toEqual(new Set([0, 1]));
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(5_000);
  },
);

describe('several processes', () => {
  test('each serve their guilds of 5,000 over 16 shards; one that dies takes no other along', async () => {
    const server = await startServer();
    server.gateway.recommended = { shards: 16, maxConcurrency: 16 };
    const all = guilds(5_000);
    server.gateway.guilds = all;
    const parts = ['0-5', '6-10', '11-15'];
    const start = (SHARDS: string) => startProgram(server, { SHARDS, SHARD_COUNT: '16' });
    const programs = await Promise.all(parts.map(start));
    expect(programs.map(serversOf).reduce((sum, each) => sum + each)).toBe(5_000);
    const held = server.gateway.identifies.map(({ shard }) => shard[0]).sort((a, b) => a - b);
    expect(held).toEqual(Array.from({ length: 16 }, (_, id) => id));

    // A few at a time: what has waited for long is let go, and programs that have only started are slow.
    const ask = async (chosen: readonly string[]) => {
      for (let from = 0; from < chosen.length; from += AT_ONCE) {
        const some = chosen.slice(from, from + AT_ONCE);
        const answers = await Promise.all(some.map((guild) => server.command('help', {}, { guild })));
        for (const { text } of answers) expect(text).toContain('I never write an answer');
      }
    };
    await ask(all.slice(0, 320));

    const [, middle] = programs;
    const died = once(middle!.child, 'exit');
    middle!.child.kill('SIGKILL');
    await died;
    const theirs = (guild: string) => shardOf(guild, 16) >= 6 && shardOf(guild, 16) <= 10;
    await ask(all.filter((guild) => !theirs(guild)).slice(0, 100));
    expect(serversOf(await start('6-10'))).toBe(serversOf(middle!));
    await ask(all.filter(theirs).slice(0, 100));
    expect(server.gateway.identifies).toHaveLength(16 + 5);
  }, 120_000);

  // Which processes it started is read where Linux says so.
  test.skipIf(!existsSync('/proc/self/task'))(
    'are started for the shards that Discord recommends, again where one ends, and stopped together',
    async () => {
      const server = await startServer();
      server.gateway.recommended = { shards: 3, maxConcurrency: 16 };
      const all = guilds(6);
      server.gateway.guilds = all;
      const program = await startProgram(server, { SHARDS: 'auto' });
      expect(serversOf(program)).toBe(6);
      expect(server.gateway.identifies.map(({ shard }) => shard)).toEqual([
        [0, 3],
        [1, 3],
        [2, 3],
      ]);
      const ready = async () => (await fetch(`http://127.0.0.1:${program.port}/readyz`)).text();
      expect(await ready()).toBe('ok\n');
      for (const guild of all) await server.command('help', {}, { guild });
      const metrics = async () => (await fetch(`http://127.0.0.1:${program.port}/metrics`)).text();
      const counted = await metrics();
      expect(counted).toContain('footnote_answers_total{command="help",outcome="info"} 6');
      expect(counted).toContain('footnote_gateway_ready{shard="2"} 1');
      expect(counted).toMatch(/footnote_knowledge_info\{revision="\w{7}"\} 4/);

      const children = childrenOf(program.child.pid!);
      expect(children).toHaveLength(3);
      process.kill(children[1]!, 'SIGKILL');
      await expect.poll(ready).toBe('shard 1 is away\n');
      await expect.poll(ready, { timeout: 30_000 }).toBe('ok\n');
      for (const guild of all) await server.command('help', {}, { guild });
      expect(server.gateway.identifies.at(-1)?.shard).toEqual([1, 3]);

      // A revision that none of them can read, put in force by a process that is none of theirs.
      const { archive } = await open(program.database);
      await archive.keep({
        revision: { name: '0000bad', account: '7', cause: 'reload', why: '' },
        contents: { files: new Map([['tea/article.en.md', Buffer.from('no article')]]), additions: [] },
        pinned: false,
      });
      const missed = 'revision 0000bad is in force elsewhere and cannot be read here';
      const byShard = [0, 1, 2].map((id) => `shard ${id}: ${missed}\n`);
      await expect.poll(ready, { timeout: 20_000 }).toBe([...byShard, `${missed}\n`].join(''));
      const [, hung] = childrenOf(program.child.pid!);
      process.kill(hung!, 'SIGSTOP');
      await expect.poll(ready).toContain(' does not say how it is\n');
      process.kill(hung!, 'SIGCONT');
      await expect.poll(ready, { timeout: 10_000 }).not.toContain(' does not say how it is\n');

      const now = childrenOf(program.child.pid!);
      const ended = once(program.child, 'exit');
      program.child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      for (const pid of now) expect(() => process.kill(pid, 0)).toThrow();
      expect(program.printed()).not.toContain(server.token);
    },
    120_000,
  );
});
