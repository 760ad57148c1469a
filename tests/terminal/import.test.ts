import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { footnote } from '../support/footnote.ts';
import { folderOf, TEA } from '../support/knowledge.ts';

function fileOf(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'footnote-')), name);
  writeFileSync(file, text);
  return file;
}

test('import makes an article in the knowledge folder, and writes over none', {
  timeout: 60_000,
}, async () => {
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const file = fileOf('coffee.txt', 'Coffee\n\nFilter coffee brews for four minutes.');
  const made = await footnote(['import', file, '--knowledge', folder, '--article', 'beans']);
  const written = join(folder, 'beans', 'article.en.md');
  expect(made).toEqual({ code: 0, stdout: `${written}\n`, stderr: '' });
  const { articles } = (await loadKnowledge(folder)).current;
  expect(articles.map(({ id }) => id)).toEqual(['beans', 'tea']);

  const before = readFileSync(written, 'utf8');
  const again = await footnote(['import', file, '--knowledge', folder, '--article', 'beans']);
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain('is there already');
  expect(readFileSync(written, 'utf8')).toBe(before);

  const dutch = await footnote([
    'import',
    file,
    '--knowledge',
    folder,
    '--article',
    'beans',
    '--language',
    'nl',
  ]);
  expect(dutch).toMatchObject({ code: 0, stdout: `${join(folder, 'beans', 'article.nl.md')}\n` });
  // Nothing is left of how it came there.
  expect(readdirSync(folder).sort()).toEqual(['beans', 'tea']);
});

test('import says it in the language of the terminal', { timeout: 60_000 }, async () => {
  const env = { LANG: 'nl_NL.UTF-8' };
  const told = async (file: string) => (await footnote(['import', file], { env })).stderr;
  expect(await told('/nergens.md')).toBe(
    '/nergens.md is niet te lezen; kijk of de naam en de rechten kloppen\n',
  );
  const file = fileOf('thee.md', '### Hoe lang trekt thee?\n');
  expect(await told(file)).toContain('onder de vraag ‘Hoe lang trekt thee?’ staat geen passage');
});

test.each([
  ['no file', ['import'], 'import takes one file'],
  ['a file that is not there', ['import', '/nowhere.md'], '/nowhere.md cannot be read'],
  ['an id that leads elsewhere', ['import', 'README.md', '--article', '../x'], '--article is not made of'],
  ['an option of another command', ['import', 'README.md', '--from', '2016'], 'import has no option --from'],
  ['another kind of file', ['import', 'package.json'], '.md, .txt or .html'],
])('import of %s says what to do', { timeout: 60_000 }, async (_, args, message) => {
  const { code, stdout, stderr } = await footnote(args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(message);
});
