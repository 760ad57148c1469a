import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeEdition } from '../../src/articles/additions/write.ts';
import type { Edition } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/folder.ts';
import { atOnce } from '../../src/slices.ts';
import { head } from './files.ts';

function read(text: string, language: 'nl' | 'en' = 'en'): Edition {
  const { article, faults } = atOnce(
    readArticle('a', new Map([[`article.${language}.md`, Buffer.from(text)]])),
  );
  expect(faults).toEqual([]);
  return article!.editions[language]!;
}

/** Without where a passage stood in its file. */
function content({ passages, ...edition }: Edition) {
  return { ...edition, passages: passages.map(({ line: _line, ...passage }) => passage) };
}

function expectRoundTrip(text: string, language: 'nl' | 'en' = 'en'): string {
  const edition = read(text, language);
  const written = writeEdition(edition);
  expect(content(read(written, language))).toEqual(content(edition));
  // What was written once is written so again.
  expect(writeEdition(read(written, language))).toBe(written);
  return written;
}

describe('reading what was written gives the same edition', () => {
  test.each(['nl', 'en'] as const)('of the shipped article in %s', (language) => {
    expectRoundTrip(readFileSync(`knowledge/mosul-2017/article.${language}.md`, 'utf8'), language);
  });

  test.each([
    ['paragraphs alone', 'One.\n\nTwo.'],
    ['sections', '## S\n\nOne.\n\n## T\n\n### Q?\n\nTwo.\n\nThree.\n\n## U\n\nFour.'],
    ['questions', '### Q?\n\n- a\n- b?\n\nText.\n\n### R? {#r}\n\nText.'],
    ['no translation', '### Q? {#q .untranslated}\n\nText.'],
    ['ids that would be counted otherwise', '### Q? {#p2}\n\nText.\n\n### R?\n\nText.\n\n## S\n\nText.'],
    ['lists', 'We sell:\n\n- green\n- black\n\nAnd:\n\n3. one\n4. two\n7. three'],
    ['a list first', '- green\n- black\n\nText.\n\n1. one\n2. two'],
    ['lists in turn', 'Text.\n\n- a\n\n1. b\n\n- c\n\n* d'],
    ['a list under a question', '### Q?\n\nText:\n\n- green\n- black\n\nAfter.'],
    ['marks', 'A *b* \\*c\\* _d_ `e` <f> \\<g> [h](i) \\[j] # k | l ~m~ &amp; &amp;amp; \\\\ !\\[n]'],
    [
      'starts that mean something',
      '\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\+ e\n\n\\=== f\n\n\\--- g\n\n\\``` h',
    ],
    ['a question full of marks', '### What is *a* \\_b\\_ {c} #?\n\n- `d` \\#e\n- 5\\. f\n\nText.'],
    ['code', '```\n# not a heading\n- not a list\n```'],
    ['code of marks', `\`\`\`\n${'*a_ '.repeat(400)}\n\`\`\``],
    ['a long paragraph', `${`${'word '.repeat(200)}\n`.repeat(12)}`],
    ['a long line that could start a list', `${`${'a - '.repeat(300)}\n`.repeat(8)}`],
    [
      'a section that goes on',
      '## S\n\n### Q?\n\nOne.\n\n## S\n\nTwo.\n\n## S\n\n- a\n- b\n\n# A title\n\nThree.',
    ],
    ['the title between', '### Q?\n\nOne.\n\n# A title\n\nTwo.\n\n# A title\n\n- a\n- b\n\n* c\n\n1. d'],
    ['lists of numbers side by side', 'A:\n\n1. b\n2. c\n\n3) d\n\n## S\n\n1. e\n2. f\n\n3) g'],
    ['quotations', '> One.\n> Two.\n\nThree.'],
    ['an address', 'See https://example.org/a_b_c and a@b.example.'],
    ['other scripts', 'Een café in ’s-Hertogenbosch · “quoted” — ‘and’ … 北京 🕵️'],
  ])('of %s', (_, body) => {
    expectRoundTrip(head('en') + body);
  });

  test.each([
    ['plain', ['published: 2017-03', 'source: The Kettle', 'url: https://example.org/a?b=c#d']],
    ['with marks', ['published: "2017"', 'source: "a: b # c, \'d\' \\"e\\" [f] & *g"']],
  ])('of front matter %s', (_, lines) => {
    expectRoundTrip(
      `---\ntitle: "Yes: a title # with marks"\nlanguage: en\n${lines.join('\n')}\n---\n\nText.`,
    );
    expectRoundTrip(`---\ntitle: "true"\nlanguage: en\n${lines.join('\n')}\n---\n\nText.`);
  });

  test('of lines that mean something, at random', () => {
    const LINES = [
      'a',
      'b *c*',
      '- d',
      '1. e',
      '2) f',
      '> g',
      '## H',
      '',
      '',
      '\\- i',
      '`j`',
      'k  ',
      '• l',
      '3\\. m',
    ];
    let state = 7;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    let whole = 0;
    for (let turn = 0; turn < 600; turn += 1) {
      const lines = Array.from({ length: 12 }, () => LINES[random(LINES.length)]!);
      const files = new Map([['article.en.md', Buffer.from(head('en') + lines.join('\n'))]]);
      if (atOnce(readArticle('a', files)).faults.length > 0) continue;
      whole += 1;
      expectRoundTrip(head('en') + lines.join('\n'));
    }
    expect(whole).toBeGreaterThan(100);
  });
});

test('reads like what a person writes', () => {
  const body =
    '## Steeping\n\n### How long? {#long}\n\n- green tea\n- minutes\n\nTwo minutes.\n\nNot more.\n';
  expect(expectRoundTrip(`${head('en', 'published: 2017-03')}\n${body}`)).toBe(
    `${head('en', 'published: 2017-03')}\n${body}`,
  );
});
