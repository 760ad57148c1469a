import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { tame } from '../replies/tame.ts';

/** How a reply is drawn: the width in columns, and whether styles are allowed. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
}

const MAX_COLUMNS = 88; // a line of text longer than this is tiring to read
const MARGIN = 4; // columns: the widest of what stands before a line

export function paint(text: string, style: Parameters<typeof styleText>[0], { colour }: Screen): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

/** Each line of `text` wrapped to the screen, `first` before the first line and `rest` before the others. */
export function wrap(text: string, first: string, rest: string, { columns }: Screen): string {
  const width = Math.max(20, Math.min(columns, MAX_COLUMNS)) - MARGIN;
  return wrapAnsi(text, width, { hard: true, trim: true })
    .split('\n')
    .map((line, i) => (i === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Without the characters by which a text could take over the terminal (C0 and C1 controls but for the newline). */
export function printable(text: string): string {
  return tame(text.replace(/[\p{Cc}\u2028\u2029]/gu, (c) => (c === '\n' ? c : ' ')));
}
