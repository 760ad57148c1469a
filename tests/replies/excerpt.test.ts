import { describe, expect, test } from 'vitest';
import { excerptOf, partsOf } from '../../src/replies/excerpt.ts';

const sentences = Array.from({ length: 100 }, (_, at) => `Sentence ${at} says something or other.`);
const text = sentences.join(' ');

function spanOf(sentence: string) {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length };
}

describe('an excerpt', () => {
  test('of a short text is all of it', () => {
    expect(excerptOf('One. Two.', { start: 5, end: 9 })).toEqual({ start: 0, end: 9 });
  });

  test.each([0, 1, 20, 40, 60, 98, 99])('has sentence %i whole, and whole sentences around it', (at) => {
    const focus = spanOf(sentences[at]!);
    const { start, end } = excerptOf(text, focus);
    expect(start).toBeLessThanOrEqual(focus.start);
    expect(end).toBeGreaterThanOrEqual(focus.end);
    expect(end - start).toBeLessThanOrEqual(1_500);
    expect(text.slice(start, end)).toMatch(/^Sentence \d+ says .* or other\.$/);
  });

  test('begins at the start where that reaches the sentence', () => {
    expect(excerptOf(text, spanOf(sentences[20]!)).start).toBe(0);
  });

  test('of one endless sentence ends at a word', () => {
    const endless = 'word '.repeat(1_000);
    const { start, end } = excerptOf(endless, { start: 0, end: endless.length });
    expect([start, endless.charAt(end)]).toEqual([0, ' ']);
    expect(end).toBeLessThanOrEqual(1_500);
    expect(excerptOf('x'.repeat(5_000))).toEqual({ start: 0, end: 1_500 });
  });
});

describe('the parts of a text', () => {
  test('are one, of a text of ordinary length', () => {
    expect(partsOf('One. Two.')).toEqual([{ start: 0, end: 9 }]);
  });

  test.each([
    ['sentences', text.repeat(3)],
    ['an endless sentence', 'word '.repeat(2_000).trim()],
    ['an endless word', 'x'.repeat(7_000)],
  ])('of %s have all of it, in order, and each can be read at once', (_what, long) => {
    const parts = partsOf(long).map(({ start, end }) => long.slice(start, end));
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(3_000);
    expect(parts.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
  });
});
