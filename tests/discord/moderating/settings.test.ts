import { describe, expect, test } from 'vitest';
import type { Command, Context } from '../../../commands/command.ts';
import { commands } from '../../../commands/index.ts';
import type { BotOptions } from '../../../src/discord/bot.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { open } from '../../store/support.ts';
import { run } from '../../support/bot.ts';
import {
  APPLICATION_ID,
  CHANNEL_ID,
  CLOSED_ID,
  DM_ID,
  type From,
  GUILD_ID,
  PERMISSIONS,
  THREAD_ID,
} from '../../support/payloads.ts';

const knowledge = await loadKnowledge('knowledge');
const moderator: From = { permissions: PERMISSIONS.manageGuild };
const QUESTION = 'where is al-Baghdadi?';

async function bot(options: Partial<BotOptions> = {}) {
  const store = await open();
  return { store, ...(await run({ commands, knowledge, store, readsMessages: true, ...options })) };
}

describe('/channel', () => {
  test('lets plain questions be answered in the channel where it is used, or in another', async () => {
    const { server, store } = await bot();
    const here = await server.command('channel', {}, moderator);
    expect(here).toMatchObject({ private: true, text: expect.stringContaining(`<#${CHANNEL_ID}>`) });
    expect(store.settings.of(GUILD_ID, CHANNEL_ID)).toEqual({ plainQuestions: true });
    const there = await server.command(
      'channel',
      { channel: { channel: CLOSED_ID } },
      { ...moderator, locale: 'nl' },
    );
    expect(there.text).toMatch(/^Voortaan beantwoord ik gewone vragen in <#700000000000000008>/);
    expect(there.text).toContain('Maar ik kan het nog niet: daar mis ik het recht ‘Berichten verzenden’');
    expect(here.text).not.toContain('I lack');
    const seen = await server.command('settings', {}, moderator);
    expect(seen.text).toContain(
      `But in <#${CLOSED_ID}> I can’t: there I lack the permission “Send Messages”`,
    );
    expect(seen.text).not.toContain(`But in <#${CHANNEL_ID}>`);
    const off = await server.command('channel', { on: false }, moderator);
    expect(off.text).toContain('I no longer answer plain questions');
    expect(store.settings.of(GUILD_ID, CHANNEL_ID)).toEqual({});
    expect(store.settings.of(GUILD_ID, CLOSED_ID)).toEqual({ plainQuestions: true });
  });

  test('without the message-content intent changes nothing, and says what is missing and how to grant it', async () => {
    const { server, store } = await bot({ readsMessages: false });
    const { text } = await server.command('channel', {}, moderator);
    expect(text).toContain('Nothing has been changed');
    expect(text).toMatch(/Message Content Intent/);
    expect(text).toContain('MESSAGE\\_CONTENT=true');
    expect(store.settings.all(GUILD_ID).size).toBe(0);
    expect((await server.command('channel', { on: false }, moderator)).text).toContain('no longer');
  });

  test.each([
    ['a channel of another server', '700000000000000099'],
    ['a direct message', DM_ID],
    ['no id', '../../etc'],
  ])('with %s is refused', async (_what, channel) => {
    const { server, store } = await bot();
    const { text } = await server.command('channel', { channel: { channel } }, moderator);
    expect(text).toContain('not a channel in this server');
    expect(store.settings.all(GUILD_ID).size).toBe(0);
  });
});

describe('in a chosen channel', () => {
  async function chosen(options: Partial<BotOptions> = {}, channel = CHANNEL_ID) {
    const running = await bot(options);
    await running.store.settings.set(GUILD_ID, channel, 'plainQuestions', true);
    /** The replies so far, once the bot has dealt with everything before. */
    const replies = async () => {
      await running.server.message(`<@${APPLICATION_ID}> ${QUESTION}`);
      return running.server.requests(/^POST \/channels\/\d+\/messages$/).length - 1;
    };
    return { ...running, replies };
  }

  test('a plain question is answered by reply, and pings nobody', async () => {
    const { server } = await chosen();
    const answer = await server.message(QUESTION);
    expect(answer.text).toContain('Baghdadi');
    expect(answer.message.allowed_mentions).toMatchObject({ parse: [], replied_user: false });
    const inThread = await server.message('waar is al-Baghdadi', { thread: true });
    expect(inThread.text).toContain('Baghdadi');
  });

  test.each<[string, string, From]>([
    ['the article does not say', 'who won the world cup?', {}],
    ['it is not sure', 'what about Mosul?', {}],
    ['nothing is asked', 'al-Baghdadi is not in Mosul', {}],
    ['a bot asks', QUESTION, { bot: true }],
    ['it asks itself', QUESTION, { user: APPLICATION_ID, bot: true }],
    ['a webhook asks', QUESTION, { webhook: true }],
    ['somebody else is asked', `<@700000000000000099> ${QUESTION}`, {}],
    ['everyone is asked', `@everyone ${QUESTION}`, { mentionsEveryone: true }],
    ['it is said in reply to somebody', QUESTION, { repliesTo: { content: 'tell me' } }],
    ['it is longer than a question', `${'well, '.repeat(100)}${QUESTION}`, {}],
    ['there is no text', '', {}],
  ])('it stays silent where %s', async (_when, content, from) => {
    const { server, store, replies } = await chosen();
    void server.message(content, from);
    expect(await replies()).toBe(0);
    // And what was not put to it is not kept.
    expect(await store.questions.of(GUILD_ID, 10)).toEqual([]);
  });

  test('it stays silent in other channels, without the intent, and when answering fails', async () => {
    const elsewhere = await chosen({}, THREAD_ID);
    void elsewhere.server.message(QUESTION);
    expect(await elsewhere.replies()).toBe(0);
    const without = await chosen({ readsMessages: false });
    void without.server.message(QUESTION);
    expect(await without.replies()).toBe(0);
    const failing = await chosen({
      commands: commands.map(
        (command): Command =>
          command.kind === 'message'
            ? {
                ...command,
                run: (text: string, context: Context) => {
                  if (text === 'why fail?') throw new Error('broken on purpose');
                  return command.run(text, context);
                },
              }
            : command,
      ),
    });
    void failing.server.message('why fail?');
    expect(await failing.replies()).toBe(0);
    expect(failing.lines).toContainEqual(expect.objectContaining({ msg: 'a command failed' }));
  });

  test('questions that it lets pass use up nobody’s turn; those that it answers do', async () => {
    const once = { answers: 1, seconds: 60 };
    const { server } = await chosen({ allowances: { person: null, channel: once } });
    void server.message('who won the world cup?');
    expect((await server.message(QUESTION)).text).toContain('Baghdadi');
    void server.message(QUESTION);
    const told = await server.command('ask', { question: QUESTION });
    expect(told.private).toBe(true);
    expect(server.requests(/^POST \/channels\/\d+\/messages$/)).toHaveLength(1);
  });

  test('where it may not write, it says so to nobody', async () => {
    const { server, replies } = await chosen({}, CLOSED_ID);
    void server.message(QUESTION, { closed: true });
    // One attempt, and no direct message.
    expect(await replies()).toBe(1);
    expect(server.requests(/users\/@me\/channels/)).toEqual([]);
  });
});

test.each([
  [true, 1 << 15],
  [false, 0],
])('the message-content intent is asked for only if it was granted: %s', async (readsMessages, expected) => {
  const { server } = await bot({ readsMessages });
  expect((server.gateway.identifies[0]?.intents ?? 0) & (1 << 15)).toBe(expected);
});

describe('/settings', () => {
  test('private makes answers to commands private unless who asks says otherwise', async () => {
    const { server } = await bot();
    const before = await server.command('settings', {}, moderator);
    expect(before.text).toContain('Everyone sees answers to commands');
    const set = await server.command('settings', { private: true }, moderator);
    expect(set.text).toContain('Only the asker sees answers to commands');
    expect(await server.command('ask', { question: QUESTION })).toMatchObject({ private: true });
    expect(await server.command('ask', { question: QUESTION, private: false })).toMatchObject({
      private: false,
    });
    expect(await server.command('ask', { question: QUESTION }, { dm: true })).toMatchObject({
      private: false,
    });
    await server.command('settings', { private: false }, moderator);
    expect(await server.command('ask', { question: QUESTION })).toMatchObject({ private: false });
  });

  test('private holds wherever a command is answered, and nowhere else', async () => {
    const { server } = await bot();
    const asked = await server.command('ask', { question: QUESTION });
    await server.command('settings', { private: true }, moderator);
    expect(await server.contextMenu('Ask the article', QUESTION)).toMatchObject({ private: true });
    const form = await server.press(asked, 'Follow up');
    expect(await server.fillIn(form, asked, 'and who says so?')).toMatchObject({ private: true });
    for (const name of ['summary', 'timeline', 'who', 'quotes', 'numbers', 'read']) {
      const [hidden, shown] = await Promise.all([
        server.command(name, {}, { appPermissions: '0' }),
        server.command(name, { private: false }, { appPermissions: '0' }),
      ]);
      expect([name, hidden.private, shown.private]).toEqual([name, true, false]);
    }
    const forAnother = await server.command('ask', { question: QUESTION, for: { member: 'Ann' } });
    expect(forAnother.private).toBe(false);
    // What is read can still be shown to everyone; a message is answered where everyone reads it.
    const passage = await server.command('read', { passage: 'east-mosul' });
    expect(passage.private).toBe(true);
    const told = server.press(passage, 'Show to everyone');
    expect(await server.followUp()).toMatchObject({ private: false });
    await told;
    const mentioned = await server.message(`<@${APPLICATION_ID}> ${QUESTION}`);
    expect(JSON.stringify(mentioned.message)).toContain('"Remove"');
  });

  test('lists the chosen channels, and which article is asked where', async () => {
    const { server, store } = await bot();
    await server.command('channel', {}, moderator);
    await store.settings.set(GUILD_ID, null, 'article', 'tea');
    await store.settings.set(GUILD_ID, THREAD_ID, 'article', 'coffee');
    const { text } = await server.command('settings', {}, { ...moderator, locale: 'nl' });
    expect(text).toContain(`Gewone vragen beantwoord ik in <#${CHANNEL_ID}>`);
    expect(text).toContain('Vragen gaan over het artikel `tea`.');
    expect(text).toContain(`Vragen in <#${THREAD_ID}> gaan over het artikel \`coffee\`.`);
  });
});

describe('moderators’ commands', () => {
  test('with values of the wrong kind change nothing', async () => {
    const { server, store } = await bot();
    for (const [name, options] of [
      ['channel', { channel: '1' }],
      ['channel', { on: 'false' }],
      ['settings', { private: 'yes' }],
    ] as const) {
      const told = await server.command(name, options, moderator);
      expect(told.private).toBe(true);
      expect(told.text).toMatch(/^(Something went wrong|That is not a channel)/);
    }
    expect(store.settings.all(GUILD_ID).size).toBe(0);
  });

  test('say that nothing is kept and why, where there is no database', async () => {
    const { server } = await bot({ store: { kind: 'closed', trouble: 'forbidden' } });
    for (const name of ['channel', 'settings', 'audit']) {
      const { text } = await server.command(name, {}, moderator);
      expect(text).toBe(
        'Nothing is kept at the moment: I may not write to the database. Whoever runs me finds the remedy in the log.',
      );
    }
    const { text } = await server.command('reload', {}, moderator);
    expect(text).toContain('Reloaded');
  });
});

test('/audit shows who did what, the refused too, and pings nobody', async () => {
  const { server } = await bot();
  await server.command('settings', { private: true }, moderator);
  await server.command('settings', { private: false }, { user: '700000000000000099' });
  const { text, message } = await server.command('audit', {}, moderator);
  expect(text).toMatch(/`\d{4}-\d\d-\d\d \d\d:\d\d` <@700000000000000007> \*\*settings\*\* private: true/);
  expect(text).toMatch(/<@700000000000000099> \*\*settings\*\* private: false \*\(refused\)\*/);
  expect(message.allowed_mentions).toMatchObject({ parse: [] });
});
