import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Memory } from '../../src/articles/files/memory.ts';
import { readArticle } from '../../src/articles/folder.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { atOnce } from '../../src/slices.ts';
import { DAMAGES, numbers } from './damage.ts';
import { head, readTexts } from './files.ts';

/** Milliseconds: some ten times what a file of 100 kB takes on a busy machine; what is exponential takes far more. */
const LIMIT = 10_000;

/** Reads the files and holds what every outcome must be: the article or faults, each with a sentence, in time. */
function expectAnswer(files: ReadonlyMap<string, Uint8Array>, memory = new Memory()): 'whole' | 'faulty' {
  const started = performance.now();
  const { article, faults } = atOnce(readArticle('a', files, memory));
  expect(performance.now() - started).toBeLessThan(LIMIT);
  expect(article === null).toBe(faults.length > 0);
  for (const { file, line, message } of faults) {
    expect(file).toMatch(/^a(?:\/(?:article\.(?:nl|en)\.md|glossary\.yaml))?$/);
    expect(line === null || line >= 1).toBe(true);
    expect(message.nl).not.toBe(message.en);
    for (const language of LANGUAGES) {
      expect(message[language]).toMatch(/[,;] /);
      expect(message[language]).not.toContain('\n');
    }
  }
  return article === null ? 'faulty' : 'whole';
}

describe('texts made to be slow', () => {
  test.each([
    ['quotations in quotations', '>'.repeat(9_000)],
    ['open brackets', '['.repeat(9_000)],
    ['links in links', '[a]('.repeat(2_000)],
    ['images in images', '![['.repeat(3_000)],
    ['marks of emphasis that pair with none', '*a_'.repeat(3_000)],
    ['marks of emphasis that all pair', '**a '.repeat(2_000)],
    ['a paragraph of them', `${'*a_'.repeat(3_000)}\n`.repeat(10)],
    ['paragraphs of them', `${'*a_'.repeat(145)}\n\n`.repeat(50)],
    ['lists in lists', '- '.repeat(4_000)],
    [
      'a list a line deeper',
      Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['runs of backticks of every length', Array.from({ length: 130 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['tags that never end', '<a '.repeat(3_000)],
    ['comments that never end', '<!-- '.repeat(1_900)],
    ['ampersands', '&'.repeat(9_000)],
    ['one letter', 'a'.repeat(9_000)],
    ['spaces', ' '.repeat(9_000)],
    ['lines of marks', '*a_ [b]( `c\n'.repeat(500)],
    ['quotations line after line', `${'> '.repeat(50)}a\n`.repeat(100)],
    ['headings', '### a\n'.repeat(2_000)],
    ['list marks', '-\n'.repeat(2_000)],
    ['line ends', '\r'.repeat(50_000)],
    ['a line of a million', 'word '.repeat(200_000)],
  ])('%s', (_, body) => {
    expectAnswer(new Map([['article.en.md', Buffer.from(`${head('en')}### Q?\n\n${body}\n`)]]));
  });
});

describe('YAML made to be slow', () => {
  const bomb = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join(
    '\n',
  );
  test.each([
    ['aliases of aliases', `a0: &a0 [x]\n${bomb}`],
    ['open lists', '['.repeat(5_000)],
    ['open maps', '{a: '.repeat(5_000)],
    ['keys of keys', '? '.repeat(1_000)],
    ['lists in lists', '- '.repeat(5_000)],
    ['a map a line deeper', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['one key over and over', 'people: []\n'.repeat(2_000)],
    ['anchors', '&a '.repeat(3_000)],
    ['tags', '!a '.repeat(3_000)],
    ['closing braces', '}'.repeat(3_000)],
    ['commas', `a: [${','.repeat(25_000)}`],
    ['a quotation that never ends', `"${'x\n'.repeat(30_000)}`],
  ])('%s', (_, yaml) => {
    const article = Buffer.from(`${head('en')}Text.`);
    expectAnswer(
      new Map([
        ['article.en.md', article],
        ['glossary.yaml', Buffer.from(yaml)],
      ]),
    );
    // The same as front matter.
    expectAnswer(new Map([['article.en.md', Buffer.from(`---\n${yaml}\n---\n\nText.`)]]));
  });

  test('names of what every object has are no keys', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const { faults } = readTexts({ 'article.en.md': head('en', `${key}: x`) });
      expect(faults[0]?.message.en).toContain(`there is no key “${key}”`);
    }
  });
});

test.each([
  ['the beginning of a file', 300, beginning],
  ['a whole file', 130, (name: string) => readFileSync(`knowledge/mosul-2017/${name}`)],
])('%s damaged in any way is whole or faulty, with lines, in time', { timeout: 60_000 }, (_, turns, read) => {
  const originals = new Map(BEGINNINGS.map(([name, end]) => [name, read(name, end)]));
  const editions = [...originals].filter(([name]) => name !== 'glossary.yaml');
  // What is not damaged has been read before, as at a reload; no turn ends, so that it stays known.
  const memory = new Memory();
  expect(expectAnswer(originals, memory)).toBe('whole');
  memory.turn();
  const random = numbers(2017);
  const outcomes = new Set<string>();
  for (let turn = 0; turn < turns; turn += 1) {
    const name = BEGINNINGS[random(BEGINNINGS.length)]![0];
    const damage = DAMAGES[turn % DAMAGES.length]!;
    // Editions are read as a pair; a glossary, beside an article of one word.
    const others = name === 'glossary.yaml' ? [['article.en.md', TINY] as const] : editions;
    outcomes.add(expectAnswer(new Map([...others, [name, damage(originals.get(name)!, random)]]), memory));
  }
  expect([...outcomes].sort()).toEqual(['faulty', 'whole']);
});

/** Where the beginnings of the shipped files end: whole in themselves, with every kind of line, and soon read. */
const BEGINNINGS = [
  ['article.nl.md', /\n### [^\n]*\{#signs-of-departure\}/],
  ['article.en.md', /\n### [^\n]*\{#signs-of-departure\}/],
  ['glossary.yaml', /\n# Words that/],
] as const;

function beginning(name: string, end: RegExp): Buffer {
  const text = readFileSync(`knowledge/mosul-2017/${name}`, 'utf8');
  const at = text.search(end);
  expect(at, name).toBeGreaterThan(0);
  return Buffer.from(text.slice(0, at));
}

const TINY = Buffer.from(`${head('en')}Text.`);
