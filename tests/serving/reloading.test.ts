import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { reloadOnChange } from '../../src/serving/reloading.ts';
import { recorder } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

/** A knowledge folder that is watched until the end of the test, and a way to wait for a line of the log. */
async function watched() {
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const knowledge = await loadKnowledge(folder);
  const { log, lines } = recorder();
  const watch = await reloadOnChange(folder, knowledge, log);
  onTestFinished(async () => {
    await watch.close();
    rmSync(folder, { recursive: true });
  });
  const logged = (line: Readonly<Record<string, unknown>>) =>
    vi.waitFor(() => expect(lines).toContainEqual(expect.objectContaining(line)), { timeout: 20_000 });
  return { folder, knowledge, logged };
}

test('a new article in a new folder is taken in, and one that is removed is let go', {
  timeout: 60_000,
}, async () => {
  const { folder, knowledge, logged } = await watched();
  mkdirSync(join(folder, 'coffee'));
  writeFileSync(join(folder, 'coffee', 'article.en.md'), TEA.replaceAll('tea', 'coffee'));
  await logged({ msg: 'reloaded', added: 3 });
  expect(knowledge.current.articles.map(({ id }) => id)).toEqual(['coffee', 'tea']);
  rmSync(join(folder, 'coffee'), { recursive: true });
  await logged({ msg: 'reloaded', removed: 3 });
  expect(knowledge.current.articles.map(({ id }) => id)).toEqual(['tea']);
});

test('a file with a fault is told, and taken in once it is mended', { timeout: 60_000 }, async () => {
  const { folder, knowledge, logged } = await watched();
  const before = knowledge.current;
  writeFileSync(join(folder, 'tea', 'article.en.md'), TEA.replace('language: en', 'language: nl'));
  await logged({ level: 40, faults: [expect.stringContaining('tea/article.en.md:3: ')] });
  expect(knowledge.current).toBe(before);
  writeFileSync(join(folder, 'tea', 'article.en.md'), TEA.replace('two minutes', 'three minutes'));
  await logged({ msg: 'reloaded', changed: 1 });
});

test('a question that would newly find another passage stops it', { timeout: 60_000 }, async () => {
  const { folder, knowledge, logged } = await watched();
  const before = knowledge.current;
  const torn = TEA.replace('- steeping time of green tea', '- how long does black tea steep now');
  writeFileSync(join(folder, 'tea', 'article.en.md'), torn);
  await logged({ level: 40, questions: [expect.objectContaining({ found: 'black-tea' })] });
  expect(knowledge.current).toBe(before);
});
