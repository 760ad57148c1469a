import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Reader, readWithParts, readWords } from '../../src/language/tokens.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, garbage aside. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** The words of a text, where they stand, and what they are. */
function readBy(reader: Reader, text: string) {
  const found: unknown[] = [];
  reader(text, 'en', ({ written }, start, part) => found.push([written, start, part]));
  return found;
}

/** A text of words that nobody has written before. */
function madeUp(words: number, from: number): string {
  return Array.from({ length: words }, (_, n) => `w${(from + n).toString(36)}x`).join(' ');
}

test.each([
  ['words alone', readWords],
  ['words with parts of speech', readWithParts],
])(
  'a million words that were never seen before take no memory for good, and change no reading: %s',
  (_, reader) => {
    const sentence = 'Al-Baghdadi is said to have left the city.';
    const before = readBy(reader, sentence);
    const start = used();
    for (let from = 0; from < 1_000_000; from += 1_000) readBy(reader, madeUp(1_000, from));
    // All of them would be some 120 MB.
    expect(used() - start).toBeLessThan(60e6);
    expect(readBy(reader, sentence)).toEqual(before);
  },
);
