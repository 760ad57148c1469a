import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultLines } from '../../src/articles/fault.ts';
import { readArticles } from '../../src/articles/read.ts';
import { head } from './files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function faultsOf(path = folder): Promise<string[]> {
  const read = await readArticles(path);
  return read.kind === 'faulty' ? faultLines(read.faults, 'en') : [];
}

test('articles come in the order of their names', async () => {
  for (const name of ['b', 'a', 'c']) write(`${name}/article.en.md`, `${head('en')}Text.`);
  const read = await readArticles(folder);
  expect(read).toMatchObject({ kind: 'whole', articles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
});

test('every fault of every file, by file and line', async () => {
  write('b/article.en.md', `${head('en')}### One?\n\n### Two?`);
  write('b/article.nl.md', `${head('en')}Tekst.`);
  write('a/article.en.md', 'Text.');
  expect(await faultsOf()).toEqual([
    expect.stringMatching(/^a\/article\.en\.md:1: the file does not start with front matter;/),
    expect.stringMatching(/^b\/article\.en\.md:5: the question “One\?” has no passage/),
    expect.stringMatching(/^b\/article\.en\.md:7: the question “Two\?” has no passage/),
    expect.stringMatching(/^b\/article\.nl\.md:3: the language is en, but the file is named/),
  ]);
});

describe('names of files', () => {
  beforeEach(() => write('a/article.en.md', `${head('en')}Text.`));

  test.each([
    'README.md',
    'a/README.md',
    '.git/article.en.md',
    'a/.article.en.md.swp',
    'a/map.png',
    'LICENSE',
  ])('%s is none of ours', async (path) => {
    write(path, 'anything');
    expect(await faultsOf()).toEqual([]);
  });

  test.each([
    ['a/article.de.md', /^a\/article\.de\.md: there is no language de here; name the file/],
    ['a/Article.md', /^a\/Article\.md: the file's name has no meaning here; rename it to article\.nl\.md/],
    ['a/article.en.markdown', /rename it to article\.nl\.md or article\.en\.md, or remove it$/],
    ['a/articel.nl.md', /rename it to article\.nl\.md, or remove it$/],
    [
      'a/glossary.yml',
      /^a\/glossary\.yml: the file's name has no meaning here; rename it to glossary\.yaml, or/,
    ],
    [
      'article.en.md',
      /^article\.en\.md: the file stands outside an article; move it into a folder of its own/,
    ],
    ['b@c/article.en.md', /^b@c: the folder's name is not made of .*; rename it, such as b-c$/],
    ['b/glossary.yaml', /^b: the folder has no article; add article\.nl\.md or article\.en\.md/],
  ])('%s', async (path, expected) => {
    write(path, '');
    expect(await faultsOf()).toEqual([expect.stringMatching(expected)]);
  });
});

describe('what cannot be read', () => {
  test('no such folder', async () => {
    expect(await faultsOf(join(folder, 'none'))).toEqual([
      expect.stringMatching(/none: there is no such folder; make it/),
    ]);
  });

  test('a file in the place of the folder', async () => {
    write('articles.txt', 'Text.');
    expect(await faultsOf(join(folder, 'articles.txt'))).toEqual([
      expect.stringMatching(/articles\.txt: this is a file, not a folder; name another/),
    ]);
  });

  test('a folder that is a link to itself', async () => {
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    expect(await faultsOf(join(folder, 'loop'))).toEqual([
      expect.stringMatching(
        /loop: the folder cannot be read \(ELOOP\); check what it is and its permissions$/,
      ),
    ]);
  });

  test('an empty folder', async () => {
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/: the folder has no article; make a folder in it/),
    ]);
  });

  test('a link that leads elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'secret'), `${head('en')}Secret.`);
    mkdirSync(join(folder, 'a'));
    symlinkSync(join(elsewhere, 'secret'), join(folder, 'a', 'article.en.md'));
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^a\/article\.en\.md: this is a link or no file at all;/),
    ]);
    rmSync(elsewhere, { recursive: true });
  });

  test('a folder where a file belongs', async () => {
    mkdirSync(join(folder, 'a', 'article.en.md'), { recursive: true });
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^a\/article\.en\.md: this is a link or no file at all;/),
    ]);
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without the right to read it', async () => {
    write('a/article.en.md', `${head('en')}Text.`);
    chmodSync(join(folder, 'a/article.en.md'), 0);
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^a\/article\.en\.md: the file cannot be read \(EACCES\);/),
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder without the right to list it', async () => {
    write('a/article.en.md', `${head('en')}Text.`);
    const told = /: the folder cannot be read \(EACCES\); check what it is and its permissions$/;
    for (const place of ['a', '']) {
      chmodSync(join(folder, place), 0);
      expect(await faultsOf()).toEqual([expect.stringMatching(told)]);
      chmodSync(join(folder, place), 0o700);
    }
  });

  test('a file too large', async () => {
    write('a/article.en.md', 'x'.repeat(20_000_001));
    expect(await faultsOf()).toEqual([
      expect.stringMatching(/^a\/article\.en\.md: the file has 20000001 bytes, more than/),
    ]);
  });
});

test('an article of 5,000 paragraphs is read within seconds', { timeout: 10_000 }, async () => {
  const paragraph = (_: unknown, number: number) =>
    `In ${number} the army took **town** number ${number}, and it said that\nmany people had fled from the fighters.`;
  write('a/article.en.md', `${head('en')}${Array.from({ length: 5_000 }, paragraph).join('\n\n')}`);
  const read = await readArticles(folder);
  expect(read.kind === 'whole' && read.articles[0]?.editions.en?.passages).toHaveLength(5_000);
});

test('what was read does not depend on the folder it was read from', async () => {
  cpSync('knowledge', folder, { recursive: true });
  expect(await readArticles(folder)).toEqual(await readArticles('knowledge'));
});
