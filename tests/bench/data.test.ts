import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countQuestions, readDataSet } from '../../bench/data/data.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const article = {
  article: 'The_Moon',
  language: 'en',
  passages: ['It orbits  the Earth.', 'It has\nno air.'],
  questions: [{ question: 'What does it orbit?', passage: 0 }],
};

describe('reading data', () => {
  it('makes a plain article of each entry, named after its file', () => {
    const set = readDataSet(file('moons.en.json', [article, { ...article, article: 'Europa' }]));
    expect(set).toMatchObject({ name: 'moons.en', language: 'en' });
    expect(countQuestions(set)).toBe(2);
    expect(set.folders[0]).toMatchObject({
      edition: { article: 'The_Moon', title: 'The Moon', passages: [{ position: 1 }, { position: 2 }] },
      questions: [{ ask: 'What does it orbit?', right: [0] }],
    });
  });

  it('collapses white space, as articles do', () => {
    const { folders } = readDataSet(file('spaces.json', [article]));
    expect(folders[0]?.edition.passages.map(({ text }) => text)).toEqual([
      'It orbits the Earth.',
      'It has no air.',
    ]);
  });

  it.each([
    [
      'a question of a passage that is not there',
      [{ ...article, questions: [{ question: 'x', passage: 2 }] }],
      /no passage 2: the article has 2.*\n.*\[0\]\.questions\[0\]\.passage/,
    ],
    ['no questions', [{ ...article, questions: [] }], /\[0\]\.questions/],
    ['another language', [{ ...article, language: 'fr' }], /\[0\]\.language/],
    ['two languages', [article, { ...article, language: 'nl' }], /a file of its own/],
    ['an unknown field', [{ ...article, extra: 1 }], /extra/],
    ['no list', article, /expected array/],
    ['no JSON', '[', /not JSON/],
  ])('refuses %s, naming the file and the place', (_, content, message) => {
    const path = file('bad.json', content);
    expect(() => readDataSet(path)).toThrow(path);
    expect(() => readDataSet(path)).toThrow(message);
  });

  it('names a file that is not there', () => {
    expect(() => readDataSet(join(folder, 'none.json'))).toThrow(/none\.json: no such file/);
  });

  it('tells every fault at once', () => {
    const path = file('faults.json', [{ ...article, language: 'fr', passages: [] }]);
    expect(() => readDataSet(path)).toThrow(/language[\s\S]*passages|passages[\s\S]*language/);
  });
});
