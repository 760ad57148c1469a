import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { articleKey } from '../../../src/articles/reference.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { OpenStore } from '../../../src/store/store.ts';
import { open } from '../../store/support.ts';
import { run } from '../../support/bot.ts';
import { moderator, nameOf, options, word } from '../../support/gaps.ts';
import { type From, GUILD_ID, USER_ID } from '../../support/payloads.ts';
import { buttons } from '../../support/reading.ts';

const knowledge = await loadKnowledge('knowledge');
const ELSEWHERE = '700000000000000092';

/** Questions of readers, and one answer that two of them found wanting. */
async function fill({ questions, votes }: OpenStore): Promise<void> {
  const nearest = { article: 'mosul-2017', passage: 'whereabouts' };
  const ask = (text: string, language: 'nl' | 'en' = 'en', guild = GUILD_ID) =>
    questions.keep({ text, language, outcome: 'silence', nearest }, guild);
  await ask('Who is the mayor of Mosul?');
  await ask('mayor mosul');
  await ask('what is the name of *Mosul’s* mayor?');
  await ask('@everyone hoeveel bruggen heeft Mosul?', 'nl');
  await ask('a secret of another server', 'en', ELSEWHERE);
  const passage = knowledge.current.articles[0]?.editions.en?.passages[0]?.id ?? '';
  const answer = { article: 'mosul-2017', language: 'en', passage, version: '00000000' } as const;
  for (const [account, helpful] of [
    ['1', false],
    ['2', false],
    ['3', true],
  ] as const) {
    const question = 'who is in charge?';
    await votes.cast({ ...answer, question }, { helpful, account, guild: GUILD_ID });
  }
}

async function bot() {
  const store = await open();
  const running = await run({ commands, knowledge, store });
  await fill(store);
  const list = await running.server.command('gaps', {}, moderator);
  return { ...running, store, list };
}

describe('/gaps', () => {
  test('lists what was asked in this server, the same question once, with how often and how lately', async () => {
    const { list } = await bot();
    expect(list.private).toBe(true);
    expect(list.text).toMatch(/asked 3 times · last \d+ minutes? ago/);
    expect(list.text).toContain(String.raw`**\@everyone hoeveel bruggen heeft Mosul?** asked once`);
    expect(list.text).toContain('**who is in charge?** answered badly: 2 against, 1 in favour');
    expect(list.text).not.toContain('secret');
    expect(options(list)).toHaveLength(3);
  });

  test('shows one of them with its wordings and the nearest passage, in place, and leads back', async () => {
    const { server, list } = await bot();
    const [first = ''] = options(list);
    const gap = await server.press({ ...list, private: true }, first, moderator);
    expect(gap).toMatchObject({ updated: true });
    expect(gap.text).toContain(String.raw`what is the name of \*Mosul’s\* mayor?`);
    expect(gap.text).toContain('- mayor mosul');
    expect(gap.text).toContain('The nearest passage:');
    expect(buttons(gap)).toEqual(['Add an answer', 'Point to a passage', 'Put aside', 'Back to the list']);
    const back = await server.press(gap, 'Back to the list', { ...moderator, locale: 'nl' });
    expect(back.text).toContain('Wat mensen vroegen en niet kregen');
    expect(back.text).toMatch(/3 keer gevraagd · laatst \d+ min(uut|uten) geleden/);
  });

  test('puts one aside: it is gone in whatever words, and the audit trail says by whom', async () => {
    const { server, store, list } = await bot();
    const [first = ''] = options(list);
    const gap = await server.press(list, first, moderator);
    const after = await server.press(gap, 'Put aside', moderator);
    expect(after).toMatchObject({ updated: true });
    expect(options(after)).toEqual(['@everyone hoeveel bruggen heeft Mosul?', 'who is in charge?']);
    expect(await store.audit.of(GUILD_ID, 10)).toContainEqual(
      expect.objectContaining({ action: 'dismiss', account: USER_ID, refused: false }),
    );
    await server.command('ask', { question: 'who’s the mayor of Mosul' });
    expect(options(await server.command('gaps', {}, moderator))).toHaveLength(2);
    // Pressed again, on the old message.
    void server.press(gap, 'Put aside', moderator);
    expect((await server.followUp()).text).toMatch(/^This is no longer open/);
  });

  test('puts an answer aside that was found wanting', async () => {
    const { server, store, list } = await bot();
    const gap = await server.press(list, 'who is in charge?', moderator);
    expect(gap.text).toContain('The passage that was shown has been changed or removed since.');
    await server.press(gap, 'Put aside', moderator);
    expect(await store.votes.criticised(GUILD_ID, 10)).toEqual([]);
    // The votes themselves stay.
    expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 2 });
  });

  test('says so when nothing is open', async () => {
    const { server } = await run({ commands, knowledge, store: await open() });
    const { text } = await server.command('gaps', {}, moderator);
    expect(text).toContain('Nothing is open');
  });

  test('of very many fits in a message', async () => {
    const store = await open();
    const texts = Array.from(
      { length: 60 },
      (_, at) => `${'🕵️'.repeat(40)} who ${word(at)} the ${word(at + 60)}?`,
    );
    await Promise.all(
      texts.map((text) =>
        store.questions.keep({ text, language: 'en', outcome: 'silence', nearest: null }, GUILD_ID),
      ),
    );
    const { server } = await run({ commands, knowledge, store });
    const list = await server.command('gaps', {}, moderator);
    expect(options(list).length).toBeLessThanOrEqual(25);
    expect(list.text).toMatch(/and \d+ more/);
  });
});

describe('refused, recorded, and nothing changed:', () => {
  test.each<[string, From]>([
    ['a member without the right', {}],
    ['a member without the right, in a thread', { thread: true }],
    ['somebody in a direct message who claims the right', { dm: true, ...moderator }],
  ])('%s', async (_who, from) => {
    const { server, store, list } = await bot();
    const [question] = await store.questions.of(GUILD_ID, 1);
    const [answer] = await store.votes.criticised(GUILD_ID, 1);
    const ids = [
      'gaps',
      `gap question ${nameOf(question?.id)}`,
      `dismiss question ${nameOf(question?.id)}`,
      `dismiss answer ${nameOf(answer?.id)}`,
      `add question ${nameOf(question?.id)}`,
      `passages question ${nameOf(question?.id)} 0`,
      `point question ${nameOf(question?.id)} ${articleKey('mosul-2017')} whereabouts`,
      `force question ${nameOf(question?.id)} ${articleKey('mosul-2017')} whereabouts`,
    ];
    const before = await store.audit.of(from.dm ? null : GUILD_ID, 100);
    for (const told of [
      await server.command('gaps', {}, from),
      ...(await Promise.all(ids.map((id) => server.pressId(list, id, from)))),
    ]) {
      expect(told).toMatchObject({ private: true, updated: false });
      expect(told.text).toContain('Only moderators can do this');
    }
    const deeds = await store.audit.of(from.dm ? null : GUILD_ID, 100);
    expect(deeds.filter(({ refused }) => refused)).toHaveLength(ids.length + 1);
    expect(deeds).toHaveLength(before.length + ids.length + 1);
    const kept = await store.questions.of(GUILD_ID, 100);
    expect(kept.every(({ dismissed }) => dismissed === null)).toBe(true);
    expect(await store.votes.criticised(GUILD_ID, 10)).toHaveLength(1);
  });

  test.each([
    ['of another server', async (store: OpenStore) => (await store.questions.of(ELSEWHERE, 1))[0]?.id],
    ['that is none', async () => '00000000-0000-0000-0000-000000000000'],
  ])('a moderator with the id of a question %s', async (_which, idOf) => {
    const { server, store, list } = await bot();
    void server.pressId(list, `dismiss question ${nameOf(await idOf(store))}`, moderator);
    expect((await server.followUp()).text).toMatch(/^This is no longer open/);
    expect(await store.questions.of(ELSEWHERE, 1)).toMatchObject([{ dismissed: null }]);
  });

  test.each([
    'dismiss',
    'dismiss question',
    'dismiss question x',
    'dismiss everything 1',
    'gap answer ../..',
  ])('a moderator with an id that is none of ours: %s', async (id) => {
    const { server, list } = await bot();
    const told = await server.pressId(list, id, moderator);
    expect(told.text).toMatch(/^This button is from an earlier version/);
  });
});
