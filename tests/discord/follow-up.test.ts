import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { run } from '../support/bot.ts';
import { knowledgeOf, TEA } from '../support/knowledge.ts';
import { flatten } from '../support/limits.ts';
import { APPLICATION_ID, type From } from '../support/payloads.ts';

const QUESTION = 'how many IS fighters were killed in east Mosul?';
const READ = '-# and when was that? (IS, fighters, killed, east, Mosul)';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge('knowledge');
});

async function asked(from: From = {}, options: Readonly<Record<string, string | boolean>> = {}) {
  const running = await run({ commands, knowledge });
  const answer = await running.server.command('ask', { question: QUESTION, ...options }, from);
  return { ...running, answer };
}

describe('the follow-up button of a card', () => {
  test('opens a form, of which the answer goes on from the card and says how it was read', async () => {
    const { server, answer } = await asked();
    const form = await server.press(answer, 'Follow up');
    expect(form.message).toMatchObject({ title: 'Follow up on this passage' });
    const next = await server.fillIn(form, answer, 'and when was that?');
    expect(next).toMatchObject({ private: false, updated: false });
    expect(next.texts.slice(0, 2)).toEqual(['-# About the passage before, read as:', READ]);
    expect(next.text).toContain(
      '**The eastern part of Mosul was retaken from IS by the Iraqi army in January.**',
    );
  });

  test('speaks Dutch on a Dutch card', async () => {
    const { server, answer } = await asked(
      { locale: 'nl' },
      { question: 'wanneer viel het oosten van Mosul?' },
    );
    const form = await server.press(answer, 'Doorvragen', { locale: 'nl' });
    const next = await server.fillIn(form, answer, 'en het westen?', { locale: 'nl' });
    expect(next.texts.slice(0, 2)).toEqual([
      '-# Gelezen met de vraag ervoor:',
      '-# en het westen? (viel, oosten, Mosul)',
    ]);
    expect(next.text).toContain('Tigris');
  });

  test('leads on from what came of it, and its own buttons work', async () => {
    const { server, answer } = await asked();
    const next = await server.fillIn(await server.press(answer, 'Follow up'), answer, 'and when was that?');
    const why = await server.press(next, 'Why this passage?');
    expect(why.text).toContain('Words of the question');
    const further = await server.fillIn(await server.press(next, 'Follow up'), next, 'who did it?');
    expect(further.text).toContain('by the Iraqi army');
  });

  test('works after a restart: all it needs stands on the message', async () => {
    const { answer } = await asked();
    const { server } = await run({ commands, knowledge });
    const next = await server.fillIn(await server.press(answer, 'Follow up'), answer, 'and when was that?');
    expect(next.texts[1]).toBe(READ);
  });

  test('answers a question of its own as if nothing had been before', async () => {
    const { server, answer } = await asked();
    const question = 'why does Baghdadi keep moving?';
    const next = await server.fillIn(await server.press(answer, 'Follow up'), answer, question);
    expect(next.texts[0]).toBe(`-# ${question}`);
    expect(next.text).toContain('constantly on the move');
  });

  test('answers in private on a private card', async () => {
    const { server, answer } = await asked({}, { private: true });
    const next = await server.fillIn(await server.press(answer, 'Follow up'), answer, 'when?');
    expect(next.private).toBe(true);
  });

  test('works on a passage that is shown for itself', async () => {
    const { server } = await run({ commands, knowledge });
    const read = await server.command('read', { passage: 'on-the-move' });
    const next = await server.fillIn(await server.press(read, 'Follow up'), read, 'why?');
    expect(next.text).toContain('for fear of being captured');
  });

  test('of a passage that has changed since goes on from what the question leads to now', async () => {
    const tea = await knowledgeOf({ 'tea/article.en.md': TEA });
    const { server } = await run({ commands, knowledge: tea });
    const answer = await server.command('ask', { question: 'how long does green tea steep?' });
    const form = await server.press(answer, 'Follow up');
    await tea.rewrite('tea/article.en.md', TEA.replace('two minutes', 'three minutes'));
    expect((await server.fillIn(form, answer, 'how long?')).text).toContain('three minutes');
  });

  test('of another version of the bot says so', async () => {
    const { server, answer } = await asked();
    const form = await server.press(answer, 'Follow up');
    const other = { ...form, message: { ...form.message, custom_id: 'ask something else' } };
    expect((await server.fillIn(other, answer, 'when?')).text).toContain('earlier version');
  });

  test('stands on every card, in a message that Discord takes', async () => {
    const { answer } = await asked();
    const labels = flatten(answer.message.components).map(({ label }) => label);
    expect(labels).toContain('Follow up');
  });
});

describe('a message', () => {
  const ME = `<@${APPLICATION_ID}>`;

  test('in reply to an answer goes on from it', async () => {
    const { server, answer } = await asked();
    const repliesTo = { content: '', user: APPLICATION_ID, components: answer.message.components };
    const next = await server.message('and when was that?', { mentions: [APPLICATION_ID], repliesTo });
    expect(next.texts.slice(0, 2)).toEqual(['-# About the passage before, read as:', READ]);
  });

  test('in reply to an answer that is gone is a question by itself', async () => {
    const { server, answer } = await asked();
    server.fail(/^GET \/channels\/\d+\/messages\//, 404, { code: 10_008 });
    const repliesTo = { content: '', user: APPLICATION_ID, components: answer.message.components };
    const next = await server.message('where is Raqqa?', { mentions: [APPLICATION_ID], repliesTo });
    expect(next.text).toContain('in Syria');
  });

  test('in reply to somebody else does not', async () => {
    const { server, answer } = await asked();
    const repliesTo = { content: 'who?', components: answer.message.components };
    const next = await server.message(`${ME} and when was that?`, { repliesTo });
    expect(next.texts[0]).toBe('-# and when was that?');
  });

  test('in private goes on from the last answer there, without a reply', async () => {
    const { server } = await run({ commands, knowledge });
    await server.message(QUESTION, { dm: true });
    const next = await server.message('and when was that?', { dm: true });
    expect(next.texts[1]).toBe(READ);
  });

  test('in private where nothing can be looked back at is answered by itself', async () => {
    const { server } = await run({ commands, knowledge });
    server.fail(/^GET \/channels/, 403, { code: 50_001 });
    expect((await server.message(QUESTION, { dm: true })).text).toContain('6,000');
  });
});
