import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compose } from '../../src/articles/compose.ts';
import { Memory, type Shelf } from '../../src/articles/files/memory.ts';
import { openShelf } from '../../src/articles/files/shelf.ts';
import { readFolder } from '../../src/articles/read.ts';
import { atOnce } from '../../src/slices.ts';
import { folderOf } from '../support/knowledge.ts';
import { TEA } from '../support/tea.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-shelf-'));
});

/** What a folder is read as, and the files that were on the shelf. */
async function read(knowledge: string, shelf: Shelf) {
  const found: string[] = [];
  const watched: Shelf = {
    ...shelf,
    find(file, bytes) {
      const parsed = shelf.find(file, bytes);
      if (parsed) found.push(file);
      return parsed;
    },
  };
  const { sources, faults } = await readFolder(knowledge);
  return { composed: atOnce(compose(sources, [], new Memory(watched), knowledge, faults)), found };
}

describe('what files were read as', () => {
  test('is found by the next run, and is the same', async () => {
    const first = await read('knowledge', openShelf(folder));
    const second = await read('knowledge', openShelf(folder));
    expect(first.found).toEqual([]);
    expect(second.found).toHaveLength(3);
    expect(second.composed).toEqual(first.composed);
    expect(second.composed.kind).toBe('whole');
  });

  test('is not found for a file that has changed, nor for another of the same words', async () => {
    const tea = { 'tea/article.en.md': TEA };
    await read(folderOf(tea), openShelf(folder));
    const changed = { 'tea/article.en.md': TEA.replace('tea', 'coffee') };
    expect((await read(folderOf(changed), openShelf(folder))).found).toEqual([]);
    const renamed = await read(folderOf({ 'coffee/article.en.md': TEA }), openShelf(folder));
    expect(renamed.found).toEqual([]);
    expect(renamed.composed).toMatchObject({ articles: [{ id: 'coffee' }] });
    expect((await read(folderOf(tea), openShelf(folder))).found).toEqual(['tea/article.en.md']);
  });

  test('is not kept of a file with a fault', async () => {
    const flawed = folderOf({ 'tea/article.en.md': 'no front matter' });
    for (const _ of [1, 2])
      expect(await read(flawed, openShelf(folder))).toMatchObject({
        found: [],
        composed: { kind: 'faulty' },
      });
  });

  test('is read anew where it is damaged', async () => {
    const knowledge = folderOf({ 'tea/article.en.md': TEA });
    const { composed } = await read(knowledge, openShelf(folder));
    const [kept] = readdirSync(folder);
    writeFileSync(join(folder, kept!), '{"passages":[');
    const again = await read(knowledge, openShelf(folder));
    expect(again).toEqual({ found: [], composed });
    expect((await read(knowledge, openShelf(folder))).found).toHaveLength(1);
  });

  test('takes no more than its room', async () => {
    const shelf = openShelf(folder);
    const bytes = new TextEncoder().encode(TEA);
    for (let file = 0; file < 250; file++) shelf.keep(`${file}`, bytes, { value: file, flaws: [] });
    expect(readdirSync(folder).length).toBeLessThanOrEqual(100);
    expect(shelf.find('249', bytes)).toEqual({ value: 249, flaws: [] });
  });

  test('is not missed where nothing can be kept', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const knowledge = folderOf({ 'tea/article.en.md': TEA });
    expect((await read(knowledge, openShelf(join(file, 'within')))).composed.kind).toBe('whole');
  });
});
