import { isUtf8 } from 'node:buffer';
import type { Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import { fileFaults } from '../faults/files.ts';
import { type Parsed, parsed } from '../flaw.ts';

/** Bytes of one file: 100,000 paragraphs of some thirty words each. */
export const MAX_FILE_BYTES = 20_000_000;

/** Bytes that are decoded in one step, and what is left of their last line: about a millisecond. */
const STEP = 50_000;

const LINE_FEED = 0x0a;

/** The lines of a file, or the first place where it isn't text. A byte order mark is left out. */
export function* decode(bytes: Uint8Array): Work<Parsed<readonly string[]>> {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return flaw(1, fileFaults.utf16);
  if (!isUtf8(bytes))
    return flaw(
      firstLineWhere(bytes, (line) => !isUtf8(line)),
      fileFaults.notUtf8,
    );
  if (bytes.includes(0))
    return flaw(
      firstLineWhere(bytes, (line) => line.includes(0)),
      fileFaults.nul,
    );
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    // No byte of a character of several bytes equals a line feed, so a step may end after one.
    const feed = bytes.indexOf(LINE_FEED, start + STEP);
    const end = feed === -1 ? bytes.length : feed + 1;
    const text = decoder.decode(bytes.subarray(start, end));
    const step = text.split(/\r\n|\n|\r/);
    if (start === 0) step[0] = step[0]!.replace(/^\u{feff}/u, '');
    if (feed !== -1) step.pop(); // what follows the line feed starts the next step
    for (const line of step) lines.push(line);
    start = end;
    yield;
  }
  return parsed<readonly string[]>(lines, []);
}

function flaw(line: number, message: Localized): Parsed<readonly string[]> {
  return parsed<readonly string[]>(null, [{ line, message }]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function firstLineWhere(bytes: Uint8Array, holds: (line: Uint8Array) => boolean): number {
  let number = 1;
  for (let start = 0; start <= bytes.length; number += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || holds(bytes.subarray(start, end))) return number;
    start = end + 1;
  }
  return number;
}
