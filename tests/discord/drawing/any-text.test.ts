import { describe, expect, test } from 'vitest';
import { escapeText, inline, shorten } from '../../../src/discord/drawing/markdown.ts';
import type { Block, Run } from '../../../src/replies/reply.ts';
import { messageProblems, textsOf } from '../../support/limits.ts';
import { reply, sent } from '../../support/rendered.ts';

/** A small generator of random numbers, the same every time: "mulberry32". */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const NASTY = [
  ...[
    '*',
    '_',
    '~',
    '|',
    '`',
    '```',
    '\\',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '#',
    '-',
    '-# ',
    '> ',
    '>>> ',
    '1. ',
    ':',
  ],
  ...[
    '@everyone',
    '<@1>',
    '</a:1>',
    '<:a:1>',
    'https://a.b/c_d',
    '[a](https://b.c)',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
  ],
  ...[
    '👩‍🚀',
    '\ud83d',
    '\ude80',
    'é',
    'e\u0301',
    '\u200d',
    '\u0000',
    'a',
    'word',
    ' ',
    '. ',
    'A sentence. ',
    'x'.repeat(300),
  ],
];

describe('whatever the text', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);

  function nastyText(pick: (below: number) => number, most: number): string {
    return Array.from({ length: pick(most) }, () => NASTY[pick(NASTY.length)]).join('');
  }

  function nastyRuns(pick: (below: number) => number): Run[] {
    const styles = ['bold', 'italic', 'code', undefined] as const;
    return Array.from({ length: pick(6) }, () => {
      const style = styles[pick(4)];
      const address = pick(4) === 0;
      return {
        text: nastyText(pick, pick(4) === 0 ? 200 : 20),
        ...(style && { style }),
        ...(address && { address }),
      };
    });
  }

  function nastyBlock(pick: (below: number) => number): Block {
    const kind = (['question', 'heading', 'paragraph', 'quote', 'list', 'note'] as const)[pick(6)]!;
    if (kind === 'question' || kind === 'heading') return { kind, text: nastyText(pick, 100) };
    if (kind === 'list') return { kind, items: Array.from({ length: pick(30) }, () => nastyRuns(pick)) };
    return { kind, runs: nastyRuns(pick) };
  }

  test('a reply fits in a message', () => {
    for (const seed of seeds) {
      const pick = random(seed);
      const blocks = Array.from({ length: pick(60) }, () => nastyBlock(pick));
      const message = sent(reply(...blocks));
      expect(messageProblems(message), `seed ${seed}`).toEqual([]);
      expect(textsOf(message).join(''), `seed ${seed}`).not.toMatch(/\p{Cs}/u);
    }
  });

  test('Discord shows it as it was', () => {
    for (const seed of seeds) {
      const text = nastyText(random(seed), 40);
      // Discord, like Markdown, takes a backslash before anything but a letter, digit or space as an escape.
      const shown = escapeText(text, true).replace(/\\([^0-9A-Za-z\s])/g, '$1');
      expect(shown, `seed ${seed}`).toBe(text);
    }
  });

  test('no markup is left in it', () => {
    for (const seed of seeds) {
      const text = inline([{ text: `a ${nastyText(random(seed), 40)}` }]);
      const unescaped = text.replace(/\\[^0-9A-Za-z\s]/g, '');
      expect(unescaped, `seed ${seed}`).not.toMatch(/[*_~|`<[@\\]|:\/\//);
    }
  });

  test('a shortened line fits and ends in the open', () => {
    for (const seed of seeds) {
      const pick = random(seed);
      const runs = nastyRuns(pick);
      const room = 10 + pick(200);
      const line = inline(shorten(runs, room, 'nl') ?? []);
      expect(line.length, `seed ${seed}`).toBeLessThanOrEqual(room);
      if (line !== inline(runs)) expect(line, `seed ${seed}`).toMatch(/^$| …$/);
    }
  });
});
