import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { numbers } from '../articles/damage.ts';
import { open } from '../store/support.ts';
import { ordeal } from './hostile.ts';
import { markdownProblems } from './markdown.ts';

test('hostile questions and values crash nothing, ping nobody and break no layout', async () => {
  const [knowledge, store, random] = [await loadKnowledge('knowledge'), await open(), numbers(42)];
  for (let turn = 0; turn < 300; turn += 1) {
    const { what, problems } = await ordeal(turn, random, knowledge, store);
    expect(problems, what).toEqual([]);
  }
}, 60_000);

test.each([
  '**a',
  'a ` b',
  '@everyone',
  '<@7',
  'https://e.vil',
  '# loud',
  '> > quoted',
  'a_b_',
  '[x](y)',
  '\u202eturned',
  `a${'\u0300'.repeat(5)}`,
])('the layout of %j would be found broken', (text) => {
  expect(markdownProblems(text)).toHaveLength(1);
});
