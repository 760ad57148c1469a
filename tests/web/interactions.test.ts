import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { open } from '../store/support.ts';
import { defaults, runOverHttp, startServer } from '../support/bot.ts';
import { GUILD_ID, interaction, PERMISSIONS, THREAD_ID } from '../support/payloads.ts';
import { slowCommand } from '../support/slow.ts';

const echo = () =>
  interaction({ type: 1, name: 'echo', options: [{ type: 3, name: 'text', value: 'hi' }] }, {});

const seconds = (late: number) => `${Math.floor(Date.now() / 1_000) - late}`;

describe('a request to /interactions', () => {
  test('that pings is answered in the response', async () => {
    const { server } = await runOverHttp();
    const response = await server.webhook.post({ id: '1', type: 1, version: 1 });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ type: 1 });
  });

  test('that asks is answered in the response, without a request to Discord', async () => {
    const { server } = await runOverHttp();
    const answer = await server.command('echo', { text: 'hello' });
    expect(answer.text).toBe('en softly: hello');
    expect(await server.type('echo', { text: 'o' })).toEqual([]);
    expect(server.webhook.statuses).toEqual([200, 200]);
    expect(server.requests(/callback|webhooks/)).toEqual([]);
    expect(server.gateway.identifies).toEqual([]);
  });

  test('that fails is answered with an apology in the response', async () => {
    const { server } = await runOverHttp();
    expect((await server.command('break')).private).toBe(true);
    expect(server.webhook.statuses).toEqual([200]);
  });

  test('that is deferred is answered by requests to Discord, in their order, and accepted without a body', async () => {
    const { server } = await runOverHttp();
    const answer = await server.command('reload', {}, { permissions: PERMISSIONS.manageGuild });
    expect(answer).toMatchObject({ deferred: true, text: 'reloaded: absent' });
    expect(server.requests(/callback|webhooks/).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    await expect.poll(() => server.webhook.statuses).toEqual([202]);
  });

  test('that is answered with a picture is answered by a request to Discord', async () => {
    const { server } = await runOverHttp({ commands, knowledge: await loadKnowledge('knowledge') });
    const { files } = await server.command('timeline');
    expect([...files.keys()]).toEqual(['timeline-1.png']);
    await expect.poll(() => server.webhook.statuses).toEqual([202]);
  });

  test('that Discord no longer waits for is answered by a request', async () => {
    const slow = slowCommand();
    const { server } = await runOverHttp({ commands: [slow.command] });
    const answer = server.command('slow');
    await slow.called;
    server.webhook.giveUp();
    await expect.poll(() => server.webhook.givenUp).toBe(1);
    slow.release();
    expect((await answer).text).toBe('done');
    expect(server.requests(/callback/)).toHaveLength(1);
  });

  test('that takes long is accepted before Discord gives up, and answered by a request', async () => {
    const slow = slowCommand();
    const { server } = await runOverHttp({ commands: [slow.command] });
    const answer = server.command('slow');
    await expect.poll(() => server.webhook.statuses, { timeout: 10_000 }).toEqual([202]);
    slow.release();
    expect((await answer).text).toBe('done');
    expect(server.requests(/callback/)).toHaveLength(1);
  });

  test.each([
    ['with another key', { stranger: true }, 401],
    ['with another body than was signed', { body: '{"id":"1","type":1}' }, 401],
    ['a minute ago', { timestamp: seconds(60) }, 401],
    ['an hour ahead', { timestamp: seconds(-3_600) }, 401],
    ['at no time', { timestamp: 'now' }, 401],
  ])('signed %s is refused', async (_how, forgery, status) => {
    const { server, lines } = await runOverHttp();
    expect((await server.webhook.post(echo(), forgery)).status).toBe(status);
    expect(server.requests(/callback/)).toEqual([]);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'refused an interaction' }));
  });

  test('signed ten seconds ago is still taken: clocks differ', async () => {
    const { server } = await runOverHttp();
    const response = await server.webhook.post({ id: '1', type: 1 }, { timestamp: seconds(10) });
    expect(response.status).toBe(200);
  });

  test('without a signature is refused', async () => {
    const { server } = await runOverHttp();
    const response = await fetch(server.webhook.url!, { method: 'POST', body: JSON.stringify(echo()) });
    expect(response.status).toBe(401);
  });

  test('that comes a second time is refused', async () => {
    const { server } = await runOverHttp();
    const ping = { ...echo(), type: 99, id: '700000000000000124' };
    expect((await server.webhook.post(ping)).status).toBe(400);
    expect((await server.webhook.post(ping)).status).toBe(409);
  });

  test.each([
    ['that is no JSON', 'nonsense'],
    ['of no kind', JSON.stringify({ id: '1' })],
    ['of a kind to come', JSON.stringify({ ...echo(), type: 99 })],
    ['without data', JSON.stringify({ ...echo(), data: undefined })],
  ])('that holds something %s is refused, and the next is answered', async (_what, body) => {
    const { server } = await runOverHttp();
    expect((await server.webhook.post(body)).status).toBe(400);
    expect((await server.command('echo', { text: 'next' })).text).toContain('next');
  });

  test('by another method is none', async () => {
    const { server } = await runOverHttp();
    expect((await fetch(server.webhook.url!)).status).toBe(404);
  });
});

describe('too much and too slow', () => {
  test('a body over a megabyte is refused, told its length or not', async () => {
    const { server } = await runOverHttp();
    const { headers } = server.webhook.signed(echo());
    const large = 'x'.repeat(10_000_000);
    const told = await fetch(server.webhook.url!, { method: 'POST', headers, body: large });
    expect(told.status).toBe(413);
    const chunks = new Blob([large]).stream();
    const untold = fetch(server.webhook.url!, { method: 'POST', headers, body: chunks, duplex: 'half' });
    // Refused in the middle of it: the answer may find the sender still sending.
    expect(await untold.then(({ status }) => status).catch(() => 413)).toBe(413);
    expect((await server.command('echo', { text: 'next' })).text).toContain('next');
  });

  test('a client that dawdles over its request is sent away, and holds up nobody', async () => {
    const { server, web } = await runOverHttp({ requestTimeout: 200 });
    const { headers } = server.webhook.signed(echo());
    const slow = connect(web.port, '127.0.0.1');
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    slow.write(`POST /interactions HTTP/1.1\r\nhost: x\r\n${head.join('')}content-length: 1000\r\n\r\n{`);
    let said = '';
    slow.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const gone = new Promise((resolve) => slow.once('close', resolve));
    slow.on('error', () => {});
    expect((await server.command('echo', { text: 'meanwhile' })).text).toContain('meanwhile');
    await gone;
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('what moderators set', () => {
  const moderator = { permissions: PERMISSIONS.manageGuild };

  test('holds in the server where the bot is a member, and is kept for it', async () => {
    const store = await open();
    const { server } = await runOverHttp({ commands, knowledge: await loadKnowledge('knowledge'), store });
    await server.command('settings', { private: true }, moderator);
    expect(store.settings.of(GUILD_ID)).toEqual({ private: true });
    const question = { question: 'where is al-Baghdadi?' };
    expect(await server.command('ask', question)).toMatchObject({ private: true });
    expect(await server.command('ask', question, { elsewhere: true })).toMatchObject({ private: false });
  });

  test('is told the channel of a thread', async () => {
    const store = await open();
    const knowledge = await loadKnowledge('knowledge');
    const { server } = await runOverHttp({ commands, knowledge, store, readsMessages: true });
    const { text } = await server.command('channel', {}, { ...moderator, thread: true });
    expect(text).toContain(`<#${THREAD_ID}>`);
    expect(store.settings.of(GUILD_ID, THREAD_ID)).toEqual({ plainQuestions: true });
  });
});

describe('both ways at once', () => {
  test('commands arrive over HTTP and mentions through the gateway', async () => {
    const { server } = await runOverHttp({ gateway: true });
    expect((await server.command('echo', { text: 'hello' })).text).toBe('en softly: hello');
    expect(server.webhook.statuses.length).toBeLessThanOrEqual(1);
    expect((await server.message('where?', { dm: true })).text).toContain('heard: where?');
  });
});

describe('at start-up', () => {
  test('a key of another application is told', async () => {
    const server = await startServer();
    const start = startBot({ ...defaults(server), gateway: false, publicKey: '0'.repeat(64) });
    await expect(start).rejects.toThrow(/DISCORD_PUBLIC_KEY is not the public key of the application/);
  });

  test('a wrong token is told without a gateway, too', async () => {
    const server = await startServer();
    const start = startBot({ ...defaults(server), gateway: false, token: 'wrong.but.secret' });
    await expect(start).rejects.toThrow(/does not accept the token/);
  });

  test('the application’s endpoint is known, and its servers', async () => {
    const server = await startServer();
    server.webhook.url = 'https://footnote.example.org/interactions';
    const { publicKey } = server.webhook;
    const bot = await startBot({ ...defaults(server), gateway: false, publicKey });
    onTestFinished(() => bot.stop());
    expect(bot).toMatchObject({ tag: 'Footnote#0042', guilds: 1, endpoint: server.webhook.url });
    expect(bot.shards()).toEqual([]);
  });
});

describe('/healthz, /readyz and /metrics', () => {
  const at = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`);

  test('say that all is well, and what has been answered', async () => {
    const { server, web, metrics, bot } = await runOverHttp({ gateway: true });
    metrics.watch({ shards: bot.shards });
    await server.command('echo', { text: 'one' });
    await server.command('break');
    await server.type('echo', { text: 'o' });
    expect((await at(web.port, '/healthz')).status).toBe(200);
    expect((await at(web.port, '/readyz')).status).toBe(200);
    const text = await (await at(web.port, '/metrics')).text();
    expect(text).toContain('footnote_answers_total{command="echo",outcome="info"} 1');
    expect(text).toContain('footnote_answers_total{command="break",outcome="failed"} 1');
    expect(text).toContain('footnote_answers_total{command="suggest echo",outcome="done"} 1');
    expect(text).toContain('footnote_answer_seconds_count{command="echo"} 1');
    expect(text).toContain('footnote_gateway_ready{shard="0"} 1');
  });

  test('a drain is told at once, goes on answering for its grace, and loses nothing', async () => {
    const slow = slowCommand();
    const { server, web, bot } = await runOverHttp({ commands: [slow.command] });
    const answer = server.command('slow');
    await slow.called;
    const drained = web.drain(300);
    expect((await at(web.port, '/readyz')).status).toBe(503);
    expect((await at(web.port, '/healthz')).status).toBe(200);
    expect((await server.webhook.post({ id: '1', type: 1 })).status).toBe(200);
    slow.release();
    await drained;
    await bot.stop();
    expect((await answer).text).toBe('done');
    await expect.poll(() => server.webhook.statuses).toEqual([200, 200]);
    await expect(at(web.port, '/healthz')).rejects.toThrow();
  });
});
