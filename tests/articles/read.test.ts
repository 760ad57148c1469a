import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/articles/difference.ts';
import { faultLines } from '../../src/articles/fault.ts';
import { Memory } from '../../src/articles/files/memory.ts';
import { readArticles } from '../../src/articles/read.ts';
import { atOnce } from '../../src/slices.ts';

const FRONT = '---\ntitle: Tea\nlanguage: en\n---\n\n';

/** A knowledge folder with these files, by path. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'footnote-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function passages(markdown: string) {
  const read = await readArticles(folder({ 'tea/article.en.md': markdown }));
  if (read.kind === 'faulty') throw new Error(faultLines(read.faults, 'en').join('\n'));
  return read.articles[0]?.editions.en?.passages ?? [];
}

async function faults(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const read = await readArticles(folder(files));
  return read.kind === 'faulty' ? faultLines(read.faults, 'en') : [];
}

describe('an article', () => {
  test('of paragraphs alone: each is a passage', async () => {
    expect(await passages(`${FRONT}Green tea takes\ntwo minutes.\n\nBlack tea takes **four**.\n`)).toEqual([
      {
        id: 'p1',
        position: 1,
        section: null,
        heading: null,
        questions: [],
        text: 'Green tea takes two minutes.',
        line: 6,
      },
      {
        id: 'p2',
        position: 2,
        section: null,
        heading: null,
        questions: [],
        text: 'Black tea takes four.',
        line: 9,
      },
    ]);
  });

  test('with sections, questions and ids', async () => {
    const markdown = `${FRONT}## Steeping\n\n### How long? {#long}\n- green tea\n- how many *minutes*\n\nTwo minutes.\n\nNot more.\n\n## Kinds\n\nThere are many.\n`;
    expect(await passages(markdown)).toEqual([
      {
        id: 'long',
        position: 1,
        section: 'Steeping',
        heading: 'How long?',
        questions: ['green tea', 'how many minutes'],
        text: 'Two minutes.\n\nNot more.',
        line: 8,
      },
      {
        id: 'p1',
        position: 2,
        section: 'Kinds',
        heading: null,
        questions: [],
        text: 'There are many.',
        line: 18,
      },
    ]);
  });

  test('with Windows line ends, a byte order mark, the title as a heading, links, HTML, code and lists', async () => {
    const markdown = `\ufeff${FRONT}# Tea\n\nA [cup](https://example.org) of <b>tea</b> & \`milk\`.\n\nWe sell:\n\n- green\n- black\n`;
    const found = await passages(markdown.replaceAll('\n', '\r\n'));
    expect(found.map(({ text }) => text)).toEqual(['A cup of tea & milk.', 'We sell:\n\n• green\n\n• black']);
  });
});

describe('a fault is told with its line and remedy', () => {
  test.each([
    ['Green tea.\n', ':1: the file does not start with front matter'],
    ['---\ntitle: Tea\n\nGreen tea.\n', ':1: the front matter that starts here never ends'],
    ['---\nlanguage: en\n---\n\nTea.\n', 'the front matter has no title'],
    [
      '---\ntitle: Tea\nlanguage: nl\n---\n\nTea.\n',
      ':3: the language is nl, but the file is named article.en.md',
    ],
    ['---\ntitle: Tea\nlanguage: fr\n---\n\nTea.\n', ':3: the front matter has no known language'],
    ['---\ntitle: Tea\nlanguage: en\npublished: soon\n---\n\nTea.\n', ':4: published is not a date'],
    [
      '---\ntitle: Tea\nlanguage: en\nurl: javascript:alert(1)\n---\n\nTea.\n',
      ':4: url is not a web address',
    ],
    ['---\ntitel: Tea\nlanguage: en\n---\n\nTea.\n', ':2: there is no key “titel”; write title'],
    ['---\ntitle: Tea: hot\nlanguage: en\n---\n\nTea.\n', ':2: the text holds a colon'],
    [FRONT, 'the file has no passage'],
    [`${FRONT}### Why?\n\n### How?\n\nSo.\n`, ':6: the question “Why?” has no passage under it'],
    [`${FRONT}### Why?\n- why\n\nSo.\n`, ':7: the question “why” already stands on line 6'],
    [`${FRONT}### Why?\n- what for\nSo.\n\nSo.\n`, ':8: the line belongs to the list item above it'],
    [`${FRONT}### Why?\n- \n\nSo.\n`, ':7: the list item is empty'],
    [`${FRONT}### Why? {#a}\n\nSo.\n\n### How? {#a}\n\nSo.\n`, ':10: the id “a” already stands on line 6'],
    [`${FRONT}### Why? {#a b}\n\nSo.\n`, ':6: the id “a b” is not made of'],
    [`${FRONT}#### Why?\n\nSo.\n`, ':6: the heading “Why?” is deeper than ###'],
    [`${FRONT}${'x'.repeat(10_001)}\n`, ':6: the line is 10001 characters long'],
    [`${FRONT}\`\`\`\ncode\n`, ':6: what starts here never ends'],
  ])('%j', async (markdown, expected) => {
    const found = await faults({ 'tea/article.en.md': markdown });
    expect(found.join('\n')).toContain(expected);
    expect(found.every((line) => line.startsWith('tea/article.en.md'))).toBe(true);
  });

  test('all of them at once, in the order of file and line', async () => {
    const found = await faults({
      'tea/article.en.md': '---\ntitel: Tea\nlanguage: en\n---\n\n### Why?\n\n### How?\n',
      'tea/article.de.md': 'Tee',
      'tea/glossary.yaml': 'people:\n  - id: x\n    nome: Lipton\n',
      'loose.md': 'Tea',
    });
    expect(found.map((line) => line.split(': ')[0])).toEqual([
      'loose.md',
      'tea/article.de.md',
      'tea/article.en.md:2',
      'tea/article.en.md:2',
      'tea/article.en.md:6',
      'tea/article.en.md:8',
      'tea/glossary.yaml:2',
      'tea/glossary.yaml:3',
    ]);
  });

  test('translations that do not pair', async () => {
    const nl = FRONT.replace('en', 'nl');
    const byId = {
      'tea/article.en.md': `${FRONT}### Why? {#why}\n\nSo.\n`,
      'tea/article.nl.md': `${nl}### Hoe? {#hoe}\n\nZo.\n`,
    };
    expect((await faults(byId)).join('\n')).toMatch(/en\.md:6: .*“why”[\s\S]*nl\.md:6: .*“hoe”/);
    const byOrder = { 'tea/article.en.md': `${FRONT}One.\n\nTwo.\n`, 'tea/article.nl.md': `${nl}Een.\n` };
    expect((await faults(byOrder)).join('\n')).toContain(
      '2 passages without an id stand in this file and 1 in',
    );
  });

  test('an empty folder, a missing one, and bytes that are no text', async () => {
    expect((await faults({})).join()).toContain('the folder has no article');
    const missing = await readArticles(join(tmpdir(), 'footnote-nowhere'));
    expect(missing).toMatchObject({
      kind: 'faulty',
      faults: [{ message: { en: expect.stringContaining('no such folder') } }],
    });
    const bytes = Uint8Array.from([...new TextEncoder().encode(FRONT), 0xc3, 0x28]);
    expect((await faults({ 'tea/article.en.md': bytes })).join()).toContain('tea/article.en.md:6: ');
  });
});

describe('the glossary', () => {
  test('gives a name for both languages, and aliases for both, one or each', async () => {
    const yaml =
      'people:\n  - id: grey\n    name: Earl Grey\n    role: { en: an earl, nl: een graaf }\n    aliases: { both: [Grey], nl: [graaf Grey] }\n' +
      'words:\n  en: [[steep, brew, infuse]]\n';
    const read = await readArticles(
      folder({ 'tea/article.en.md': `${FRONT}Tea.\n`, 'tea/glossary.yaml': yaml }),
    );
    expect(read).toMatchObject({
      articles: [
        {
          glossary: [
            {
              id: 'grey',
              kind: 'person',
              name: { en: 'Earl Grey', nl: 'Earl Grey' },
              role: { en: 'an earl', nl: 'een graaf' },
              aliases: { en: ['Grey'], nl: ['Grey', 'graaf Grey'] },
            },
          ],
          words: { en: [['steep', 'brew', 'infuse']], nl: [] },
        },
      ],
    });
  });

  test.each([
    ['people:\n  - id: a\n    name: A\n  - id: a\n    name: B\n', ':4: the id “a” already stands on line 2'],
    [
      'people:\n  - id: a\n    name: A\n  - id: b\n    name: B\n    aliases: [a]\n',
      ':6: the name “a” belongs to a and to b',
    ],
    ['words:\n  en: [[hot tea, hot]]\n', ':2: the value is not a single word'],
    ['people: Lipton\n', ':1: the value is not a list'],
  ])('%j', async (yaml, expected) => {
    const found = await faults({ 'tea/article.en.md': `${FRONT}Tea.\n`, 'tea/glossary.yaml': yaml });
    expect(found.join('\n')).toContain(`tea/glossary.yaml${expected}`);
  });
});

test('a file that has not changed is not parsed again; faults are remembered as well', async () => {
  const memory = new Memory();
  const nl = FRONT.replace('en', 'nl');
  const root = folder({ 'tea/article.en.md': `${FRONT}One.\n`, 'tea/article.nl.md': `${nl}Een.\n` });
  const read = () => readArticles(root, memory);
  const editions = async () => {
    const found = await read();
    return found.kind === 'whole' ? found.articles[0]!.editions : {};
  };
  const write = (text: string) => writeFileSync(join(root, 'tea', 'article.en.md'), FRONT + text);
  const first = await editions();
  write('Two.\n');
  const second = await editions();
  expect(second.nl).toBe(first.nl);
  expect(second.en?.passages).toMatchObject([{ text: 'Two.' }]);
  write('### Why?\n');
  const faulty = await read();
  expect(faulty).toMatchObject({ kind: 'faulty', faults: [{ line: 6 }] });
  expect(await read()).toEqual(faulty);
});

test('a difference names the passages added, changed and removed', async () => {
  const state = async (text: string) => {
    const read = await readArticles(folder({ 'tea/article.en.md': FRONT + text }));
    return read.kind === 'whole' ? read.articles : [];
  };
  const before = await state('### A? {#a}\n\nOne.\n\n### B? {#b}\n\nTwo.\n');
  const after = await state('### C? {#c}\n\nThree.\n\n### A? {#a}\n- or a\n\nOne.\n');
  const named = (id: string) => [{ article: 'tea', language: 'en', id }];
  expect(atOnce(difference(before, after)).passages).toEqual({
    added: named('c'),
    changed: named('a'),
    removed: named('b'),
  });
});
