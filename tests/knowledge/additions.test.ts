import { describe, expect, test } from 'vitest';
import { type Addition, keyOf } from '../../src/articles/additions/addition.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/store/open.ts';
import { ANN, newFile } from '../store/support.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { ids, KETTLE, moderated, WORDING } from './support.ts';

describe('what a moderator adds', () => {
  test('answers at once, and after a restart', async () => {
    const { knowledge, restarted } = await moderated();
    const question = 'what does a kettle cost?';
    expect(knowledge.current.engine.ask(question).kind).not.toBe('answer');
    expect(await knowledge.add(KETTLE, ANN)).toMatchObject({
      kind: 'swapped',
      kept: true,
      trial: { difference: { passages: { added: [{ id: 'kettle' }], changed: [], removed: [] } } },
    });
    expect(await knowledge.add(WORDING, ANN)).toMatchObject({ kind: 'swapped' });
    for (const each of [knowledge, await restarted()]) {
      expect(each.current.engine.ask(question)).toMatchObject({ match: { passage: { id: 'kettle' } } });
      expect(each.current.engine.ask(WORDING.question)).toMatchObject({
        match: { passage: { id: 'portugal' } },
      });
      expect(each.additions()).toMatchObject([{ addition: KETTLE, account: ANN }, { addition: WORDING }]);
      expect(each.current.revision).toBe(knowledge.current.revision);
    }
  });

  test('can be changed and taken away', async () => {
    const { knowledge, restarted } = await moderated();
    const before = knowledge.current.revision;
    await knowledge.add(KETTLE, ANN);
    await knowledge.add({ ...KETTLE, text: 'A kettle costs thirty euros.' } as Addition, ANN);
    expect(knowledge.current.articles[0]?.editions.en?.passages.at(-1)?.text).toContain('thirty');
    // One that takes the place of another stands where it stood, before a restart and after.
    await knowledge.add({ ...KETTLE, passage: 'cup', question: 'What is a cup?' } as Addition, ANN);
    await knowledge.add(KETTLE, ANN);
    expect(ids(knowledge).slice(-2)).toEqual(['kettle', 'cup']);
    expect((await restarted()).current.revision).toBe(knowledge.current.revision);
    await knowledge.remove(keyOf({ ...KETTLE, passage: 'cup' } as Addition), ANN);
    expect(await knowledge.remove(keyOf(KETTLE), ANN)).toMatchObject({ kind: 'swapped' });
    expect(await knowledge.remove(keyOf(KETTLE), ANN)).toEqual({ kind: 'absent' });
    expect(knowledge.current.revision).toBe(before);
    expect((await restarted()).current.revision).toBe(before);
  });

  test.each<[string, Addition, object]>([
    [
      'the files have it',
      { ...KETTLE, passage: 'portugal' } as Addition,
      { kind: 'unfit', skip: { kind: 'in files' } },
    ],
    ['there is no such article', { ...KETTLE, article: 'coffee' }, { kind: 'unfit', skip: { kind: 'gone' } }],
    ['it has a fault', { ...KETTLE, text: ' ' } as Addition, { kind: 'faulty', faults: [{ line: null }] }],
    [
      'it is an article with a fault',
      { kind: 'article', article: 'coffee', language: 'en', text: '---\ntitle: x\nlanguage: en\n---\n' },
      { kind: 'faulty', faults: [{ file: 'coffee/article.en.md' }] },
    ],
    [
      'its question finds another passage',
      { ...WORDING, question: 'so how long does black tea steep' } as Addition,
      { kind: 'refused', trial: { failures: [{ found: 'black-tea' }] } },
    ],
  ])('is not added where %s', async (_why, addition, outcome) => {
    const { knowledge, store } = await moderated();
    const before = knowledge.current;
    expect(await knowledge.add(addition, ANN)).toMatchObject(outcome);
    expect(knowledge.current).toBe(before);
    expect(await store.archive.additions()).toEqual([]);
  });

  test('is left out, and kept, when the files come to have it or lose what it was added to', async () => {
    const { knowledge, write, restarted } = await moderated();
    await knowledge.add(KETTLE, ANN);
    await knowledge.add(WORDING, ANN);
    write(TEA.replace('{#portugal}', '{#lisbon}').concat('\n### What is a kettle? {#kettle}\n\nA pot.\n'));
    for (const each of [knowledge, await restarted()]) {
      expect(await each.reload(ANN)).toMatchObject({ kind: 'swapped' });
      expect(each.current.placed.map(({ skip }) => skip?.kind)).toEqual(['in files', 'gone']);
      expect(each.additions()).toHaveLength(2);
    }
  });

  test('is not added where the database cannot keep it', async () => {
    const folder = folderOf({ 'tea/article.en.md': TEA });
    const knowledge = await loadKnowledge(folder);
    expect(await knowledge.add(KETTLE, ANN)).toEqual({ kind: 'unkept' });
    const store = await openStore(`file:${newFile()}`);
    const warnings: string[] = [];
    const kept = await loadKnowledge(folder, { store, warn: (_error, what) => warnings.push(what) });
    await store.close();
    expect(await kept.add(KETTLE, ANN)).toEqual({ kind: 'unkept' });
    expect(ids(kept)).not.toContain('kettle');
    expect(warnings).toContain('a change of the knowledge base could not be kept');
    // What is in force does not depend on it.
    expect(await kept.reload(ANN)).toMatchObject({ kind: 'swapped' });
  });
});

test('what was added stays where the database cannot keep that it is taken away', async () => {
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const store = await openStore(`file:${newFile()}`);
  const knowledge = await loadKnowledge(folder, { store });
  await knowledge.add(KETTLE, ANN);
  await store.close();
  expect(await knowledge.remove(keyOf(KETTLE), ANN)).toEqual({ kind: 'unkept' });
  expect(ids(knowledge)).toContain('kettle');
});
