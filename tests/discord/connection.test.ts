import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BotError, startBot } from '../../src/discord/bot.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { defaults, recorder, run, startServer } from '../support/bot.ts';
import { APPLICATION_ID, message, PERMISSIONS } from '../support/payloads.ts';
import { slowCommand } from '../support/slow.ts';

/** Guilds, GuildMessages and DirectMessages; Discord, "Gateway", List of Intents. */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

describe('start-up', () => {
  test('says who the bot is and how to add it', async () => {
    const { bot } = await run();
    expect(bot).toMatchObject({ id: APPLICATION_ID, tag: 'Footnote#0042', guilds: 1 });
    const invite = new URL(bot.invite);
    expect(invite.origin + invite.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(invite.searchParams)).toEqual({
      client_id: APPLICATION_ID,
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions: `${(1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 38n)}`,
    });
    expect(Object.fromEntries(new URL(bot.inviteSelf).searchParams)).toEqual({
      client_id: APPLICATION_ID,
      integration_type: '1',
      scope: 'applications.commands',
    });
  });

  test('asks for no privileged intent', async () => {
    const { server } = await run();
    expect(server.gateway.identifies).toMatchObject([{ intents: INTENTS, shard: [0, 1] }]);
  });

  test.each(['/', '/v10', '/v10/'])('takes an API address that ends in %s', async (end) => {
    const server = await startServer();
    const bot = await startBot({ ...defaults(server), apiUrl: server.apiUrl + end });
    await bot.stop();
    expect(server.sent[0]?.path).toBe('/gateway/bot');
  });
});

describe('a start that cannot succeed ends in one sentence', () => {
  test('with a wrong token', async () => {
    const server = await startServer();
    const { log, lines } = recorder();
    const start = startBot({ ...defaults(server), log, token: 'wrong.but.secret' });
    await expect(start).rejects.toThrow(BotError);
    await expect(start).rejects.toThrow(/does not accept the token.*DISCORD_TOKEN/);
    await expect(start).rejects.not.toThrow(/secret/);
    expect(JSON.stringify(lines)).not.toContain('wrong.but.secret');
  });

  test.each([
    ['a token that the gateway refuses', 4004, /does not accept the token/],
    ['intents that it refuses', 4014, /refuses the bot’s intents/],
    ['something else that is final', 4012, /close code 4012/],
  ])('with %s', async (_what, code, sentence) => {
    const server = await startServer();
    const { log, lines } = recorder();
    server.gateway.refuse = code;
    await expect(startBot({ ...defaults(server), log })).rejects.toThrow(sentence);
    // The sentence is all there is to read.
    expect(lines.filter(({ level }) => Number(level) >= log.levels.values.info!)).toEqual([]);
  });

  test('with nothing at the address', async () => {
    const server = await startServer();
    const apiUrl = 'http://127.0.0.1:9/api';
    await expect(startBot({ ...defaults(server), apiUrl })).rejects.toThrow(
      /Cannot reach .*127\.0\.0\.1:9.*ECONNREFUSED.*DISCORD_API_URL/,
    );
  });

  test('with something else at the address', async () => {
    const server = await startServer();
    const apiUrl = `${server.apiUrl}/elsewhere`;
    await expect(startBot({ ...defaults(server), apiUrl })).rejects.toThrow(/check DISCORD_API_URL/);
  });

  test('with Discord out of order', async () => {
    const server = await startServer();
    server.fail(/gateway/, 503, { times: 10 });
    await expect(startBot(defaults(server))).rejects.toThrow(/status 503: try again later/);
  });
});

describe('a connection that is lost', () => {
  test('is resumed, and what was asked meanwhile is answered', async () => {
    const { server } = await run();
    let answer: ReturnType<typeof server.command> | undefined;
    await server.gateway.drop(4000, () => {
      answer = server.command('echo', { text: 'meanwhile' });
    });
    expect((await answer)?.text).toBe('en softly: meanwhile');
    expect(server.gateway.identifies).toHaveLength(1);
    expect(server.gateway.resumes).toHaveLength(1);
    expect((await server.command('echo', { text: 'after' })).text).toBe('en softly: after');
  });

  test('with its session begins a new one', async () => {
    const { server } = await run();
    await server.gateway.invalidate({ justResumed: true });
    expect((await server.command('echo', { text: 'after' })).text).toBe('en softly: after');
    expect(server.gateway.identifies).toHaveLength(2);
  });

  test.each([
    [4004, /does not accept the token/],
    [4010, /for good \(close code 4010\): start the bot again/],
    [4011, /close code 4011/],
    [4012, /close code 4012/],
    [4013, /refuses the bot’s intents/],
    [4014, /refuses the bot’s intents/],
  ])('for good with code %i is told to who started the bot', async (code, sentence) => {
    const { bot, server } = await run();
    void server.gateway.drop(code);
    expect((await bot.lost).message).toMatch(sentence);
  });

  test.each([
    ['is gone without a word', 1006],
    ['ends for maintenance', 1012],
    ['times out', 4009],
  ])('and %s is resumed', async (_how, code) => {
    const { server } = await run();
    let answer: ReturnType<typeof server.command> | undefined;
    await server.gateway.drop(code, () => {
      answer = server.command('echo', { text: 'meanwhile' });
    });
    expect((await answer)?.text).toBe('en softly: meanwhile');
    expect(server.gateway.identifies).toHaveLength(1);
  });

  test('because Discord asks to connect anew is resumed', async () => {
    const { server } = await run();
    let answer: ReturnType<typeof server.command> | undefined;
    await server.gateway.reconnect(() => {
      answer = server.command('echo', { text: 'meanwhile' });
    });
    expect((await answer)?.text).toBe('en softly: meanwhile');
    expect(server.gateway.resumes).toHaveLength(1);
  });

  test('without a sign is found out by its heartbeat', async () => {
    const { server } = await run({}, ({ gateway }) => {
      gateway.heartbeatInterval = 50;
    });
    await server.gateway.fallSilent();
    expect((await server.command('echo', { text: 'back' })).text).toBe('en softly: back');
  });

  test('is kept alive with heartbeats', async () => {
    const { server } = await run({}, ({ gateway }) => {
      // A process that is kept from work for longer than this would miss one.
      gateway.heartbeatInterval = 500;
    });
    await expect.poll(() => server.gateway.heartbeats, { timeout: 20_000 }).toBeGreaterThan(2);
    expect(server.gateway.resumes).toEqual([]);
  });
});

test('an event without what Discord says it has is logged and dropped; the next is answered', async () => {
  const { server, lines } = await run();
  const { author: _, ...anonymous } = message('<@1> who is there?', {});
  server.gateway.dispatch('MESSAGE_CREATE', anonymous);
  expect((await server.command('echo', { text: 'after' })).text).toBe('en softly: after');
  expect(lines.map(({ msg }) => msg)).toContain('dropped an event that cannot be answered');
});

describe('stopping', () => {
  test('twice does no harm', async () => {
    const { bot } = await run();
    await bot.stop();
    await expect(bot.stop()).resolves.toBeUndefined();
  });

  test('takes nothing new first, and waits for what is being answered', async () => {
    const server = await startServer();
    const slow = slowCommand();
    const bot = await startBot({ ...defaults(server), commands: [slow.command] });
    const answer = server.command('slow');
    await slow.called;
    const stopped = bot.stop();
    // Sooner than it would give the answer up.
    await expect.poll(() => server.gateway.connections, { timeout: LIMITS.answer - 500 }).toBe(0);
    slow.release();
    await stopped;
    expect((await answer).text).toBe('done');
  });

  test('waits for work that was deferred, longer than Discord waits for a first answer', async () => {
    const server = await startServer();
    const slow = slowCommand({ moderator: true });
    const bot = await startBot({ ...defaults(server), commands: [slow.command] });
    const answer = server.command('slow', {}, { permissions: PERMISSIONS.manageGuild });
    await slow.called;
    let stopped = false;
    const stopping = bot.stop().then(() => {
      stopped = true;
    });
    await sleep(LIMITS.answer + 500);
    expect(stopped).toBe(false);
    slow.release();
    expect(await answer).toMatchObject({ deferred: true, text: 'done' });
    await stopping;
  });
});

test('no log line has the token, nor the tokens that answer interactions', async () => {
  const { server, lines } = await run();
  server.fail(/callback/, 500, { times: 8 });
  server.fail(/POST \/channels/, 500, { times: 8 });
  void server.command('break');
  void server.message('where?', { dm: true });
  await expect
    .poll(() => lines.filter(({ msg }) => msg === 'could not tell the person that a command failed'))
    .toHaveLength(2);
  await server.gateway.drop(4000);
  const log = JSON.stringify(lines);
  expect(log).not.toContain(server.token);
  expect(log).not.toContain('interaction-token');
});
