import { describe, expect, test } from 'vitest';
import { inline, shorten } from '../../../src/discord/drawing/markdown.ts';
import type { Block, Run } from '../../../src/replies/reply.ts';
import { isPrivate, messageProblems, textsOf } from '../../support/limits.ts';
import { reply, sent } from '../../support/rendered.ts';

function paragraph(...runs: Run[]): Block {
  return { kind: 'paragraph', runs };
}

const LEFT_OUT = '-# This is not all: the rest does not fit in one message.';

describe('a reply in Discord', () => {
  test('has each sort of block in its own form', () => {
    const message = sent(
      reply(
        { kind: 'question', text: 'where is\nhe?' },
        { kind: 'heading', text: 'Where is he?' },
        {
          kind: 'quote',
          runs: [
            { text: 'He left.\n\n' },
            { text: 'He is\nin a desert.', style: 'bold' },
            { text: ' Nobody knows.' },
          ],
        },
        { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two', style: 'italic' }, { text: ' of two' }]] },
        paragraph({ text: 'Type ' }, { text: '/read', style: 'code' }),
        { kind: 'note', runs: [{ text: 'The source' }] },
        { kind: 'note', runs: [{ text: 'https://example.org/a_b', style: 'italic', address: true }] },
      ),
    );
    expect(message.components[0]?.accent_color).toBe(0x57f287);
    expect(message.components[0]?.components).toEqual([
      { type: 10, content: '-# where is he?', id: 1 },
      { type: 10, content: '### Where is he?' },
      { type: 10, content: '> He left.\n> \n> **He is**\n> **in a desert.** Nobody knows.' },
      { type: 10, content: '- one\n- *two* of two' },
      { type: 10, content: 'Type `/read`' },
      { type: 14, divider: true, spacing: 1 },
      { type: 10, content: '-# The source\n-# *<https://example.org/a_b>*' },
    ]);
  });

  test('has a colour for each tone', () => {
    const colours = (['answer', 'doubt', 'silence', 'info', 'fault'] as const).map(
      (tone) => sent({ ...reply(paragraph({ text: 'x' })), tone }).components[0]?.accent_color,
    );
    expect(new Set(colours).size).toBe(5);
  });

  test('is for one person if it says so', () => {
    const open = reply(paragraph({ text: 'x' }));
    expect([isPrivate(sent(open)), isPrivate(sent({ ...open, private: true }))]).toEqual([false, true]);
  });

  test('of nothing at all is still a message', () => {
    for (const blocks of [
      [],
      [paragraph()],
      [paragraph({ text: ' \n ' })],
      [{ kind: 'heading', text: '' }],
    ] as const) {
      expect(messageProblems(sent(reply(...blocks)))).toEqual([]);
    }
  });
});

describe('text is shown as it stands', () => {
  test.each([
    ['*a* _b_ ~~c~~ ||d|| `e`', String.raw`\*a\* \_b\_ \~\~c\~\~ \|\|d\|\| \`e\``],
    [
      '@everyone @here <@1> <@&2> <#3> </ask:4>',
      String.raw`\@everyone \@here \<\@1> \<\@&2> \<#3> \</ask\:4>`,
    ],
    ['[a link](https://example.org)', String.raw`\[a link](https\://example.org)`],
    [':smile: <:face:1> <t:0:R>', String.raw`\:smile: \<\:face\:1> \<t\:0\:R>`],
    [String.raw`a\*b\\`, String.raw`a\\\*b\\\\`],
    ['# not a heading', String.raw`\# not a heading`],
    ['### nor this', String.raw`\### nor this`],
    ['-# no small print', String.raw`\-# no small print`],
    ['> no quote', String.raw`\> no quote`],
    ['>>> no quote', String.raw`\>>> no quote`],
    ['- no list', String.raw`\- no list`],
    ['  + no list', String.raw`  \+ no list`],
    ['2014. No list', String.raw`2014\. No list`],
    ['al-Baghdadi: 100.000 (#1)', 'al-Baghdadi: 100.000 (#1)'],
  ])('%s', (text, markdown) => {
    expect(inline([{ text }])).toBe(markdown);
  });

  test.each<[string, Run[], string]>([
    ['marks stand around the words', [{ text: ' a b ', style: 'bold' }], ' **a b** '],
    ['text inside marks is escaped', [{ text: 'a*', style: 'bold' }], String.raw`**a\***`],
    [
      'nothing gets no marks',
      [
        { text: '', style: 'bold' },
        { text: ' ', style: 'italic' },
      ],
      ' ',
    ],
    [
      'marks that touch stay apart',
      [
        { text: 'a', style: 'bold' },
        { text: 'b', style: 'italic' },
      ],
      '**a**\u200b*b*',
    ],
    ['code is left as it is', [{ text: 'a*b', style: 'code' }], '`a*b`'],
    ['code with a backtick is text', [{ text: 'a`b', style: 'code' }], String.raw`a\`b`],
    [
      'an address is a link',
      [{ text: 'https://example.org/a_b', address: true }],
      '<https://example.org/a_b>',
    ],
    ['what only looks like one is text', [{ text: 'https://a.b/c_d' }], String.raw`https\://a.b/c\_d`],
    [
      'an address that could break out is text',
      [{ text: 'https://a>*', address: true }],
      String.raw`https\://a>\*`,
    ],
    ['line breaks in a line are spaces', [{ text: 'a\r\nb\u2028# c' }], 'a  b # c'],
    ['half a character is replaced', [{ text: 'a\ud83d' }], 'a\ufffd'],
    ['a marker in a later run', [{ text: ' ' }, { text: '# a' }], String.raw` \# a`],
  ])('%s', (_what, runs, markdown) => {
    expect(inline(runs)).toBe(markdown);
  });
});

describe('what does not fit is cut', () => {
  const cut = (text: string, room: number) => inline(shorten([{ text }], room, 'en') ?? []);

  test.each([
    ['after a sentence', 'One sentence here. Another one there, at length.', 30, 'One sentence here. …'],
    [
      'after a word, if the sentence is long',
      'One sentence that is very long indeed.',
      30,
      'One sentence that is very …',
    ],
    ['after a character, if the word is long', 'x'.repeat(40), 30, `${'x'.repeat(28)} …`],
    ['not within a character', '👩‍🚀'.repeat(10), 30, `${'👩‍🚀'.repeat(5)} …`],
    ['not within an escape', '*'.repeat(40), 30, `${String.raw`\*`.repeat(14)} …`],
    ['not at all if it fits', 'It fits.', 30, 'It fits.'],
  ])('%s', (_where, text, room, expected) => {
    expect(cut(text, room)).toBe(expected);
  });

  test('not within marks', () => {
    const runs: Run[] = [{ text: 'Plain and ' }, { text: 'very bold text.', style: 'bold' }];
    expect(inline(shorten(runs, 26, 'en') ?? [])).toBe('Plain and **very bold** …');
  });

  test('not within an address', () => {
    const runs: Run[] = [{ text: 'See ' }, { text: 'https://example.org/somewhere', address: true }];
    expect(inline(shorten(runs, 20, 'en') ?? [])).toBe('See …');
  });

  test('and the reader is told, before the small print, which stays', () => {
    const long = 'A sentence of some length. '.repeat(300);
    const message = sent(
      reply({ kind: 'quote', runs: [{ text: long }] }, { kind: 'note', runs: [{ text: 'The source' }] }),
    );
    const [quote, print] = textsOf(message);
    expect(quote).toMatch(/^> A sentence of some length\. .*length\. …$/);
    expect(print).toBe(`${LEFT_OUT}\n-# The source`);
    expect(messageProblems(message)).toEqual([]);
    expect(quote!.length + print!.length).toBeGreaterThan(3_900);
  });

  test('a list by its last items', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => [{ text: `Item ${index} of many` }]);
    const [list, print] = textsOf(sent(reply({ kind: 'list', items })));
    expect(list!.split('\n').length).toBeGreaterThan(150);
    expect(list!.split('\n').slice(0, 2)).toEqual(['- Item 0 of many', '- Item 1 of many']);
    expect(print).toBe(LEFT_OUT);
  });

  test('many blocks by the last ones', () => {
    const blocks = Array.from({ length: 100 }, (_, index) => paragraph({ text: `${index}` }));
    const texts = textsOf(sent(reply(...blocks)));
    expect(texts.slice(0, 2)).toEqual(['0', '1']);
    expect(texts.at(-1)).toBe(LEFT_OUT);
  });
});
