import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { startStore } from '../../src/store/start.ts';
import { ANSWER, ELSEWHERE, newFile, open } from '../store/support.ts';
import { recorder, run } from '../support/bot.ts';
import { APPLICATION_ID, GUILD_ID } from '../support/payloads.ts';

const knowledge = await loadKnowledge('knowledge');

async function bot(options: Partial<BotOptions> = {}) {
  const store = await open();
  const running = await run({ commands, knowledge, store, ...options });
  /** The questions kept of the guild, once there are so many: they are kept after the reply. */
  const kept = (count: number) =>
    vi.waitFor(async () => {
      const all = await store.questions.of(GUILD_ID, 100);
      expect(all).toHaveLength(count);
      return all;
    });
  return { ...running, store, kept };
}

describe('a question without a certain answer is kept', () => {
  test('with its language, what came of it and the nearest passage; however it was asked', async () => {
    const { server, kept, store } = await bot();
    await server.command('ask', { question: 'Who is the mayor of Mosul?' });
    await kept(1);
    await server.message(`<@${APPLICATION_ID}> wie is de burgemeester van Mosul?`);
    await kept(2);
    await server.contextMenu('Ask the article', 'who won the world cup?');
    await kept(3);
    await server.command('ask', { question: 'who won the cup in private?', private: true });
    const all = await kept(4);
    expect(all).toContainEqual(
      expect.objectContaining({
        text: 'Who is the mayor of Mosul?',
        language: 'en',
        outcome: expect.stringMatching(/doubt|silence/),
        nearest: { article: 'mosul-2017', passage: expect.any(String) },
        passed: null,
        dismissed: null,
      }),
    );
    expect(all).toContainEqual(expect.objectContaining({ language: 'nl' }));
    // One from a direct message belongs to no server.
    await server.message('who won the world cup?', { dm: true });
    await vi.waitFor(async () => expect(await store.asked(10)).toHaveLength(4));
    await kept(4);
  });

  test('and nothing else is: no answers, suggestions, greetings, or questions without words', async () => {
    const { server, kept } = await bot();
    await server.command('ask', { question: 'where is al-Baghdadi?' });
    await server.type('ask', { question: 'who won the world' });
    for (const question of ['hello there', ' ', '???', 'dankjewel']) {
      await server.command('ask', { question });
    }
    await server.command('timeline');
    await server.command('ask', { question: 'who won the world cup?', article: 'no-such-article' });
    await server.command('ask', { question: 'who won the world cup?' });
    expect(await kept(1)).toMatchObject([{ text: 'who won the world cup?' }]);
  });

  test('after it was answered: a database that fails or hangs changes no reply', async () => {
    const { server, store, lines } = await bot();
    const before = await server.command('ask', { question: 'who won the world cup?' });
    await store.close();
    const after = await server.command('ask', { question: 'who won the world cup?' });
    expect(after.texts).toEqual(before.texts);
    await vi.waitFor(() =>
      expect(lines).toContainEqual(
        expect.objectContaining({ msg: 'a question could not be kept', level: 50 }),
      ),
    );
  });
});

describe('what is kept of a server', () => {
  async function filled() {
    const running = await bot();
    const { server, store, kept } = running;
    await server.command('ask', { question: 'who won the world cup?' });
    await kept(1);
    await store.settings.set(GUILD_ID, null, 'private', true);
    await store.votes.cast(ANSWER, { helpful: false, account: '7', guild: GUILD_ID });
    return running;
  }

  test('goes when the bot is removed from it', async () => {
    const { server, store, kept } = await filled();
    server.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await kept(0);
    expect(store.settings.of(GUILD_ID)).toEqual({});
    expect(await store.votes.criticised(GUILD_ID, 10)).toEqual([]);
  });

  test('stays in an outage', async () => {
    const { server, store, kept } = await filled();
    server.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID, unavailable: true });
    // What came after it has been dealt with.
    await server.command('help');
    await kept(1);
    expect(store.settings.of(GUILD_ID)).toEqual({ private: true });
  });
});

describe('a server that the bot was removed from without hearing of it', () => {
  async function former(options: Partial<BotOptions> = {}) {
    const store = await open();
    for (const guild of [GUILD_ID, ELSEWHERE]) await store.settings.set(guild, null, 'private', true);
    return { store, start: () => run({ commands, knowledge, store, ...options }) };
  }

  test.each([
    ['with a gateway', true],
    ['without one', false],
  ])('is forgotten at the next start, %s', async (_how, gateway) => {
    const { store, start } = await former({ gateway });
    await start();
    await vi.waitFor(async () => expect(await store.guilds()).toEqual([GUILD_ID]));
    expect(store.settings.of(ELSEWHERE)).toEqual({});
  });

  test('is told from all that Discord lists, however many', async () => {
    const { store, start } = await former();
    const many = Array.from({ length: 450 }, (_, n) => `${700_000_000_000_010_000n + BigInt(n)}`);
    for (const guild of many) await store.settings.set(guild, null, 'private', true);
    const { bot } = await run({ commands, knowledge, store, gateway: false }, ({ gateway }) => {
      gateway.guilds = [...many, GUILD_ID];
    });
    await vi.waitFor(async () => expect(await store.guilds()).not.toContain(ELSEWHERE));
    expect(await store.guilds()).toHaveLength(451);
    await bot.stop();
    await start();
    await vi.waitFor(async () => expect(await store.guilds()).toEqual([GUILD_ID]), { timeout: 20_000 });
  });

  test('is not where the database is another application’s', async () => {
    const { store, start } = await former();
    await store.isOf('700000000000000077');
    const { server } = await start();
    await server.command('help');
    expect(server.requests(/guilds$/)).toEqual([]);
    expect([...(await store.guilds())].sort()).toEqual([GUILD_ID, ELSEWHERE].sort());
  });
});

describe('a store at work', () => {
  test('deletes at the start what has expired', async () => {
    const file = newFile();
    const first = await open(file);
    const { log } = recorder();
    await first.questions.keep({ text: 'old?', language: 'en', outcome: 'silence', nearest: null }, GUILD_ID);
    // In as many days as it is kept, and one more.
    vi.useFakeTimers({ now: Date.now() + 91 * 86_400_000, toFake: ['Date'] });
    try {
      const second = await startStore(`file:${file}`, 90, log);
      expect(second.kind === 'open' && (await second.questions.of(GUILD_ID, 10))).toEqual([]);
      if (second.kind === 'open') await second.close();
    } finally {
      vi.useRealTimers();
    }
  });

  test('deletes daily what has expired since', async () => {
    const { log, lines } = recorder();
    vi.useFakeTimers({ toFake: ['Date', 'setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const store = await startStore(`file:${newFile()}`, 90, log);
    if (store.kind === 'closed') throw new Error(store.trouble);
    onTestFinished(() => store.close());
    await store.votes.cast(ANSWER, { helpful: true, account: '7', guild: GUILD_ID });
    vi.advanceTimersByTime(89 * 86_400_000);
    expect((await store.votes.count()).helpful).toBe(1);
    vi.advanceTimersByTime(2 * 86_400_000);
    await vi.waitFor(() =>
      expect(lines).toContainEqual(expect.objectContaining({ msg: 'deleted what has expired', deleted: 1 })),
    );
    expect((await store.votes.count()).helpful).toBe(0);
  });

  test('that cannot be opened is told in the log with the remedy, and the bot answers without it', async () => {
    const { log, lines } = recorder();
    const store = await startStore('file:/dev/null/footnote.db', 90, log);
    expect(store).toEqual({ kind: 'closed', trouble: 'forbidden' });
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 50,
        msg: expect.stringMatching(
          /\/dev\/null\/footnote\.db cannot be opened.*set DATABASE_URL.*nothing is kept\.$/,
        ),
      }),
    );
    const { server } = await run({ commands, knowledge, store });
    const answer = await server.command('ask', { question: 'where is al-Baghdadi?' });
    expect(answer.text).toContain('Baghdadi');
    expect((await server.command('ask', { question: 'who won the world cup?' })).text).toContain(
      'doesn’t say',
    );
  });
});
