import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Loading, loadKnowledge } from '../../src/knowledge/load.ts';
import { type Engine, lookingUpAhead } from '../../src/search/engine.ts';
import type { Spelled } from '../../src/search/index/known.ts';
import { Vocabulary } from '../../src/search/index/vocabulary.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

const CHANGED = TEA.replace('two minutes', 'seventeen minutes');
const TORN = TEA.replace('- steeping time of green tea', '- how long does black tea steep now');

/** Milliseconds in which far more than three small articles are looked up, and to wait for it at the most. */
const LONG = 200;
const LONGEST = 10_000;

/** A knowledge base of three articles, and a way to change one of them. */
async function three(how: Loading = {}) {
  const folder = folderOf({
    'coffee/article.en.md': TEA.replaceAll('tea', 'coffee'),
    'tea/article.en.md': TEA,
    'water/article.en.md': TEA.replaceAll('tea', 'water'),
  });
  const knowledge = await loadKnowledge(folder, how);
  return { knowledge, write: (text: string) => writeFileSync(join(folder, 'tea/article.en.md'), text) };
}

/** Where the words of an edition come from when they are looked up. */
function watched() {
  const everyWord = vi.spyOn(Vocabulary.prototype, 'everyWord');
  onTestFinished(() => everyWord.mockRestore());
  return everyWord;
}

/** The words of each edition whose looking up was begun. */
function editions({ mock }: ReturnType<typeof watched>): string[][] {
  return mock.results.map(({ value }) => (value as Spelled[]).map(({ folded }) => folded));
}

/** Lets the next edition have words without end, and tells how many were looked up. */
function endless(everyWord: ReturnType<typeof watched>): () => number {
  let drawn = 0;
  function* words(): Generator<Spelled> {
    for (;;) yield { folded: `word${drawn++}`, terms: [], stop: false };
  }
  everyWord.mockImplementationOnce(() => Object.assign([], { [Symbol.iterator]: words }));
  return () => drawn;
}

/** Whether there are words left to look up ahead. */
function isLeft(engine: Engine): boolean {
  for (const words of lookingUpAhead(engine)) if (words) return true;
  return false;
}

function settled(engine: Engine): Promise<void> {
  return vi.waitFor(() => expect(isLeft(engine)).toBe(false), { timeout: LONGEST });
}

test('all that is in force is looked up, and after a reload what has changed alone', async () => {
  const everyWord = watched();
  const { knowledge, write } = await three();
  await vi.waitFor(() => expect(editions(everyWord)).toHaveLength(3), { timeout: LONGEST });
  await settled(knowledge.current.engine);

  everyWord.mockClear();
  write(CHANGED);
  expect(await knowledge.reload('test')).toMatchObject({ kind: 'swapped' });
  await wait(LONG);
  expect(editions(everyWord)).toEqual([expect.arrayContaining(['seventeen', 'tea'])]);
  await settled(knowledge.current.engine);
});

test.each([
  ['a dry run', CHANGED, { dryRun: true }, 'tried'],
  ['a change that is refused', TORN, {}, 'refused'],
  ['one that changes nothing', TEA, {}, 'swapped'],
])('nothing is looked up for %s', async (_what, text, how, kind) => {
  const { knowledge, write } = await three();
  await settled(knowledge.current.engine);
  const everyWord = watched();
  write(text);
  expect(await knowledge.reload('test', how)).toMatchObject({ kind });
  await wait(LONG);
  expect(editions(everyWord)).toEqual([]);
});

test('a newer state ends the looking up for the one before, and goes on with what is left', async () => {
  const drawn = endless(watched());
  const { knowledge, write } = await three();
  write(CHANGED);
  expect(await knowledge.reload('test')).toMatchObject({ kind: 'swapped' });
  const before = drawn();
  expect(before).toBeGreaterThan(0);
  await wait(LONG);
  expect(drawn()).toBe(before);
  await settled(knowledge.current.engine);
});

test('closing the knowledge base ends it, for later states too', async () => {
  const everyWord = watched();
  const drawn = endless(everyWord);
  const { knowledge, write } = await three();
  knowledge.close();
  const before = drawn();
  write(CHANGED);
  expect(await knowledge.reload('test')).toMatchObject({ kind: 'swapped' });
  await wait(LONG);
  expect(drawn()).toBe(before);
  expect(everyWord).toHaveBeenCalledOnce();
});

test('nothing is looked up where that is not wanted', async () => {
  const { knowledge } = await three({ lookUpAhead: false });
  await wait(LONG);
  expect(isLeft(knowledge.current.engine)).toBe(true);
});

test('where it fails that is told, and all else goes on', async () => {
  const broken = new Error('broken on purpose');
  watched().mockImplementationOnce(() => {
    throw broken;
  });
  const warnings: unknown[] = [];
  const { knowledge, write } = await three({ warn: (error) => warnings.push(error) });
  await vi.waitFor(() => expect(warnings).toEqual([broken]), { timeout: LONGEST });
  expect(knowledge.current.engine.ask('how long does green tea steep?').kind).toBe('answer');
  write(CHANGED);
  expect(await knowledge.reload('test')).toMatchObject({ kind: 'swapped' });
  await settled(knowledge.current.engine);
});
