import { isUtf8 } from 'node:buffer';
import { type Parsed, parsed } from './flaw.ts';

/** Bytes of one file: 100,000 paragraphs of some thirty words each. */
export const MAX_FILE_BYTES = 20_000_000;

/** The text of a file, or the first place where it isn't one. Accepts a byte order mark. */
export function decode(bytes: Uint8Array): Parsed<string> {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return flaw(1, 'the file is in UTF-16; save it as UTF-8');
  if (!isUtf8(bytes))
    return flaw(
      firstLineWhere(bytes, (line) => !isUtf8(line)),
      'this line is not in UTF-8; save the file as UTF-8',
    );
  if (bytes.includes(0))
    return flaw(
      firstLineWhere(bytes, (line) => line.includes(0)),
      'this line holds a NUL character; remove it, or save the file again as plain text in UTF-8',
    );
  return parsed(new TextDecoder('utf-8').decode(bytes), []);
}

function flaw(line: number, message: string): Parsed<string> {
  return parsed<string>(null, [{ line, message }]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** No byte of a character of several bytes equals a line feed, so the lines can be told apart before decoding. */
function firstLineWhere(bytes: Uint8Array, holds: (line: Uint8Array) => boolean): number {
  const LINE_FEED = 0x0a;
  let number = 1;
  for (let start = 0; start <= bytes.length; number += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1 || holds(bytes.subarray(start, end))) return number;
    start = end + 1;
  }
  return number;
}
