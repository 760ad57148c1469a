import { describe, expect, test } from 'vitest';
import type { Addition } from '../../src/articles/additions/addition.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { ANN } from '../store/support.ts';
import { ids, KETTLE, moderated } from './support.ts';

describe('two processes on one database', () => {
  const CUP = { ...KETTLE, passage: 'cup', question: 'What is a cup?', text: 'A small bowl.' } as Addition;

  async function two() {
    const { folder, knowledge, store, restarted } = await moderated();
    const other = await restarted();
    const bothHave = async (...wanted: string[]) => {
      for (const each of [knowledge, other]) {
        await each.follow();
        expect(ids(each)).toEqual(expect.arrayContaining(wanted));
        expect(each.current.revision).toBe(knowledge.current.revision);
      }
      expect((await restarted()).current.revision).toBe(knowledge.current.revision);
    };
    return { folder, knowledge, store, other, bothHave };
  }

  test('add one after the other, and neither takes away what the other has added', async () => {
    const { knowledge, other, bothHave } = await two();
    expect(await knowledge.add(KETTLE, ANN)).toMatchObject({ kind: 'swapped' });
    // It has not looked since.
    expect(await other.add(CUP, ANN)).toMatchObject({
      kind: 'swapped',
      trial: { difference: { passages: { added: [{ id: 'cup' }], removed: [] } } },
    });
    await bothHave('kettle', 'cup');
  });

  test('add at the same moment, and both are in force', async () => {
    const { folder, knowledge, store, bothHave } = await two();
    // The other one is quicker, while this one builds what it is to keep.
    let first = true;
    const keep: OpenStore['archive']['keep'] = async (change) => {
      if (first) await knowledge.add(KETTLE, ANN);
      first = false;
      return store.archive.keep(change);
    };
    const slow = await loadKnowledge(folder, { store: { ...store, archive: { ...store.archive, keep } } });
    expect(await slow.add(CUP, ANN)).toMatchObject({ kind: 'swapped' });
    await bothHave('kettle', 'cup');
  });

  test('a change is given up where others are quicker every time', async () => {
    const { folder, knowledge, store } = await two();
    // As though there were always one more.
    const archive = { ...store.archive, keep: async () => false };
    const slow = await loadKnowledge(folder, { store: { ...store, archive } });
    expect(await slow.add(KETTLE, ANN)).toEqual({ kind: 'unkept' });
    expect(slow.current.revision).toBe(knowledge.current.revision);
  });
});
