import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { run } from '../support/bot.ts';
import { decided, knowledgeOf, TEA } from '../support/knowledge.ts';
import { flatten } from '../support/limits.ts';
import type { Json } from '../support/payloads.ts';
import { buttons } from '../support/reading.ts';

const FILE = 'tea/article.en.md';
const SOMEBODY = { user: '700000000000000099' };

describe('an answer that is not sure, or none', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadKnowledge('knowledge');
  });

  test('offers the nearest passages, each with a button that opens it against the question', async () => {
    const { server } = await run({ commands, knowledge: decided(knowledge, 'doubt') });
    const question = 'how many fighters were killed?';
    const doubt = await server.command('ask', { question });
    expect(doubt.text).toContain('I’m not sure. Did you mean one of these?');
    expect(buttons(doubt).length).toBeGreaterThanOrEqual(3);
    expect(buttons(doubt).at(-1)).toBe('Remove');
    const card = await server.press(doubt, 'Passage 12', SOMEBODY);
    expect(card).toMatchObject({ private: true });
    expect(card.texts[0]).toBe(`-# ${question}`);
    expect(card.text).toContain('**About 6,000 IS jihadists');
  });

  test('opens another match from a menu, against the question', async () => {
    const { server } = await run({ commands, knowledge: decided(knowledge, 'answer') });
    const question = 'how many fighters were killed in Mosul?';
    const answer = await server.command('ask', { question, private: true });
    const menu = flatten(answer.message.components).find(({ options }) => options);
    expect(menu?.placeholder).toBe('Also close:');
    const label = String((menu?.options as Json[] | undefined)?.[0]?.label);
    const other = await server.press(answer, label);
    expect(other).toMatchObject({ private: true, updated: true });
    expect(other.texts.slice(0, 2)).toEqual([`-# ${question}`, `### ${label}`]);
    expect(other.text).toContain('possible match (30%)');
  });

  test.each([
    [
      'who won the cup in Mosul',
      'en-GB',
      'Nowhere in the article: “cup”',
      'none of them is an answer',
      'Some questions that it does answer:',
    ],
    [
      'wie won de cup in Mosul',
      'nl',
      'Komt nergens in het artikel voor: ‘cup’',
      'geen antwoord zijn',
      'Vragen waarop het artikel wel antwoord geeft:',
    ],
  ])('is a receipt: %s', async (question, locale, ...parts) => {
    const { server } = await run({ commands, knowledge: decided(knowledge, 'silence', ['cup']) });
    const receipt = await server.command('ask', { question }, { locale });
    for (const part of parts) expect(receipt.text).toContain(part);
    const again = await server.command('ask', { question }, { locale });
    expect(again.texts).toEqual(receipt.texts);
    const [first = '', ...others] = buttons(receipt);
    expect(others).toHaveLength(3);
    const card = await server.press(receipt, first, { locale });
    // The question has no answer; the passage stands by itself.
    expect(card.text).not.toContain(question);
    expect(card.text).toMatch(/^### /);
  });

  test.each([
    ['with questions', TEA, 'Ask me something about the article, such as: How long does green tea steep?'],
    ['without any', TEA.replace(/^(### |- ).*\n/gm, ''), 'Ask me something about the article.'],
  ])(
    'says in private what to ask where nothing is asked, of an article %s',
    async (_what, text, expected) => {
      const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: text }) });
      const told = await server.command('ask', { question: ' ' });
      expect(told).toMatchObject({ private: true, text: expected });
      const { text: help } = await server.command('help');
      expect(help.includes('Questions to start with:')).toBe(expected.includes('such as'));
    },
  );

  test('changes for nobody by somebody else’s press', async () => {
    const { server } = await run({ commands, knowledge: decided(knowledge, 'silence') });
    const receipt = await server.command('ask', { question: 'who won the cup in Mosul' });
    await server.press(receipt, buttons(receipt)[0] ?? '', SOMEBODY);
    expect(server.requests(/callback$/).map(({ body }) => (body as Json).type)).toEqual([4, 4]);
  });
});
