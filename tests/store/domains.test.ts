import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { ANN, ANSWER, BEN, ELSEWHERE, GUILD, newDatabase, open, QUESTION, textOf } from './support.ts';

const DAY = 86_400_000; // milliseconds

describe('questions', () => {
  test('are kept by guild, the latest first, and those of direct messages under none', async () => {
    const { questions } = await open();
    await questions.keep(QUESTION, GUILD);
    await questions.keep({ ...QUESTION, text: 'why?', nearest: null }, GUILD);
    await questions.keep({ ...QUESTION, text: 'elsewhere?' }, ELSEWHERE);
    await questions.keep({ ...QUESTION, text: 'direct?' }, null);
    const kept = await questions.of(GUILD, 10);
    expect(kept.map(({ text }) => text).sort()).toEqual([QUESTION.text, 'why?'].sort());
    expect(kept).toContainEqual(expect.objectContaining({ text: 'why?', nearest: null, passed: null }));
    expect(await questions.of(GUILD, 1)).toHaveLength(1);
  });

  test('are passed to the moderators once', async () => {
    const { questions } = await open();
    await questions.keep(QUESTION, GUILD);
    expect(await questions.pass(QUESTION, GUILD)).toBe(true);
    expect(await questions.pass(QUESTION, GUILD)).toBe(false);
    expect(await questions.of(GUILD, 10)).toMatchObject([{ passed: expect.any(Number) }]);
    // One that was not kept is kept now.
    expect(await questions.pass({ ...QUESTION, text: 'never kept?' }, GUILD)).toBe(true);
    expect(await questions.of(GUILD, 10)).toHaveLength(2);
  });

  test('are put aside in their own guild only', async () => {
    const { questions } = await open();
    await questions.keep(QUESTION, GUILD);
    const [kept] = await questions.of(GUILD, 1);
    await questions.dismiss(ELSEWHERE, [kept?.id ?? '']);
    expect(await questions.of(GUILD, 1)).toMatchObject([{ dismissed: null }]);
    await questions.dismiss(GUILD, [kept?.id ?? '']);
    expect(await questions.of(GUILD, 1)).toMatchObject([{ dismissed: expect.any(Number) }]);
    await questions.dismiss(GUILD, []);
  });

  test.each([
    ['quotation marks', `'; drop table questions; -- "`],
    ['half a pair of surrogates', 'a\ud800b'],
    ['a null', 'a\u0000b'],
    ['more than is kept', '🕵'.repeat(600)],
    ['marks over marks', 'e\u0301'.repeat(200)],
  ])('of %s are text like any other', async (_what, text) => {
    const { questions } = await open();
    await questions.keep({ ...QUESTION, text }, GUILD);
    const [kept] = await questions.of(GUILD, 1);
    expect([...(kept?.text ?? '')].length).toBeLessThanOrEqual(500);
    const sent = text.replace('\ud800', '\ufffd').replace('\0', '');
    expect(sent.startsWith(kept?.text ?? '-')).toBe(true);
    expect(kept?.text.length).toBeGreaterThanOrEqual(2);
  });
});

test('what people asked can be asked again, each wording once, with where it was asked', async () => {
  const store = await open();
  for (const guild of [GUILD, GUILD, ELSEWHERE, null]) await store.questions.keep(QUESTION, guild);
  for (const account of [ANN, BEN]) {
    await store.votes.cast(ANSWER, { helpful: account === ANN, account, guild: GUILD });
  }
  await store.votes.cast({ ...ANSWER, question: 'and else?' }, { helpful: true, account: ANN, guild: null });
  const asked = await store.asked(20);
  const where = asked.map(({ text, guilds }) => [text, new Set(guilds)]);
  expect(where).toHaveLength(3);
  expect(where).toContainEqual([QUESTION.text, new Set([GUILD, ELSEWHERE, null])]);
  expect(where).toContainEqual([ANSWER.question, new Set([GUILD])]);
  expect(where).toContainEqual(['and else?', new Set([null])]);
  // Of each kind as many.
  expect((await store.asked(2)).map(({ text }) => text)).toEqual(['and else?', QUESTION.text]);
});

describe('votes', () => {
  const vote = (helpful: boolean, account = ANN, guild: string | null = GUILD) => ({
    helpful,
    account,
    guild,
  });

  test('are one a person on an answer, and can be changed and withdrawn', async () => {
    const { votes } = await open();
    expect(await votes.cast(ANSWER, vote(true))).toBe('cast');
    expect(await votes.cast(ANSWER, vote(false))).toBe('changed');
    expect(await votes.count()).toEqual({ helpful: 0, unhelpful: 1 });
    expect(await votes.cast(ANSWER, vote(false))).toBe('withdrawn');
    expect(await votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
    await votes.cast(ANSWER, vote(true));
    await votes.cast(ANSWER, vote(true, BEN));
    await votes.cast({ ...ANSWER, question: 'and else?' }, vote(true));
    await votes.cast({ ...ANSWER, version: '0123abce' }, vote(true));
    expect(await votes.count()).toEqual({ helpful: 4, unhelpful: 0 });
  });

  test('that are handed over again come to the same and change nothing, whichever process has them', async () => {
    const place = await newDatabase();
    const [one, other] = [await open(place), await open(place)];
    const press = (call: string) => ({ ...vote(true), call });
    for (const [call, came, helpful] of [
      ['1', 'cast', 1],
      ['2', 'withdrawn', 0],
      ['3', 'cast', 1],
    ] as const) {
      for (const { votes } of [one, other, one]) expect(await votes.cast(ANSWER, press(call))).toBe(came);
      expect(await other.votes.count()).toEqual({ helpful, unhelpful: 0 });
    }
    // Once nobody can hand it over any more, nothing is known of it.
    try {
      vi.useFakeTimers({ now: Date.now() + 2 * DAY, toFake: ['Date'] });
      expect(await one.expire()).toBe(3);
    } finally {
      vi.useRealTimers();
    }
    expect(await other.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  });

  test('against an answer bring it up in its guild, until it is put aside', async () => {
    const { votes } = await open();
    await votes.cast(ANSWER, vote(false));
    await votes.cast(ANSWER, vote(true, BEN));
    await votes.cast({ ...ANSWER, passage: 'black-tea' }, vote(true));
    await votes.cast(ANSWER, vote(false, ANN, ELSEWHERE));
    const [criticised, ...others] = await votes.criticised(GUILD, 10);
    const id = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(criticised).toEqual({ ...ANSWER, id, helpful: 1, unhelpful: 1, latest: expect.any(Number) });
    expect(criticised?.latest).toBeGreaterThan(Date.now() - 60_000);
    expect(others).toEqual([]);
    await votes.dismiss(ELSEWHERE, criticised?.id ?? '');
    expect(await votes.criticised(GUILD, 10)).toHaveLength(1);
    await votes.dismiss(GUILD, criticised?.id ?? '');
    expect(await votes.criticised(GUILD, 10)).toEqual([]);
    expect(await votes.criticised(ELSEWHERE, 10)).toHaveLength(1);
    // Somebody finds it wanting after that.
    await votes.cast(ANSWER, vote(false, BEN));
    expect(await votes.criticised(GUILD, 10)).toMatchObject([{ unhelpful: 1, helpful: 0 }]);
  });

  test('of one account are forgotten, wherever they were cast, and nobody else’s', async () => {
    const { votes } = await open();
    await votes.cast(ANSWER, vote(true));
    await votes.cast(ANSWER, vote(false, ANN, null));
    await votes.cast(ANSWER, vote(true, BEN));
    expect([await votes.of(ANN), await votes.of(BEN)]).toEqual([2, 1]);
    expect(await votes.forget(ANN)).toBe(2);
    expect(await votes.forget(ANN)).toBe(0);
    expect(await votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  });

  test('hold no account’s id, nor a hash of it that could be made without the key', async () => {
    const voters = [];
    for (const place of [await newDatabase(), await newDatabase()]) {
      const store = await openStore(place);
      await store.votes.cast(ANSWER, vote(true));
      await store.close();
      const bytes = await textOf(place);
      expect(bytes).not.toContain(ANN);
      voters.push([...bytes.matchAll(/[0-9a-f]{64}/g)].map(([hash]) => hash));
    }
    const [here = [], there = []] = voters;
    // The key of people, the answer's hash and the voter's: only the answer's is the same in both.
    expect(here.filter((hash) => there.includes(hash)).length).toBeLessThan(here.length);
  });
});

describe('settings', () => {
  test('of a channel go before those of its guild, and are there after a restart', async () => {
    const place = await newDatabase();
    const first = await openStore(place);
    await first.settings.set(GUILD, null, 'article', 'tea');
    await first.settings.set(GUILD, '5', 'article', 'coffee');
    await first.settings.set(GUILD, '5', 'plainQuestions', true);
    await first.settings.set(GUILD, null, 'private', true);
    await first.settings.set(GUILD, null, 'private', false);
    await first.close();
    const { settings } = await open(place);
    expect(settings.of(GUILD)).toEqual({ article: 'tea', private: false });
    expect(settings.of(GUILD, '5')).toEqual({ article: 'coffee', private: false, plainQuestions: true });
    expect(settings.of(GUILD, '6', null)).toEqual({ article: 'tea', private: false });
    expect(settings.of(ELSEWHERE, '5')).toEqual({});
    expect(settings.of(null)).toEqual({});
    expect([...settings.all(GUILD).keys()].sort()).toEqual(['', '5']);
  });

  test('that another process has made are in force once they are read again', async () => {
    const place = await newDatabase();
    const [one, other] = [await open(place), await open(place)];
    await one.settings.set(GUILD, '5', 'plainQuestions', true);
    expect(other.settings.of(GUILD, '5')).toEqual({});
    await other.settings.refresh();
    expect(other.settings.of(GUILD, '5')).toEqual({ plainQuestions: true });
  });

  test('are taken back', async () => {
    const { settings } = await open();
    await settings.set(GUILD, '5', 'plainQuestions', true);
    await settings.set(GUILD, '5', 'plainQuestions', undefined);
    expect(settings.of(GUILD, '5')).toEqual({});
    expect([...settings.all(GUILD)]).toEqual([]);
  });
});

test('the audit trail tells who did what and when, the latest first', async () => {
  const { audit } = await open();
  const deed = { guild: GUILD, account: ANN, action: 'channel', detail: 'on', refused: false };
  await audit.keep(deed);
  await audit.keep({ ...deed, guild: null, account: BEN, refused: true, detail: 'x'.repeat(5_000) });
  expect(await audit.of(GUILD, 10)).toEqual([{ ...deed, at: expect.any(Number) }]);
  const [direct] = await audit.of(null, 10);
  expect(direct).toMatchObject({ account: BEN, refused: true });
  expect(direct?.detail).toHaveLength(1_000);
});

test('a question and a deed are kept once of one call, and the call’s id nowhere', async () => {
  const place = await newDatabase();
  const stores = [await open(place), await open(place)];
  const call = '800000000000000001';
  const deed = { guild: GUILD, account: ANN, action: 'channel', detail: 'on', refused: false };
  for (const { questions, audit } of stores) {
    await questions.keep(QUESTION, GUILD, call);
    await questions.keep(QUESTION, GUILD, `${call}0`);
    await audit.keep(deed, call);
  }
  for (const { questions, audit } of stores) {
    expect(await questions.of(GUILD, 10)).toHaveLength(2);
    expect(await audit.of(GUILD, 10)).toHaveLength(1);
  }
  expect(await textOf(place)).not.toContain(call);
});

describe('what is kept goes', () => {
  test('after so many days, questions and votes; what moderators set stays', async () => {
    const store = await open(undefined, 30);
    await store.questions.keep(QUESTION, GUILD);
    await store.votes.cast(ANSWER, { helpful: true, account: ANN, guild: GUILD });
    await store.settings.set(GUILD, null, 'private', true);
    await store.audit.keep({ guild: GUILD, account: ANN, action: 'a', detail: '', refused: false });
    const now = Date.now();
    try {
      vi.useFakeTimers({ now: now + 29 * DAY, toFake: ['Date'] });
      expect(await store.expire()).toBe(0);
      vi.setSystemTime(now + 31 * DAY);
      expect(await store.expire()).toBe(2);
    } finally {
      vi.useRealTimers();
    }
    expect(await store.questions.of(GUILD, 10)).toEqual([]);
    expect(store.settings.of(GUILD)).toEqual({ private: true });
    expect(await store.audit.of(GUILD, 10)).toHaveLength(1);
  });

  test('with its guild, all of it, and nothing of another', async () => {
    const store = await open();
    for (const guild of [GUILD, ELSEWHERE]) {
      await store.questions.keep(QUESTION, guild);
      await store.votes.cast(ANSWER, { helpful: false, account: ANN, guild });
      await store.settings.set(guild, null, 'private', true);
      await store.audit.keep({ guild, account: ANN, action: 'a', detail: '', refused: false });
    }
    await store.leave(GUILD);
    for (const [guild, count] of [
      [GUILD, 0],
      [ELSEWHERE, 1],
    ] as const) {
      expect(await store.questions.of(guild, 10)).toHaveLength(count);
      expect(await store.votes.criticised(guild, 10)).toHaveLength(count);
      expect(Object.keys(store.settings.of(guild))).toHaveLength(count);
      expect(await store.audit.of(guild, 10)).toHaveLength(count);
    }
  });
});
