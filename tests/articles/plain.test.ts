import { expect, test } from 'vitest';
import { random } from '../../bench/random.ts';
import { readBlocks } from '../../src/articles/blocks.ts';
import { plainBlocks } from '../../src/articles/plain.ts';
import { atOnce } from '../../src/slices.ts';

const WORDS = [
  ...['Plain words.', 'naïve – “so”', '2014 was a year', '100.000 men', '1. first', '2) second', '3.'],
  ...[
    'a # b',
    'a #',
    '#hash',
    '# ',
    'a  ',
    ' a',
    'a\tb',
    'a > b',
    '> a',
    '+ a',
    '-',
    '- a',
    '=',
    '---',
    '***',
  ],
  ...[
    '*a*',
    '_a_',
    '`a`',
    'a & b',
    '&amp;',
    'a\\',
    '[a]',
    '[a]: /b',
    '![a](b)',
    '<b>',
    'a@b.c',
    '~~~',
    '|a|',
  ],
  ...[
    'www.example.org',
    'https://example.org/a',
    '(a)',
    "'t is",
    'a!',
    '$a$',
    '{#id}',
    'a\u00a0',
    '\u00a0a',
    '« a »',
  ],
];

/** What the parser makes of the lines: a mark after them keeps them from being plain. */
function parsed(lines: readonly string[], first: number) {
  const before = Array.from({ length: first }, () => '');
  const { blocks } = atOnce(readBlocks([...before, ...lines, '', '*marked*'], first));
  return blocks.slice(0, -1);
}

test('plain lines read as the parser reads them', () => {
  const next = random(2017);
  const one = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  let plain = 0;
  for (let turn = 0; turn < 20_000; turn++) {
    const few = WORDS.slice(0, 1 + Math.floor(next() * WORDS.length));
    const line = () => one(['', '', '- ', '- ', '-  ', '  ']) + one(['', one(few), one(few)]);
    const heading = `${one(['#', '##', '###', '#######', ''])} ${one(WORDS)}${one(['', '', ' {#id}', ' ##'])}`;
    const lines = [heading, ...Array.from({ length: Math.floor(next() * 6) }, () => one(['', line()]))];
    const blocks = plainBlocks(lines, turn % 3);
    if (blocks === null) continue;
    plain++;
    expect({ lines, blocks }).toEqual({ lines, blocks: parsed(lines, turn % 3) });
  }
  expect(plain).toBeGreaterThan(1_000);
});

test.each([
  [
    'words of their own',
    ['## A question? {#id}', '', '- one way to ask', '- another, 100.000 times', '', 'Text.', '', 'More.'],
  ],
  ['nothing', ['']],
])('%s are plain', (_, lines) => {
  expect(plainBlocks(lines, 0)).toEqual(parsed(lines, 0));
});

test.each([
  ['a paragraph of two lines', ['one', 'two']],
  ['items that a blank line parts', ['- one', '', '- two']],
  ['an item right under a paragraph', ['one', '- two']],
  ['a paragraph right under an item', ['- one', 'two']],
  ['a mark', ['one *two*']],
])('%s is for the parser', (_, lines) => {
  expect(plainBlocks(lines, 0)).toBeNull();
});
