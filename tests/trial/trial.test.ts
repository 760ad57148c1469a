import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { atOnce } from '../../src/slices.ts';
import { askOwnQuestions } from '../../src/trial/golden.ts';
import { replay } from '../../src/trial/replay.ts';
import { tryOut } from '../../src/trial/trial.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

async function stateOf(text: string): Promise<Snapshot> {
  return (await loadKnowledge(folderOf({ 'tea/article.en.md': text }))).current;
}

/** Two passages that share a question but for a word, so that it leads to one of them only. */
const TORN = TEA.replace('- steeping time of green tea', '- how long does black tea steep now');

test('every question that is written in the shipped articles finds its own passage first', async () => {
  const { articles, engine } = (await loadKnowledge('knowledge')).current;
  const { asked, failures } = atOnce(askOwnQuestions(articles, engine));
  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThan(1_000);
});

test('a question finds the passage that it is written with, though the text of another is a little nearer', async () => {
  const near = TEA.replace('- steeping time of green tea', '- how long does black tea steep exactly');
  const { articles, engine } = await stateOf(near);
  expect(atOnce(askOwnQuestions(articles, engine)).failures).toEqual([]);
});

describe('a trial', () => {
  test('tells which question would newly find another passage', async () => {
    const trial = atOnce(tryOut(await stateOf(TEA), await stateOf(TORN), []));
    expect(trial).toMatchObject({
      asked: 4,
      failures: [
        {
          id: 'green-tea',
          question: 'how long does black tea steep now',
          found: 'black-tea',
        },
      ],
      known: [],
    });
  });

  test('and which did so already', async () => {
    const trial = atOnce(tryOut(await stateOf(TORN), await stateOf(`${TORN}\nMore.`), []));
    expect(trial.failures).toEqual([]);
    expect(trial.known).toMatchObject([{ id: 'green-tea', found: 'black-tea' }]);
  });

  test('asks nothing of articles that are as they were', async () => {
    const state = await stateOf(TEA);
    expect(atOnce(tryOut(state, state, []))).toMatchObject({ asked: 0, failures: [], known: [] });
  });
});

test('questions that people asked are answered by another passage, no longer, or at last', async () => {
  const old = await stateOf(TEA);
  const fresh = await stateOf(
    TEA.replace(/### Who brought.*$/s, '')
      .replace(
        '### How long does green tea steep? {#green-tea}',
        '### How long does green tea steep? {#green}',
      )
      .concat('### What does a kettle cost? {#kettle}\n\nA kettle costs twenty euros.\n'),
  );
  const asked = ['how long does green tea steep', 'who brought tea to Portugal', 'what does a kettle cost'];
  const tea = (passage: string) => ({ article: 'tea', passage });
  const guilds = ['1', null];
  const all = [...asked, 'how long does black tea steep'].map((text) => ({ text, guilds }));
  expect(atOnce(replay(all, old.engine, fresh.engine))).toEqual({
    asked: 4,
    changed: [{ question: asked[0], guilds, before: tea('green-tea'), after: tea('green') }],
    lost: [{ question: asked[1], guilds, before: tea('portugal'), after: null }],
    gained: [{ question: asked[2], guilds, before: null, after: tea('kettle') }],
  });
});
