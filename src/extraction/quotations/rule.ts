import type { Phrase } from '../phrases.ts';
import type { Reading as PassageReading } from '../reading.ts';
import type { Quoted } from './quotation-marks.ts';

/** A passage as it is read for quotations. */
export interface Reading extends PassageReading {
  readonly quoted: readonly Quoted[];
}

/** One sentence, or several that one quotation in marks holds together; the words `first` up to, not including, `end`. */
export interface Unit {
  readonly start: number;
  readonly stop: number;
  readonly first: number;
  readonly end: number;
  /** Those of the quotations in marks that are speech. */
  readonly speech: readonly Quoted[];
}

/** A speaker as a phrase of the text; `before`: what is quoted is the sentence before this one. */
export interface Attribution {
  readonly speaker: Phrase;
  readonly before?: true;
}

/** A way in which a sentence says whose words it gives; null where it does not. */
export type Rule = (reading: Reading, unit: Unit) => Attribution | null;

/** Whether a word stands in quotation marks: what is quoted does not say by whom it is quoted. */
export function isQuoted({ words, quoted }: Reading, at: number): boolean {
  const { start } = words[at]!;
  return quoted.some((mark) => start > mark.start && start < mark.end);
}

/** Whether only white space parts the word from the next one. */
export function spaced({ text, words }: Reading, at: number): boolean {
  return text.slice(words[at]!.end, words[at + 1]?.start).trim() === '';
}
