import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { kindOf } from './english.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { Names } from './names.ts';
import { numbers } from './numbers.ts';
import { type Sentence, sentences } from './sentences.ts';
import { STOP_WORDS } from './stopwords.ts';
import { readEnglish, readWords, stem as stemEnglish } from './wink.ts';

/** What sort of word it is, as far as it bears on matching. Dutch has no tagger: `noun` is any other word. */
export type Kind = 'name' | 'number' | 'noun' | 'verb' | 'adjective' | 'other';

/** A word of a text; punctuation and clitics are none. */
export interface Word {
  /** Offsets into the text, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly kind: Kind;
  readonly stop: boolean;
  /** What it is indexed and searched by; empty for a stop word. Names begin with `@`, numbers with `#`. */
  readonly terms: readonly string[];
  /** Index of its sentence. */
  readonly sentence: number;
}

export interface Analysis {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

const NO_NAMES = new Names();

/** Longest run without white space that wink reads at once: its tokenizer is quadratic in that. */
const LONGEST_RUN = 64; // characters
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g');
const WORDLIKE = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CLITICS = new Set(["'s", "'", 's']);

/** The same road for passage and question: text → words with their terms, and sentences. */
export function analyse(text: string, language: Language, names: Names = NO_NAMES): Analysis {
  const safe = text.replace(LONG_RUN, '$& ');
  const { values, pos } = language === 'en' ? readEnglish(safe) : readWords(safe);
  const spans = sentences(text);
  const raw: { start: number; end: number; folded: string; kind: Kind; sentence: number; caps: boolean }[] = [];
  const shouting = !LOWER.test(text);
  let cursor = 0;
  let sentence = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!WORDLIKE.test(value)) continue;
    const start = text.indexOf(value, cursor);
    if (start < 0) continue;
    cursor = start + value.length;
    const folded = fold(value).replaceAll('.', (dot) => (/\d/.test(value) ? dot : ''));
    if (CLITICS.has(folded) && start > 0 && WORDLIKE.test(text[start - 1]!)) continue;
    while (sentence < spans.length - 1 && spans[sentence + 1]!.start <= start) sentence++;
    const opens = raw.length === 0 || raw[raw.length - 1]!.sentence !== sentence;
    const upper = UPPER.test(value) && !shouting;
    const tagged = pos ? kindOf(pos[index]!) : 'noun';
    const kind = /^\d/.test(value) ? 'number' : upper && !opens ? 'name' : tagged;
    raw.push({ start, end: cursor, folded, kind, sentence, caps: upper && value.length > 1 && !LOWER.test(value) });
  }
  const row = raw.map((word) => word.folded);
  const stops = STOP_WORDS[language];
  const stem = language === 'en' ? stemEnglish : stemDutch;
  const extra: (string[] | undefined)[] = [];
  const covered: boolean[] = [];
  for (const { first, last, id } of names.find(row)) {
    const single = first === last;
    if (single && stops.has(row[first]!) && !raw[first]!.caps) continue;
    (extra[first] ??= []).push(`@${id}`);
    for (let at = first; at <= last; at++) covered[at] ||= single || UPPER.test(text[raw[at]!.start]!);
  }
  for (const { first, last, value } of numbers(row, language)) {
    if (covered[first]) continue;
    (extra[first] ??= []).push(`#${value}`);
    for (let at = first; at <= last; at++) covered[at] ||= at === first || /^\d/.test(row[at]!);
  }
  const words = raw.map(({ caps, ...word }, index): Word => {
    const stop = stops.has(word.folded) && !caps;
    const own = covered[index] || (stop && !extra[index]) || stop ? [] : [stem(word.folded)];
    return { ...word, stop: stop && !extra[index], terms: [...(extra[index] ?? []), ...own] };
  });
  return { words, sentences: spans };
}
