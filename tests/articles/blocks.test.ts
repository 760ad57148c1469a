import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/articles/files/blocks.ts';
import { atOnce } from '../../src/slices.ts';

/** The blocks of a text cut wherever it may be, with the number of steps that took. */
function cut(lines: readonly string[], size: number) {
  const work = readBlocks(lines, 0, size);
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done) return { blocks: step.value, parts: steps - lines.length };
  }
}

/** Lines that mean something to Markdown, or could. */
const LINES = [
  ...[
    'Plain words.',
    'More *words* of `it`.',
    '2014 was a year.',
    '“Quoted”, she said.',
    'A [link][a] here.',
  ],
  ...['', '', '', '   ', '\t', '# Heading', '### Question? {#id}', '====', '---', '***', '* * *'],
  ...[
    '- item',
    '  of it',
    '   - nested',
    '1. first',
    '2) second',
    '10. tenth',
    '    indented',
    '\tcode',
    '+',
    '-',
  ],
  ...[
    '> quotation',
    '> - with a list',
    '> ```',
    '>',
    '```',
    '```js',
    '``` not ` code',
    '```inline```',
    '~~~',
    '~~~~',
  ],
  ...[
    '  ```',
    '   ~~~',
    '- ```',
    '1. <!-- note',
    '<!-- note',
    'still -->',
    '<!-- both -->',
    '  <!-- in',
    '<!-->',
  ],
  ...[
    '<div>',
    '</div>',
    '<b>bold</b> text',
    '<script>',
    '</script>',
    '<pre>',
    '<?php',
    '?>',
    '<!DOCTYPE',
    ']]>',
  ],
  ...[
    '<![CDATA[',
    '[a]: https://example.org',
    '[a',
    'b]: /c',
    '> [a]: /d',
    '\\',
    '&amp; &copy;',
    '(aside)',
    '  ',
  ],
];

describe('a text cut into parts reads as the whole', () => {
  test('lines that mean something, at random', () => {
    let seed = 2017;
    const below = (n: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >>> 8) % n;
    };
    let parts = 0;
    for (let turn = 0; turn < 500; turn += 1) {
      // Some texts are mostly prose, so that there is much to cut; others hardly have any.
      const variety = 1 + below(LINES.length);
      const lines = Array.from({ length: 2 + below(30) }, () =>
        below(3) === 0 ? (LINES[below(2) * 5] ?? '') : LINES[below(variety)]!,
      );
      const text = lines.join('\n');
      const found = cut(lines, 0);
      parts += found.parts;
      expect({ text, ...found.blocks }).toEqual({ text, ...cut(lines, Number.POSITIVE_INFINITY).blocks });
    }
    expect(parts).toBeGreaterThan(1_000);
  });

  test.each([
    ['code that starts in a list', '- ```\n  code\n  ```\n\n```\ncode\n\nPlain.\n\nPlain.\n```'],
    ['a comment that starts in a list', '- a\n\n  <!-- b\n\nPlain. -->\n\nPlain.'],
    ['a link that is defined later', 'A [link][a].\n\nPlain.\n\n[a]: https://example.org'],
    ['a script with blank lines', '<script>\n\nPlain.\n\n</script>\n\nPlain.'],
  ])('%s', (_, text) => {
    const lines = text.split('\n');
    expect(cut(lines, 0).blocks).toEqual(cut(lines, Number.POSITIVE_INFINITY).blocks);
  });

  test.each(['nl', 'en'])('the shipped article, %s', (language) => {
    const lines = readFileSync(`knowledge/mosul-2017/article.${language}.md`, 'utf8').split('\n');
    expect(atOnce(readBlocks(lines, 0, 0))).toEqual(atOnce(readBlocks(lines, 0, Number.POSITIVE_INFINITY)));
  });
});

test('a plain article is cut, and so is what follows a list', () => {
  const paragraphs = Array.from({ length: 100 }, (_, n) => `Paragraph ${n}, ${'words '.repeat(30)}`);
  const lines = ['- a list', ...paragraphs].join('\n\n').split('\n');
  expect(cut(lines, 1_000).parts).toBeGreaterThan(10);
});

test('code in one line is no code that never ends', () => {
  expect(atOnce(readBlocks(['```of one line``` in a text', '', 'More.'], 0)).flaws).toEqual([]);
});
