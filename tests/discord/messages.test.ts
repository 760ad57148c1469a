import { describe, expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { defaults, run, startServer } from '../support/bot.ts';
import { APPLICATION_ID, CHANNEL_ID, THREAD_ID } from '../support/payloads.ts';

const GREETING = expect.stringContaining('Ask a question in your own words.');
const ME = `<@${APPLICATION_ID}>`;

describe('a message to the bot', () => {
  test('that mentions it is answered with a reply that pings nobody', async () => {
    const { server } = await run();
    const answer = await server.message(`${ME} where is\nhe?`);
    expect(answer.texts).toEqual(['-# where is he?', 'en heard: where is he?']);
    expect(answer.message).toMatchObject({
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
    });
  });

  test.each([
    ['in the middle', `where ${ME} is he?`],
    ['in the old form', `<@!${APPLICATION_ID}> where is he?`],
  ])('that mentions it %s', async (_place, content) => {
    const { server } = await run();
    expect((await server.message(content)).texts.at(-1)).toBe('en heard: where is he?');
  });

  test('in a thread is answered in the thread', async () => {
    const { server } = await run();
    await server.message(`${ME} where?`, { thread: true });
    expect(server.requests(/^POST \/channels/).map(({ path }) => path)).toEqual([
      `/channels/${THREAD_ID}/messages`,
    ]);
  });

  test('in private needs no mention', async () => {
    const { server } = await run();
    const answer = await server.message('where is he?', { dm: true });
    expect(answer.texts.at(-1)).toBe('en heard: where is he?');
  });

  test.each([
    ['where is he?', expect.stringContaining('en heard: where is he?')],
    ['', GREETING],
  ])('that is forwarded to it in private asks what it shows: %j', async (forwards, expected) => {
    const { server } = await run();
    expect((await server.message('', { dm: true, forwards })).text).toEqual(expected);
  });

  test('that replies to it is a question when it says something', async () => {
    const { server } = await run();
    const answer = await server.message('and where?', { mentions: [APPLICATION_ID] });
    expect(answer.texts.at(-1)).toBe('en heard: and where?');
  });

  test.each([
    ['a mention', ME, {}],
    ['a direct message', '', { dm: true }],
  ])('that is %s and nothing else gets a greeting', async (_what, content, from) => {
    const { server } = await run();
    expect((await server.message(content, from)).text).toEqual(GREETING);
  });

  test('is answered in the language of the server', async () => {
    const server = await startServer('nl');
    const bot = await startBot(defaults(server));
    onTestFinished(() => bot.stop());
    expect((await server.message(`${ME} waar?`)).texts.at(-1)).toBe('nl heard: waar?');
  });

  test('whose command fails gets one sentence', async () => {
    const { server } = await run({
      commands: [
        {
          kind: 'message',
          name: { en: 'Ask', nl: 'Vraag' },
          takes: 'question',
          moderator: false,
          run: () => {
            throw new Error('broken on purpose');
          },
        },
      ],
    });
    expect((await server.message(`${ME} where?`)).text).toMatch(/^Something went wrong/);
  });
});

describe('a mention and nothing else, in reply to a message', () => {
  test('asks what that message says', async () => {
    const { server } = await run();
    const answer = await server.message(ME, { repliesTo: { content: 'where is he?' } });
    expect(answer.texts.at(-1)).toBe('en heard: where is he?');
    expect(answer.message).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  test('that Discord keeps from the bot says how to ask it all the same', async () => {
    const { server } = await run();
    const answer = await server.message(ME, { repliesTo: { content: '' } });
    expect(answer.text).toContain('Apps → Ask the article');
  });

  test('that is gone says the same', async () => {
    const { server } = await run();
    server.fail(/^GET \/channels\/\d+\/messages\//, 404, { code: 10_008 });
    const answer = await server.message(ME, { repliesTo: { content: 'where is he?' } });
    expect(answer.text).toContain('Apps → Ask the article');
  });

  test('of the bot itself gets a greeting', async () => {
    const { server } = await run();
    const repliesTo = { content: '', user: APPLICATION_ID };
    expect((await server.message(ME, { repliesTo })).text).toEqual(GREETING);
  });
});

describe('the bot is silent', () => {
  test.each([
    ['to other bots', `${ME} where?`, { bot: true }],
    ['to webhooks', `${ME} where?`, { webhook: true }],
    ['to itself', `${ME} where?`, { user: APPLICATION_ID, bot: true }],
    ['to a message for others', 'where?', {}],
    ['to a message for everyone', '@everyone where?', { mentionsEveryone: true }],
    ['to a mention of somebody else', '<@700000000000000099> where?', {}],
    ['to a reply that only pings', '', { mentions: [APPLICATION_ID] }],
    ['to a bot in private', 'where?', { dm: true, bot: true }],
  ])('%s', async (_whom, content, from) => {
    const { server } = await run();
    void server.message(content, from);
    // Messages are answered in order: were the first to get an answer, it would come before this one.
    await server.message(`${ME} and now?`);
    expect(server.requests(/^POST/)).toHaveLength(1);
  });
});

describe('where the bot may not speak', () => {
  test.each([
    ['the channel is closed to it', 50_001, 'View Channel'],
    ['it may not send', 50_013, 'Send Messages'],
    ['it may not see what it replies to', 160_002, 'Read Message History'],
  ])('%s: it says so in private, with the permission, warns, and goes on', async (_why, code, permission) => {
    const { server, lines } = await run();
    server.fail(new RegExp(`POST /channels/${CHANNEL_ID}/messages`), 403, { code });
    void server.message(`${ME} where?`);
    const told = await server.directMessage();
    expect(told.text).toContain(`in #general: I lack the permission “${permission}”`);
    expect(lines.find(({ msg }) => msg === 'not allowed to answer here')).toMatchObject({
      command: 'Ask the article',
      permissions: [permission.replaceAll(' ', '')],
      err: { code },
    });
    await server.message(`${ME} and now?`);
  });

  test('by the settings of the channel, in the language of the server', async () => {
    const server = await startServer('nl');
    const bot = await startBot(defaults(server));
    onTestFinished(() => bot.stop());
    void server.message(`${ME} waar?`, { closed: true });
    const told = await server.directMessage();
    expect(told.text).toContain('in #news geen antwoord geven: ik mis het recht ‘Berichten verzenden’');
  });

  test('nor in private: the log says so', async () => {
    const { bot, server, lines } = await run();
    server.fail(/POST \/users\/@me\/channels/, 403, { code: 50_007 });
    void server.message(`${ME} where?`, { closed: true });
    await server.message(`${ME} and now?`);
    // What was asked before it stops is finished first.
    await bot.stop();
    expect(lines.map(({ msg }) => msg)).toContain('could not say so');
  });
});
