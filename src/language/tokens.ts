import type { Language, Localized } from './language.ts';
import { type Lexeme, lexemesOf } from './lexeme.ts';
import { remember } from './remember.ts';
import { type PartOfSpeech, readPlain, readTagged } from './wink.ts';

/** Takes the words of a text, in order: each with where it begins, and its part of speech where that was read. */
export type Taker = (word: Lexeme, start: number, part: PartOfSpeech | null) => void;

/** Finds the words of a text. */
export type Reader = (text: string, language: Language, take: Taker) => void;

/** Longest run without white space that wink reads in one piece: its tokenizer is quadratic in it. */
const LONGEST_RUN = 48; // characters; the longest word in Dutch dictionaries has 35
const LONG_RUN = new RegExp(`(?<!\\S)\\S{${LONGEST_RUN + 1},}`, 'g');
const PIECE = new RegExp(`.{${LONGEST_RUN}}(?=.)`, 'gs');
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
/** Past these letters there are more white spaces. */
const WIDE = 0x1680;
const WHITE = /\s/;
/** Signs that a run may end in: they are no words, and few words are read otherwise for one after them. */
const CLOSING = new Set([...',?!;:'].map((sign) => sign.charCodeAt(0)));
/** wink parts "auto's" in two, unless it has met "auto's." before, which it keeps whole. */
const POSSESSIVE = /(?<=.)(?=['’]s$)/i;

/** The words of a run, and where in it they begin: the first, which most have alone, and then the others. */
interface Run {
  readonly word: Lexeme | null;
  readonly start: number;
  readonly more: Run | null;
}

/** What wink makes of a run, which has no white space, is the same whatever stands around it; and most come again. */
const RUNS: Localized<(run: string) => Run> = {
  nl: remember((run) => readRun(run, 'nl'), isWhole),
  en: remember((run) => readRun(run, 'en'), isWhole),
};

const NO_WORDS: Run = { word: null, start: 0, more: null };

/** The words alone, of either language. */
export const readWords: Reader = (text, language, take) => {
  const known = RUNS[language];
  for (let start = skipSpace(text, 0); start < text.length; ) {
    let end = start + 1;
    while (end < text.length && !isSpace(text, end)) end++;
    const last = end - start > 1 && CLOSING.has(text.charCodeAt(end - 1)) ? end - 1 : end;
    const run = text.slice(start, last);
    let found: Run | null = run.length > LONGEST_RUN ? readRun(run, language) : known(run);
    for (; found?.word; found = found.more) take(found.word, start + found.start, null);
    start = skipSpace(text, end);
  }
};

/** English, with parts of speech, which do depend on what stands around: takes longer. */
export const readWithParts: Reader = (text, language, take) => {
  const { tokens, parts } = readTagged(inPieces(text));
  locate(text, tokens, language, (word, start, at) => take(word, start, parts![at]!));
};

/** Neither several words, which take much room, nor part of an address, which would keep all of its text. */
function isWhole(run: string): boolean {
  return !run.includes('/');
}

function readRun(run: string, language: Language): Run {
  const found: Omit<Run, 'more'>[] = [];
  locate(run, readPlain(inPieces(run)).tokens, language, (word, start) => found.push({ word, start }));
  return found.reduceRight<Run | null>((more, one) => ({ ...one, more }), null) ?? NO_WORDS;
}

/** Finds the tokens that are words where they stand. */
function locate(
  text: string,
  tokens: readonly string[],
  language: Language,
  found: (word: Lexeme, start: number, at: number) => void,
): void {
  const lexeme = lexemesOf(language);
  let cursor = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (const token of tokens[at]!.split(POSSESSIVE)) {
      const one = lexeme(token);
      if (!one.word) continue;
      const start = text.indexOf(one.written, cursor);
      if (start < 0) continue;
      cursor = start + one.written.length;
      found(one, start, at);
    }
  }
}

/** What wink reads in its place: no addresses, nor runs that are too long. */
function inPieces(text: string): string {
  const plain = text.replaceAll('://', '   ');
  return plain.length > LONGEST_RUN ? plain.replace(LONG_RUN, (run) => run.replace(PIECE, '$& ')) : plain;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= SPACE || code === NO_BREAK_SPACE || (code >= WIDE && WHITE.test(text[at]!));
}
