import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { newFile, open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import { contextIn, decided } from '../support/knowledge.ts';
import { APPLICATION_ID } from '../support/payloads.ts';
import { buttons } from '../support/reading.ts';

const ME = `<@${APPLICATION_ID}>`;

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge('knowledge');
});

test.each([
  ['hello there!', 'Ask me anything about the article.', 'Where is the leader of IS believed to be?'],
  ['dankjewel', 'Vraag me gerust iets over het artikel.', 'Waar zou de leider van IS zich ophouden?'],
  ['kut bot', 'Vraag me gerust iets over het artikel.', 'Waar zou de leider van IS zich ophouden?'],
])('to %s the bot says what to ask, and keeps nothing of it', async (said, line, example) => {
  const store = await open(newFile());
  const { server } = await run({ commands, knowledge, store });
  const told = await server.command('ask', { question: said }, { locale: 'nl' });
  expect(told.text).toContain(line);
  expect(told.text).toContain(example);
  expect(told.text).not.toMatch(/staat niet|doesn’t say|nergens|Nowhere/);
  expect(buttons(told)).not.toContain('Pass to the moderators');
  expect(buttons(told)).not.toContain('Doorgeven aan de moderators');
  expect((await server.command('gaps', {}, { permissions: '32' })).text).toContain('Nothing is open');
});

test.each(['help', 'wat kan ik je vragen?'])(
  'a mention with “%s” gets what a bare one gets',
  async (said) => {
    const { server } = await run({ commands, knowledge });
    const bare = await server.message(ME);
    expect((await server.message(`${ME} ${said}`)).texts).toEqual(bare.texts);
  },
);

test.each([
  ['who wrote this article?', 'Our own account', '/summary'],
  ['waar gaat dit artikel over?', 'Ons eigen verslag', '/samenvatting'],
])('to %s the bot tells what it knows of the article', (question, source, command) => {
  const context = contextIn('en', knowledge);
  const reply = answer(question, context);
  const told = JSON.stringify(reply.blocks);
  expect(told).toContain(source);
  expect(told).toContain(command);
  expect(reply.unanswered).toBeUndefined();
  // A page shows the article, and has no commands.
  expect(JSON.stringify(answer(question, { ...context, pages: '' }).blocks)).not.toContain(command);
});

test('one passage that is not sure is not offered as several', () => {
  const { engine, ...current } = decided(knowledge, 'doubt').current;
  const one: Knowledge = {
    ...knowledge,
    current: {
      ...current,
      engine: {
        ask: (question, scope) => {
          const found = engine.ask(question, scope);
          return { ...found, alternatives: found.alternatives.slice(0, 1) };
        },
      },
    },
  };
  const told = (question: string) => JSON.stringify(answer(question, contextIn('en', one)).blocks);
  expect(told('where is Raqqa?')).toContain('Did you mean this?');
  expect(told('waar ligt Raqqa?')).toContain('Bedoel je dit?');
});
