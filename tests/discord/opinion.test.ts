import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import { decided, knowledgeOf, TEA } from '../support/knowledge.ts';
import { APPLICATION_ID, type From, GUILD_ID } from '../support/payloads.ts';
import { buttons } from '../support/reading.ts';

const FILE = 'tea/article.en.md';
const QUESTION = 'how long does green tea steep';
const ANN = { user: '700000000000000011' };
const BEN = { user: '700000000000000012' };

async function asked(kind: 'answer' | 'silence' = 'answer', from: From = {}) {
  const store = await open();
  const knowledge = await knowledgeOf({ [FILE]: TEA });
  const running = await run({ commands, knowledge: decided(knowledge, kind), store });
  const answer = await running.server.command('ask', { question: QUESTION }, from);
  return { ...running, knowledge, store, answer };
}

describe('helpful and not helpful', () => {
  test('are buttons under an answer, beside what takes it away', async () => {
    const { answer } = await asked();
    expect(buttons(answer).slice(-3)).toEqual(['Helpful', 'Not helpful', 'Remove']);
  });

  test('are a vote for each person, which can be changed and taken back; told in private', async () => {
    const { server, store, answer } = await asked();
    const told = await server.press(answer, 'Helpful', ANN);
    expect(told).toMatchObject({ private: true, updated: false });
    expect(told.text).toMatch(/^Thank you: noted as helpful/);
    await server.press(answer, 'Helpful', BEN);
    expect((await server.press(answer, 'Not helpful', ANN)).text).toMatch(/^Changed: noted as not helpful/);
    expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 1 });
    expect(await store.votes.criticised(GUILD_ID, 10)).toMatchObject([
      { article: 'tea', passage: 'green-tea', language: 'en', question: QUESTION, unhelpful: 1 },
    ]);
    const taken = await server.press(answer, 'Not helpful', { ...ANN, locale: 'nl' });
    expect(taken.text).toBe('Teruggenomen: je stem is weg.');
    expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 0 });
  });

  test('are one vote on the same answer, whoever asked for it and wherever it is pressed', async () => {
    const { server, store, answer } = await asked();
    const again = await server.command('ask', { question: QUESTION, private: true }, BEN);
    await server.press(answer, 'Helpful', ANN);
    const told = await server.press(again, 'Helpful', ANN);
    expect(told.text).toMatch(/^Taken back/);
    expect(await store.votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
  });

  test('work on mentions, in direct messages, and after a restart', async () => {
    const { server, store, answer } = await asked();
    const mentioned = await server.message(`<@${APPLICATION_ID}> ${QUESTION}?`);
    await server.press(mentioned, 'Not helpful', ANN);
    const direct = await server.command('ask', { question: QUESTION }, { dm: true });
    await server.press(direct, 'Helpful', { dm: true });
    expect(await store.votes.count()).toEqual({ helpful: 1, unhelpful: 1 });

    const knowledge = decided(await knowledgeOf({ [FILE]: TEA }), 'answer');
    const restarted = await run({ commands, knowledge, store });
    await restarted.server.press(answer, 'Helpful', BEN);
    expect(await store.votes.count()).toEqual({ helpful: 2, unhelpful: 1 });
  });

  test('of a passage that has changed since count for nothing', async () => {
    const { store, answer } = await asked();
    const knowledge = await knowledgeOf({ [FILE]: TEA.replace('two minutes', 'ten minutes') });
    const { server } = await run({ commands, knowledge, store });
    expect((await server.press(answer, 'Helpful')).text).toMatch(/^This passage has been changed/);
    expect(await store.votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
  });

  test('are not there where nothing is kept, and say so on older cards', async () => {
    const { answer } = await asked();
    const knowledge = decided(await knowledgeOf({ [FILE]: TEA }), 'answer');
    const { server } = await run({ commands, knowledge, store: { kind: 'closed', trouble: 'damaged' } });
    const without = await server.command('ask', { question: QUESTION });
    expect(buttons(without)).not.toContain('Helpful');
    const told = await server.press(answer, 'Helpful', { locale: 'nl' });
    expect(told.text).toBe(
      'Er wordt nu niets bewaard: de database is beschadigd. Wie mij beheert, vindt de oplossing in het logboek.',
    );
  });

  test('say so when the database fails at that moment, and the answer stands', async () => {
    const { server, store, answer, lines } = await asked();
    await store.close();
    const told = await server.press(answer, 'Helpful');
    expect(told).toMatchObject({ private: true });
    expect(told.text).toMatch(/^Nothing is kept at the moment/);
    expect(lines).toContainEqual(expect.objectContaining({ command: 'button helpful', level: 50 }));
  });
});

describe('pass to the moderators', () => {
  test('is on the receipt of a question that the article does not answer, in a server', async () => {
    const { server, answer } = await asked('silence');
    expect(buttons(answer)).toContain('Pass to the moderators');
    const direct = await server.command('ask', { question: QUESTION }, { dm: true });
    expect(buttons(direct)).not.toContain('Pass to the moderators');
    const elsewhere = await server.command('ask', { question: QUESTION }, { elsewhere: true });
    expect(buttons(elsewhere)).not.toContain('Pass to the moderators');
    const alone = await server.command('ask', { question: QUESTION, private: true });
    expect(buttons(alone)).toContain('Pass to the moderators');
  });

  test('passes it once, without a name, and says so in private', async () => {
    const { server, store, answer } = await asked('silence');
    const told = await server.press(answer, 'Pass to the moderators', ANN);
    expect(told).toMatchObject({ private: true, updated: false });
    expect(told.text).toMatch(/^Passed on: the moderators see the question, without your name/);
    const again = await server.press(answer, 'Pass to the moderators', BEN);
    expect(again.text).toBe('The moderators have this question already.');
    const kept = await store.questions.of(GUILD_ID, 10);
    expect(kept).toMatchObject([{ text: QUESTION, passed: expect.any(Number), outcome: 'silence' }]);
    expect(JSON.stringify(kept)).not.toContain(ANN.user);
  });

  test('of a question put to one article is passed on though another answers it', async () => {
    const store = await open();
    const milk = '---\ntitle: Milk\nlanguage: en\n---\n\n### Where does milk go? {#milk}\n\nIn first.\n';
    const knowledge = await knowledgeOf({ [FILE]: TEA, 'milk/article.en.md': milk });
    const { server } = await run({ commands, knowledge, store });
    const question = 'How long does green tea steep?';
    const answer = await server.command('ask', { question, article: 'milk' });
    expect((await server.press(answer, 'Pass to the moderators')).text).toMatch(/^Passed on/);
    expect(await store.questions.of(GUILD_ID, 10)).toMatchObject([
      { text: question, passed: expect.any(Number) },
    ]);
  });

  test('of a question that has an answer by now says so', async () => {
    const { store, answer } = await asked('silence');
    const knowledge = decided(await knowledgeOf({ [FILE]: TEA }), 'answer');
    const { server } = await run({ commands, knowledge, store });
    expect((await server.press(answer, 'Pass to the moderators')).text).toMatch(
      /^By now the article answers/,
    );
  });

  test.each([
    ['in a direct message', 'pass', { dm: true }, 'There are no moderators here'],
    ['with words behind it', 'pass everything', {}, 'This button is from an earlier version'],
    ['as a vote on nothing', 'helpful en 01234567 01234567 green-tea', {}, 'This passage is no longer'],
  ])('forged %s changes nothing', async (_how, id, from, expected) => {
    const { server, store, answer } = await asked('silence');
    const told = await server.pressId(answer, id, from);
    expect(told).toMatchObject({ private: true, text: expect.stringContaining(expected) });
    expect(await store.questions.of(GUILD_ID, 10)).toMatchObject([{ passed: null }]);
    expect(await store.votes.count()).toEqual({ helpful: 0, unhelpful: 0 });
  });
});
