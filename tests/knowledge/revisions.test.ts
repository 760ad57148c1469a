import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FaultyKnowledge } from '../../src/knowledge/faulty.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ANN, open } from '../store/support.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { ids, KETTLE, moderated, WORDING } from './support.ts';

describe('a revision', () => {
  test('can be put in force again, over restarts, until the next reload', async () => {
    const { knowledge, write, restarted } = await moderated();
    const first = knowledge.current.revision;
    await knowledge.add(KETTLE, ANN);
    write(TEA.replace('two minutes', 'three minutes'));
    await knowledge.reload(ANN);
    const [latest, , oldest] = knowledge.revisions();
    expect(knowledge.revisions().map(({ cause }) => cause)).toEqual(['reload', 'add', 'start']);
    expect(latest).toMatchObject({ name: knowledge.current.revision, account: ANN });
    expect(await knowledge.rollBack(oldest!.id, ANN)).toMatchObject({ kind: 'swapped' });
    for (const each of [knowledge, await restarted()]) {
      expect(each.current).toMatchObject({ revision: first, pinned: true });
      expect(each.current.engine.ask('how long does green tea steep?')).toMatchObject({
        match: { passage: { text: expect.stringContaining('two minutes') } },
      });
      expect(ids(each)).not.toContain('kettle');
    }
    await knowledge.reload(ANN);
    expect(knowledge.current).toMatchObject({ revision: latest!.name, pinned: false });
    expect((await restarted()).current).toMatchObject({ revision: latest!.name, pinned: false });
  });

  test('can be put in force again when the files are gone', async () => {
    const { knowledge, folder, restarted } = await moderated();
    const [only] = knowledge.revisions();
    rmSync(folder, { recursive: true });
    expect(await knowledge.reload(ANN)).toMatchObject({ kind: 'faulty' });
    expect(await knowledge.rollBack(only!.id, ANN)).toMatchObject({ kind: 'swapped' });
    expect((await restarted()).current.revision).toBe(only!.name);
  });

  test('that is none is not', async () => {
    const { knowledge } = await moderated();
    const before = knowledge.current;
    expect(await knowledge.rollBack(99, ANN)).toEqual({ kind: 'absent' });
    expect(knowledge.current).toBe(before);
  });

  test('goes on from the one that was put in force', async () => {
    const { knowledge, write, restarted } = await moderated();
    write(TEA.replace('two minutes', 'three minutes'));
    await knowledge.reload(ANN);
    const [, oldest] = knowledge.revisions();
    await knowledge.rollBack(oldest!.id, ANN);
    await knowledge.add(KETTLE, ANN);
    for (const each of [knowledge, await restarted()]) {
      expect(each.current.pinned).toBe(true);
      expect(ids(each)).toContain('kettle');
      expect(each.current.articles[0]?.editions.en?.passages[0]?.text).toContain('two minutes');
    }
  });

  test('is not kept twice where nothing changed', async () => {
    const { knowledge, restarted } = await moderated();
    await knowledge.reload(ANN);
    await restarted();
    expect(knowledge.revisions()).toHaveLength(1);
  });
});

describe('a start with faulty files', () => {
  const faulty = TEA.replace('language: en', 'language: nl');

  test('goes on from the last revision, additions included, until the files are mended', async () => {
    const { knowledge, write, restarted } = await moderated();
    await knowledge.add(KETTLE, ANN);
    write(faulty);
    const second = await restarted();
    expect(second.current).toMatchObject({ revision: knowledge.current.revision, pinned: false });
    expect(second.faults()).toMatchObject([{ file: 'tea/article.en.md', line: 3 }]);
    expect(second.revisions()).toEqual(knowledge.revisions());
    expect(await second.add(WORDING, ANN)).toMatchObject({ kind: 'swapped' });
    expect(await second.reload(ANN)).toMatchObject({ kind: 'faulty' });
    expect(second.faults()).toHaveLength(1);
    write(TEA.replace('two minutes', 'three minutes'));
    expect(await second.reload(ANN)).toMatchObject({ kind: 'swapped' });
    expect(second.faults()).toEqual([]);
    expect(ids(second)).toContain('kettle');
    expect(second.current.engine.ask(WORDING.question)).toMatchObject({
      match: { passage: { id: 'portugal' } },
    });
  });

  test('is none where there is no revision yet', async () => {
    const folder = folderOf({ 'tea/article.en.md': faulty });
    await expect(loadKnowledge(folder, { store: await open() })).rejects.toThrow(FaultyKnowledge);
  });
});
