import { describe, expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { defaults, run, startServer } from '../support/bot.ts';
import { APPLICATION_ID, CHANNEL_ID, THREAD_ID } from '../support/payloads.ts';

const ME = `<@${APPLICATION_ID}>`;

describe('a message to the bot', () => {
  test('that mentions it is answered with a reply that pings nobody', async () => {
    const { server } = await run();
    const answer = await server.message(`${ME} where is\nhe?`);
    expect(answer.texts).toEqual(['en heard: where is he?']);
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
    expect((await server.message(content)).text).toBe('en heard: where is he?');
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
    expect((await server.message('where is he?', { dm: true })).text).toBe('en heard: where is he?');
  });

  test('that replies to it is a question when it says something', async () => {
    const { server } = await run();
    const answer = await server.message('and where?', { mentions: [APPLICATION_ID] });
    expect(answer.text).toBe('en heard: and where?');
  });

  test.each([
    ['a mention', ME, {}],
    ['a direct message', '', { dm: true }],
  ])('that is %s and nothing else gets the help', async (_what, content, from) => {
    const { server } = await run();
    expect((await server.message(content, from)).text).toBe('en help on 7 commands');
  });

  test('is answered in the language of the server', async () => {
    const server = await startServer('nl');
    const bot = await startBot(defaults(server));
    onTestFinished(() => bot.stop());
    expect((await server.message(`${ME} waar?`)).text).toBe('nl heard: waar?');
  });

  test('whose command fails gets one sentence', async () => {
    const { server } = await run({
      commands: [
        {
          kind: 'message',
          name: { en: 'Ask', nl: 'Vraag' },
          run: () => {
            throw new Error('broken on purpose');
          },
        },
      ],
    });
    expect((await server.message(`${ME} where?`)).text).toMatch(/^Something went wrong/);
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
    ['the channel is closed to it', 50_001],
    ['it may not send', 50_013],
    ['it may not see what it replies to', 160_002],
  ])('%s: a warning, and it goes on', async (_why, code) => {
    const { server, lines } = await run();
    server.fail(new RegExp(`POST /channels/${CHANNEL_ID}/messages`), 403, { code });
    void server.message(`${ME} where?`);
    await server.message(`${ME} and now?`);
    const warning = lines.find(({ msg }) => msg === 'not allowed to answer here');
    expect(warning).toMatchObject({ command: 'Ask the article', err: { code } });
    expect(warning?.permissions).toBeInstanceOf(Array);
  });
});
