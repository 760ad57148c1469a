import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, TEA } from './support/knowledge.ts';

const CHECK = ['--import', resolve('typescript.js'), resolve('src/check.ts')];

function check(folder?: string, { cwd, locale = 'en_GB.UTF-8' }: { cwd?: string; locale?: string } = {}) {
  const args = [...CHECK, ...(folder === undefined ? [] : [folder])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: locale },
  });
  return { status, stdout, stderr };
}

test('npm run check tells what is in the folder', () => {
  expect(check(folderOf({ 'tea/article.en.md': TEA }))).toEqual({
    status: 0,
    stdout: 'tea: Tea in five minutes (3 passages, en)\n',
    stderr: '',
  });
});

test('the folder is that of the bot where none is named', () => {
  const cwd = folderOf({ '.env': 'KNOWLEDGE_DIR=articles\n', 'articles/tea/article.en.md': TEA });
  expect(check(undefined, { cwd })).toMatchObject({
    status: 0,
    stdout: 'tea: Tea in five minutes (3 passages, en)\n',
  });
});

test('and every written question that finds another passage, with its line', () => {
  const torn = TEA.replace('- steeping time of green tea', '- how long does black tea steep now');
  expect(check(folderOf({ 'tea/article.en.md': torn }))).toMatchObject({
    status: 1,
    stderr:
      'tea/article.en.md:11: the question “how long does black tea steep now” finds the passage black-tea first, not green-tea under which it stands; change its words, or remove it\n',
  });
});

test('faults are told in the language of the terminal', () => {
  const folder = folderOf({ 'tea/article.en.md': TEA.replace('language: en', 'language: nl') });
  expect(check(folder, { locale: 'nl_NL.UTF-8' })).toMatchObject({
    status: 1,
    stderr:
      'tea/article.en.md:3: de taal is nl, maar het bestand heet article.en.md; schrijf language: en, of noem het bestand article.nl.md\n',
  });
});
