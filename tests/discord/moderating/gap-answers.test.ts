import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { articleKey } from '../../../src/articles/reference.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { open } from '../../store/support.ts';
import { run } from '../../support/bot.ts';
import { moderator, nameOf, opened, options, word } from '../../support/gaps.ts';
import { folderOf, TEA } from '../../support/knowledge.ts';
import { type From, GUILD_ID, type Json, USER_ID } from '../../support/payloads.ts';
import { buttons } from '../../support/reading.ts';

/** A Dutch edition. */
const THEE =
  '---\ntitle: Thee\nlanguage: nl\n---\n\n### Hoe lang trekt thee? {#green-tea}\n\nTwee minuten.\n';

describe('point to a passage', () => {
  const QUESTION = 'who hauled leaves to the Iberians?';

  test('makes the question another way to ask what that answers, at once and for good', async () => {
    const { server, store, base, gap } = await opened(QUESTION);
    const choose = await server.press(gap, 'Point to a passage', moderator);
    expect(options(choose).sort()).toEqual([
      'How long does black tea steep?',
      'How long does green tea steep?',
      'Who brought tea to Portugal?',
    ]);
    const done = await server.press(choose, 'Who brought tea to Portugal?', moderator);
    expect(done).toMatchObject({ updated: true, private: true });
    expect(done.text).toContain(`From now on “${QUESTION}” is answered with that passage.`);
    const answer = await server.command('ask', { question: QUESTION });
    expect(answer.text).toContain('Sailors had brought it from Macau');
    expect((await server.command('gaps', {}, moderator)).text).toContain('Nothing is open');
    expect(await store.audit.of(GUILD_ID, 10)).toContainEqual(
      expect.objectContaining({ action: 'point', account: USER_ID, refused: false }),
    );
    expect(base.additions()).toMatchObject([
      { addition: { kind: 'wording', passage: 'portugal', question: QUESTION }, account: USER_ID },
    ]);
  });

  test('of a passage that is no more says so, and changes nothing', async () => {
    const { server, store, base, gap } = await opened(QUESTION);
    const [question] = await store.questions.of(GUILD_ID, 1);
    const id = `point question ${nameOf(question?.id)} ${articleKey('tea')} no-such-passage`;
    void server.pressId(gap, id, moderator);
    expect((await server.followUp()).text).toContain('There is no such article or passage');
    const elsewhere = id.replace(articleKey('tea'), '00000000');
    void server.pressId(gap, elsewhere, moderator);
    expect((await server.followUp()).text).toContain('no longer open');
    expect(base.additions()).toEqual([]);
  });

  test('after an answer that was found wanting puts that aside', async () => {
    const { server, store, base } = await opened(QUESTION);
    const passage = base.current.articles[0]?.editions.en?.passages[0];
    const judged = {
      article: 'tea',
      language: 'en',
      passage: passage?.id ?? '',
      version: '00000000',
    } as const;
    await store.votes.cast(
      { ...judged, question: 'bitter?' },
      { helpful: false, account: '1', guild: GUILD_ID },
    );
    const list = await server.command('gaps', {}, moderator);
    const bad = await server.press(list, 'bitter?', moderator);
    const choose = await server.press(bad, 'Point to a passage', moderator);
    await server.press(choose, 'How long does black tea steep?', moderator);
    expect(await store.votes.criticised(GUILD_ID, 10)).toEqual([]);
    expect((await server.command('ask', { question: 'bitter?' })).text).toContain('Black tea is steeped');
  });

  test('of an article with very many goes by pages', async () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `### What of ${word(at)}? {#p${at}}\n\nIt is ${word(at)}.\n`,
    );
    const { server, gap } = await opened(
      QUESTION,
      `---\ntitle: Tea\nlanguage: en\n---\n\n${many.join('\n')}`,
    );
    let page = await server.press(gap, 'Point to a passage', moderator);
    const seen = new Set(options(page));
    for (let count = 0; buttons(page).includes('More passages'); count++) {
      expect(count).toBeLessThan(5);
      page = await server.press(page, 'More passages', moderator);
      for (const option of options(page)) seen.add(option);
    }
    expect(seen.size).toBe(60);
    expect((await server.press(page, 'Back', moderator)).text).toContain(QUESTION);
  });
});

describe('add an answer', () => {
  const QUESTION = 'what does a kettle cost?';
  const TEXT = 'A kettle costs twenty euros.\n\nA used one costs ten.';

  test('in a form that has the question: it answers at once, word for word', async () => {
    const { server, store, base, gap } = await opened(QUESTION);
    const form = await server.press(gap, 'Add an answer', moderator);
    expect(form.message).toMatchObject({ title: 'Add an answer' });
    expect(form.message.components).toMatchObject([
      { component: { custom_id: 'question', value: QUESTION, max_length: 300 } },
      { component: { custom_id: 'text', max_length: 4_000 } },
    ]);
    const done = await server.fillIn(form, gap, { text: TEXT }, moderator);
    expect(done).toMatchObject({ updated: true, private: true });
    expect(done.text).toContain(`Added: from now on “${QUESTION}” is answered`);
    const answer = await server.command('ask', { question: QUESTION });
    expect(answer.text).toContain('A kettle costs twenty euros.');
    expect(answer.text).toContain('A used one costs ten.');
    expect((await server.command('gaps', {}, moderator)).text).toContain('Nothing is open');
    expect(base.additions()).toMatchObject([
      { addition: { kind: 'passage', article: 'tea' }, account: USER_ID },
    ]);
    expect(await store.audit.of(GUILD_ID, 10)).toContainEqual(
      expect.objectContaining({ action: 'add', account: USER_ID, refused: false }),
    );
  });

  test('to one of several articles, in one of their languages', async () => {
    const store = await open();
    const files = { 'tea/article.en.md': TEA, 'thee/article.nl.md': THEE };
    const base = await loadKnowledge(folderOf(files), { store });
    const nearest = { article: 'tea', passage: 'portugal' };
    await store.questions.keep({ text: QUESTION, language: 'en', outcome: 'silence', nearest }, GUILD_ID);
    const { server } = await run({ commands, knowledge: base, store });
    const gap = await server.press(await server.command('gaps', {}, moderator), QUESTION, moderator);
    const form = await server.press(gap, 'Add an answer', { ...moderator, locale: 'nl' });
    expect(form.message.components).toMatchObject([
      {},
      {},
      { component: { custom_id: 'language', options: [{ value: 'en', default: true }, { value: 'nl' }] } },
      { component: { custom_id: 'article', options: [{ value: 'tea', default: true }, { value: 'thee' }] } },
    ]);
    const values = {
      language: 'nl',
      article: 'thee',
      question: 'wat kost een ketel?',
      text: 'Twintig euro.',
    };
    expect((await server.fillIn(form, gap, values, moderator)).text).toContain('Added');
    expect((await server.command('ask', { question: 'wat kost een ketel?' })).text).toContain(
      'Twintig euro.',
    );
  });

  test.each<[string, Record<string, string>, string]>([
    ['without words', { text: ' \n ' }, 'the passage is empty'],
    ['without a question', { question: ' ' }, 'the question is empty'],
    ['to an article that is none', { article: '../secrets' }, 'Nothing was changed'],
    ['in a language that the article is not in', { language: 'nl' }, 'not in that language'],
    [
      'to a question that the article has',
      { question: 'How long does black tea steep?' },
      'The files on disk have this',
    ],
  ])('%s is told, and changes nothing', async (_how, values, expected) => {
    const { server, base, gap } = await opened(QUESTION);
    const form = await server.press(gap, 'Add an answer', moderator);
    const forged = ['language', 'article'].map((custom_id) => ({ component: { type: 3, custom_id } }));
    const components = [...(form.message.components as Json[]), ...forged];
    const open = { ...form, message: { ...form.message, components } };
    void server.fillIn(open, gap, { text: TEXT, language: 'en', article: 'tea', ...values }, moderator);
    const told = await server.followUp();
    expect(told).toMatchObject({ private: true, text: expect.stringContaining(expected) });
    expect(base.additions()).toEqual([]);
  });

  test.each<[string, From]>([
    ['a member without the right', {}],
    ['somebody in a direct message who claims the right', { dm: true, ...moderator }],
  ])('is refused to %s, who has a form that is open still', async (_who, from) => {
    const { server, store, base, gap } = await opened(QUESTION);
    const form = await server.press(gap, 'Add an answer', moderator);
    const told = await server.fillIn(form, gap, { text: TEXT }, from);
    expect(told).toMatchObject({ private: true, updated: false });
    expect(told.text).toContain('Only moderators can do this');
    expect(base.additions()).toEqual([]);
    expect(await store.audit.of(from.dm ? null : GUILD_ID, 10)).toContainEqual(
      expect.objectContaining({ action: 'add', refused: true }),
    );
  });

  test('with an id of another’s making says so', async () => {
    const { server, gap } = await opened(QUESTION);
    const form = await server.press(gap, 'Add an answer', moderator);
    const forged = { ...form, message: { ...form.message, custom_id: 'add everything' } };
    expect((await server.fillIn(forged, gap, { text: TEXT }, moderator)).text).toMatch(
      /^This button is from/,
    );
  });
});
