import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { practice } from '../../src/discord/interactions/made-up.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { practise } from '../../src/serving/practice.ts';
import { open } from '../store/support.ts';
import { defaults, runWithoutToken, startServer } from '../support/bot.ts';

const knowledge = await loadKnowledge('knowledge');

test('made-up interactions are answered as Discord’s are, in both languages, with and without a certain answer', async () => {
  const { server } = await runWithoutToken({ commands, knowledge });
  const answers: string[] = [];
  for (const interaction of [...practice(knowledge.current.articles)].slice(0, 60)) {
    answers.push(await (await server.webhook.post({ ...interaction })).text());
  }
  // 202 where the answer takes its own way after two seconds, as on a busy machine.
  expect(server.webhook.statuses.filter((status) => status !== 200 && status !== 202)).toEqual([]);
  const all = answers.join('\n');
  expect(all).toContain('The article doesn’t say');
  expect(all).toContain('Dat staat niet in het artikel');
  expect(all).toContain('"choices"');
});

test('practising keeps and counts nothing, and says nothing to Discord', async () => {
  const server = await startServer();
  const store = await open();
  const options = { ...defaults(server), commands, knowledge, store };
  const before = await options.metrics.text();
  await practise(options);
  expect(await options.metrics.text()).toBe(before);
  expect(await store.asked(1)).toEqual([]);
  expect(server.requests(/./)).toEqual([]);
});
