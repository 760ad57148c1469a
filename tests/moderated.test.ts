import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Addition } from '../src/articles/addition.ts';
import { keyOf } from '../src/articles/addition.ts';
import { FaultyKnowledge, type Knowledge, loadKnowledge } from '../src/knowledge.ts';
import { openStore } from '../src/store/open.ts';
import type { OpenStore } from '../src/store/store.ts';
import { ANN, newFile, open } from './store/support.ts';
import { folderOf, TEA } from './support/knowledge.ts';

const KETTLE: Addition = {
  kind: 'passage',
  article: 'tea',
  language: 'en',
  passage: 'kettle',
  question: 'What does a kettle cost?',
  text: 'A kettle costs twenty euros.',
};
const WORDING: Addition = {
  kind: 'wording',
  article: 'tea',
  language: 'en',
  passage: 'portugal',
  question: 'which lady took the leaves along to Lisbon',
};

async function moderated() {
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const file = newFile();
  const store = await open(file);
  const knowledge = await loadKnowledge(folder, { store });
  const write = (text: string) => writeFileSync(join(folder, 'tea', 'article.en.md'), text);
  /** As another process finds it, once this one has ended. */
  const restarted = async () => loadKnowledge(folder, { store: await open(file) });
  return { folder, store, knowledge, write, restarted };
}

const ids = ({ current }: Knowledge) =>
  current.articles.flatMap(({ editions }) => editions.en?.passages.map(({ id }) => id) ?? []);

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

describe('a reload', () => {
  test('is tried on what people asked', async () => {
    const { knowledge, write, store } = await moderated();
    const asked = { language: 'en', outcome: 'silence', nearest: null } as const;
    await store.questions.keep({ text: 'what does a kettle cost', ...asked }, null);
    await store.votes.cast(
      {
        article: 'tea',
        language: 'en',
        passage: 'portugal',
        version: '01234567',
        question: 'who brought tea to Portugal',
      },
      { helpful: true, account: ANN, guild: null },
    );
    write(
      TEA.replace(
        /### Who brought.*$/s,
        '### What does a kettle cost? {#kettle}\n\nA kettle costs twenty euros.\n',
      ),
    );
    const tried = await knowledge.reload(ANN, { dryRun: true });
    expect(tried).toMatchObject({
      kind: 'tried',
      trial: {
        replay: {
          asked: 2,
          changed: [],
          lost: [{ question: 'who brought tea to Portugal' }],
          gained: [{ question: 'what does a kettle cost' }],
        },
      },
    });
    expect(ids(knowledge)).toContain('portugal');
  });

  test('that would lose a written question is refused, unless it is forced', async () => {
    const { knowledge, write } = await moderated();
    const before = knowledge.current;
    write(TEA.replace('- steeping time of green tea', '- so how long does black tea steep'));
    const refused = { kind: 'refused', trial: { failures: [{ id: 'green-tea', found: 'black-tea' }] } };
    expect(await knowledge.reload(ANN)).toMatchObject(refused);
    expect(knowledge.current).toBe(before);
    expect(await knowledge.reload(ANN, { force: true })).toMatchObject({ ...refused, kind: 'swapped' });
    // It is known now, and stops nothing any more.
    expect(await knowledge.reload(ANN)).toMatchObject({ kind: 'swapped', trial: { failures: [] } });
  });
});
