import { describe, expect, test } from 'vitest';
import { BotError, startBot } from '../../src/discord/bot.ts';
import { defaults, recorder, run, startServer } from '../support/bot.ts';
import { APPLICATION_ID, PERMISSIONS, snowflake } from '../support/payloads.ts';
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
      gateway.heartbeatInterval = 20;
    });
    await expect.poll(() => server.gateway.heartbeats).toBeGreaterThan(2);
    expect(server.gateway.resumes).toEqual([]);
  });
});

describe('Discord’s bad days', () => {
  test.each([
    ['one request', false],
    ['all requests', true],
  ])('a 429 for %s is waited out', async (_what, global) => {
    const { server, lines } = await run();
    server.fail(/callback/, 429, { retryAfter: 0.05, global });
    expect((await server.command('echo', { text: 'patience' })).text).toContain('patience');
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'rate limited', seconds: '0.05' }));
  });

  test('a 429 on a message is waited out', async () => {
    const { server } = await run();
    server.fail(/POST \/channels/, 429);
    expect((await server.message('patience', { dm: true })).text).toContain('patience');
  });

  test('a 5xx that passes goes unnoticed', async () => {
    const { server } = await run();
    server.fail(/callback/, 502);
    expect((await server.command('echo', { text: 'again' })).text).toContain('again');
  });

  test('a 5xx that stays for a while is told to the person', async () => {
    const { server, lines } = await run();
    // Once, and three more times.
    server.fail(/callback/, 500, { times: 4 });
    const answer = await server.command('echo', { text: 'again' });
    expect(answer).toMatchObject({ private: true });
    expect(answer.text).toMatch(/^Something went wrong/);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'a command failed', command: 'echo' }));
  });

  test('a 5xx that stays is logged, and the bot goes on', async () => {
    const { server, lines } = await run();
    server.fail(/callback/, 500, { times: 8 });
    void server.command('echo', { text: 'again' });
    await expect
      .poll(() => lines.map(({ msg }) => msg))
      .toContain('could not tell the person that a command failed');
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('a slow Discord is waited for', async () => {
    const { server } = await run();
    server.fail(/callback/, 200, { after: 100 });
    expect((await server.command('echo', { text: 'slowly' })).text).toContain('slowly');
  });

  test('a request that hangs is sent again in time, and holds up no other', async () => {
    const { server } = await run();
    server.interactions.patience = 3_000;
    server.fail(/callback/, 200, { silent: true });
    const hanging = server.command('echo', { text: 'hanging' });
    await expect.poll(() => server.requests(/callback/)).toHaveLength(1);
    expect((await server.command('echo', { text: 'passing' })).text).toContain('passing');
    expect((await hanging).text).toContain('hanging');
  });

  test.each([
    ['is lost', 200, { silent: true, done: true }],
    ['is a 5xx', 502, { done: true }],
  ] as const)(
    'a request whose response %s is known to have come through, and the work goes on',
    async (_how, status, failure) => {
      const { server, lines } = await run();
      server.fail(/callback/, status, failure);
      const reloaded = await server.command('reload', {}, { permissions: PERMISSIONS.manageGuild });
      expect(reloaded).toMatchObject({ text: 'reloaded: absent', deferred: true });
      await expect
        .poll(() => lines)
        .toContainEqual(expect.objectContaining({ msg: 'answered', command: 'reload' }));
    },
  );

  test('a message that came through in spite of a 5xx is not written twice', async () => {
    const { server } = await run();
    server.fail(/POST \/channels/, 502, { done: true });
    expect((await server.message('once', { dm: true })).text).toContain('once');
    await expect.poll(() => server.requests(/POST \/channels/)).toHaveLength(2);
    await server.message('after', { dm: true });
    expect(server.written).toHaveLength(2);
  });

  test('where no request gets a response, Discord tells the person, and the bot goes on', async () => {
    const { server, lines } = await run();
    server.interactions.patience = 3_000;
    server.fail(/callback/, 200, { silent: true, times: 3 });
    const lost = await server.command('echo', { text: 'hanging' });
    expect(lost.text).toBe('The application did not respond');
    await expect
      .poll(() => lines.map(({ msg }) => msg))
      .toContain('too late: Discord no longer waits for this answer');
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('an interaction that came too late is not worked on, those after it are', async () => {
    const { server, lines } = await run();
    await server.command('echo', { text: 'in time' });
    void server.command('echo', { text: 'long ago' }, { at: Date.now() - 2_500 });
    void server.type('break', { word: 'long ago' }, { at: Date.now() - 2_500 });
    expect((await server.command('echo', { text: 'on time' })).text).toContain('on time');
    expect(server.requests(/callback/)).toHaveLength(2);
    const late = lines.filter(({ msg }) => msg === 'too late: Discord no longer waits for an answer');
    expect(late).toMatchObject([{ level: 40, user: expect.any(String) }, {}]);
  });

  test.each([
    ['without data', { data: undefined }],
    ['without a user', { user: undefined, member: undefined }],
    ['of a kind to come', { type: 99 }],
    ['without anything', {}],
  ])('an interaction %s is dropped, and the bot goes on', async (_what, broken) => {
    const { server } = await run();
    const sound = { id: snowflake(), application_id: APPLICATION_ID, type: 2, token: 'a', version: 1 };
    server.gateway.dispatch(
      'INTERACTION_CREATE',
      Object.keys(broken).length > 0 ? { ...sound, ...broken } : {},
    );
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });

  test('an event that cannot be read is logged', async () => {
    const { server, lines } = await run();
    server.gateway.dispatch('INTERACTION_CREATE', { id: snowflake(), type: 2 });
    await server.command('echo', { text: 'still here' });
    expect(lines).toContainEqual(expect.objectContaining({ event: 'INTERACTION_CREATE', level: 50 }));
  });
});

describe('stopping', () => {
  test('twice does no harm', async () => {
    const { bot } = await run();
    await bot.stop();
    await expect(bot.stop()).resolves.toBeUndefined();
  });

  test('waits for what is being answered', async () => {
    const server = await startServer();
    const slow = slowCommand();
    const bot = await startBot({ ...defaults(server), commands: [slow.command] });
    const answer = server.command('slow');
    await slow.called;
    const stopped = bot.stop();
    slow.release();
    await stopped;
    expect((await answer).text).toBe('done');
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
