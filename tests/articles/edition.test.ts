import { describe, expect, test } from 'vitest';
import { head, readBody, readTexts, told } from './files.ts';

/** The passages of a body, without what the case does not speak of. */
function passages(body: string) {
  const { article, faults } = readBody(body);
  expect(told(faults)).toEqual([]);
  return article!.editions.en!.passages;
}

describe('what a file means', () => {
  test('sections, questions, other ways to ask them, ids and paragraphs', () => {
    const body = [
      '## A section', //                          line 5
      '',
      '### Where is he? {#whereabouts}', //       7
      '- is he there',
      '- hiding',
      '  place',
      '',
      'First paragraph',
      'goes on.',
      '',
      'Second.',
      '',
      '## Another',
      '',
      'By itself.', //                            19
    ].join('\n');
    expect(passages(body)).toEqual([
      {
        id: 'whereabouts',
        position: 1,
        section: 'A section',
        heading: 'Where is he?',
        questions: ['is he there', 'hiding place'],
        text: 'First paragraph goes on.\n\nSecond.',
        line: 7,
      },
      {
        id: 'p1',
        position: 2,
        section: 'Another',
        heading: null,
        questions: [],
        text: 'By itself.',
        line: 19,
      },
    ]);
  });

  test('a plain article: every paragraph is a passage', () => {
    expect(passages('One.\n\nTwo\nlines.\n\nThree.').map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'One.'],
      ['p2', 'Two lines.'],
      ['p3', 'Three.'],
    ]);
  });

  test.each([
    ['**Bold**, *slanted* and `code`.', 'Bold, slanted and code.'],
    ['A [link](https://example.org "x") and <https://example.org>.', 'A link and https://example.org.'],
    ['Said [the] man, \\*starred\\* &amp; snake_case.', 'Said [the] man, *starred* & snake_case.'],
    ['Text <b>in</b> HTML <script>x</script>.', 'Text in HTML x.'],
    ['> Quoted\n> words.', 'Quoted words.'],
    ['```\ncode  here\n# no heading\n```', 'code here # no heading'],
    ['Spaces \t and\u{a0}more.', 'Spaces and more.'],
    ['The demands:\n\n- peace\n- bread', 'The demands:\n\n• peace\n\n• bread'],
    ['The steps:\n\n1. first\n2. second', 'The steps:\n\n1. first\n\n2. second'],
    ['Before.\n\n<!-- a note\n\nto myself -->', 'Before.'],
    ['<div onclick="alert(1)">\n</div>\n\nAfter.', 'After.'],
  ])('%j reads %j', (markdown, text) => {
    expect(passages(markdown).map((passage) => passage.text)).toEqual([text]);
  });

  test('the title may be repeated as a heading', () => {
    expect(passages('# A title\n\nText.')).toMatchObject([{ section: null, text: 'Text.' }]);
  });

  test('a byte order mark and Windows line ends make no difference', () => {
    const text = `${head('en')}### Why?\n\nBecause.`;
    const plain = readTexts({ 'article.en.md': text });
    expect(plain.article).not.toBeNull();
    expect(readTexts({ 'article.en.md': `\u{feff}${text.replaceAll('\n', '\r\n')}` })).toEqual(plain);
  });

  test.each([
    ['published: 2017', '2017'],
    ['published: 2017-03', '2017-03'],
    ['published: 2017-03-14', '2017-03-14'],
    ['published: "2017-03-14"', '2017-03-14'],
    ['published:', null],
  ])('%s', (line, published) => {
    const { article } = readTexts({ 'article.en.md': `${head('en', line)}Text.` });
    expect(article?.editions.en?.published).toBe(published);
  });
});

describe('faults of an article, with their line and remedy', () => {
  test.each([
    [
      '### Why?',
      ['5: the question “Why?” has no passage under it; write the passage below it or remove the question'],
    ],
    ['### Why?\n- how so\n\n### How?\n\nSo.', [/^5: the question “Why\?” has no passage/]],
    [
      '### Why? {#a}\n\nSo.\n\n### How? {#a}\n\nSo.',
      ['9: the id “a” already stands on line 5; give one of the two another'],
    ],
    ['### Why? {#a b}\n\nSo.', [/^5: the id “a b” is not made of .*; write one that is, such as \{#a-b\}$/]],
    [
      '### Why?\n\nSo.\n\n### why\n\nSo.',
      ['9: the question “why” already stands on line 5; remove one of the two'],
    ],
    [
      '### Why?\n- how\n- How?\n\nSo.',
      ['7: the question “How?” already stands on line 6; remove one of the two'],
    ],
    ['### Why?\n-\n- how\n\nSo.', ['6: the list item is empty; write it, or remove the line']],
    [
      '### Why?\n- how\nSo it is.\n\nSo.',
      [/^7: the line belongs to the list item above it; put a blank line before it/],
    ],
    ['#### Why?\n\nSo.', [/^5: the heading “Why\?” is deeper than ###; use ## for a section/]],
    ['##\n\nSo.', ['5: the heading is empty; write it, or remove the line']],
    [`## ${'long '.repeat(100)}\n\nSo.`, [/^5: the heading is over 300 characters long;/]],
    [`### Why?\n- ${'long '.repeat(100)}\n\nSo.`, [/^6: the question is over 300 characters long;/]],
    ['', ['null: the file has no passage; write paragraphs under the front matter']],
    ['Text.\n\n```\ncode', [/^7: what starts here never ends; end the code, with ```/]],
    ['Text.\n\n<!-- note', [/^7: what starts here never ends; end the comment, with -->/]],
    [
      `Text.\n\n${'> '.repeat(40)}deep`,
      [/^7: quotations or lists stand too deep within one another; remove/],
    ],
    [
      `Text.\n\n${'*a_ '.repeat(151)}`,
      [/^7: the paragraph has over 300 of the marks \* _ \[ \] ` <; remove/],
    ],
    [`Text.\n\n${'x'.repeat(10_001)}`, [/^7: the line is 10001 characters long, more than 10000; split it/]],
  ])('%j', (body, expected) => {
    expect(told(readBody(body).faults)).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  });
});

test('a passage that is far too long', () => {
  expect(told(readBody('words and words\n'.repeat(2_000)).faults)).toEqual([
    expect.stringMatching(/^5: the passage is 31999 characters long, more than 20000; split it/),
  ]);
});

describe('faults of front matter', () => {
  test.each([
    ['Text.', [/^1: the file does not start with front matter; start it with/]],
    [
      '---\ntitle: X\nlanguage: en\n\nText.',
      [/^1: the front matter that starts here never ends; put a line of ---/],
    ],
    ['---\nlanguage: en\n---\nText.', [/^2: the front matter has no title as text; add a line/]],
    [
      '---\ntitle: X\n---\nText.',
      [/^2: the front matter has no known language; write language: nl or language: en/],
    ],
    [
      '---\ntitle: X\nlanguage: nl\n---\nText.',
      [/^3: the language is nl, but the file is named article\.en\.md; write/],
    ],
    [
      '---\ntitle: X\nlanguage: en\npubished: 2017\n---\nText.',
      ['4: there is no key “pubished”; write published'],
    ],
    [
      '---\ntitle: X\nlanguage: en\n__proto__: 1\n---\nText.',
      [/^4: there is no key “__proto__”; remove it, or use one of title,/],
    ],
    [
      '---\ntitle: X\nlanguage: en\npublished: 2017-13\n---\nText.',
      [/^4: published is not a date; write a year, month or day/],
    ],
    ['---\ntitle: X\nlanguage: en\npublished: [2017]\n---\nText.', [/^4: published is not a date/]],
    [
      '---\ntitle: X\nlanguage: en\nurl: javascript:alert(1)\n---\nText.',
      [/^4: url is not a web address; write one that starts with/],
    ],
    [
      '---\ntitle: X\nlanguage: en\ntitle: Y\n---\nText.',
      ['4: the key “title” stands here twice; remove one'],
    ],
    [
      '---\ntitle: One: two\nlanguage: en\n---\nText.',
      [/^2: the text holds a colon followed by a space; put all of it in "double quotes"/],
    ],
    [
      '---\ntitle: "X\nlanguage: en\n---\nText.',
      [/: a quotation mark, bracket or colon that belongs here is missing; add it/],
    ],
    [
      '---\ntitle: &x X\nlanguage: en\nsource: *x\n---\nText.',
      ['4: *x refers to another value; write that value out here'],
    ],
    ['---\n- a list\n---\nText.', [/^2: the front matter is not a list of keys; write lines such as/]],
    // Front matter and body have their faults told together.
    [
      '---\ntitle:\nlanguage: en\n---\n### Why?',
      ['2: the title is empty; write one', /^5: the question “Why\?” has no passage/],
    ],
  ])('%j', (text, expected) => {
    expect(told(readTexts({ 'article.en.md': text }).faults)).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  });
});

describe('pairing', () => {
  test('by id, in any order', () => {
    const { faults } = readTexts({
      'article.en.md': `${head('en')}### A? {#a}\n\nA.\n\n### B? {#b}\n\nB.`,
      'article.nl.md': `${head('nl')}### B? {#b}\n\nB.\n\n### A? {#a}\n\nA.`,
    });
    expect(faults).toEqual([]);
  });

  test('an id that one language lacks', () => {
    const { faults } = readTexts({
      'article.en.md': `${head('en')}### A? {#a}\n\nA.`,
      'article.nl.md': `${head('nl')}### A? {#b}\n\nA.`,
    });
    expect(faults).toMatchObject([
      {
        file: 'a/article.nl.md',
        line: 5,
        message: { en: expect.stringMatching(/^no passage of a\/article\.en\.md has the id “b”; add/) },
      },
      {
        file: 'a/article.en.md',
        line: 5,
        message: { en: expect.stringMatching(/^no passage of a\/article\.nl\.md has the id “a”; add/) },
      },
    ]);
  });

  test('passages without ids pair by order, if there are as many', () => {
    const { faults } = readTexts({
      'article.en.md': `${head('en')}One.\n\nTwo.\n\nThree.`,
      'article.nl.md': `${head('nl')}Een.\n\nTwee.`,
    });
    expect(faults).toMatchObject([
      {
        file: 'a/article.en.md',
        line: 9,
        message: {
          en: expect.stringMatching(
            /^3 passages without an id stand in this file and 2 in a\/article\.nl\.md/,
          ),
          nl: expect.stringMatching(/^3 passages zonder id staan in dit bestand en 2 in a\/article\.nl\.md/),
        },
      },
    ]);
  });
});

test.each([
  [
    'UTF-16',
    Buffer.from(`\u{feff}${head('en')}Text.`, 'utf16le'),
    '1: the file is in UTF-16; save it as UTF-8',
  ],
  [
    'Latin-1',
    Buffer.from(`${head('en')}Syrië.`, 'latin1'),
    '5: this line is not in UTF-8; save the file as UTF-8',
  ],
  ['a NUL', Buffer.from(`${head('en')}Te\0xt.`), /^5: this line holds a NUL character; remove it/],
])('%s', (_, bytes, expected) => {
  expect(told(readTexts({ 'article.en.md': bytes }).faults)).toEqual([
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  ]);
});
