import type { Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { type NumberSpan, numbers } from '../language/numbers.ts';
import type { Span } from '../language/span.ts';
import { readDates } from './dates.ts';
import { type Phrase, phraseAt, touching } from './phrases.ts';
import type { Reading } from './reading.ts';

/** A figure of the article and what it counts. Offsets are those of the passage's text, UTF-16. */
export interface Figure {
  readonly passage: Passage;
  /** The figure with its hedge and its sign: "about 6,000", "€ 5 million", "hundreds of thousands". */
  readonly start: number;
  readonly end: number;
  /** Null where the words leave it open: "hundreds of thousands". */
  readonly value: number | null;
  /** The noun phrase beside it that says of what; null where there is none. */
  readonly counts: Span | null;
  /** The sentence it stands in. */
  readonly sentence: Span;
}

type Counted = Omit<NumberSpan, 'value'> & { readonly value: number | null };

/** Words right before a figure that say how exact it is, longest first. */
const HEDGES: Record<Language, RegExp> = {
  en: /(?:\b(?:more than|less than|fewer than|at least|at most|up to|no (?:more|fewer|less) than|about|around|approximately|roughly|nearly|almost|over|under|some|circa|an? estimated|only|an?)\s+)+$/i,
  nl: /(?:(?<![\p{L}])(?:meer dan|minder dan|ten minste|tenminste|minstens|hoogstens|maximaal|minimaal|ongeveer|circa|ca\.|rond de|rond|bijna|ruim|zo['’]n|zeker|naar schatting|slechts|een)\s+)+$/iu,
};

/** "A million or more", "een miljoen of meer". */
const OR_MORE = /^ or (?:more|less|so)\b|^ of (?:meer|minder)\b|^(?:-| )odd\b/i;

/** Amounts that are words without being numbers. */
const VAGUE: Record<Language, RegExp> = {
  en: /^(?:dozens|hundreds|thousands|millions|billions|tens)$/,
  nl: /^(?:tientallen|(?:tien|honderd)?duizenden|honderden|miljoenen|miljarden)$/,
};

/** Numbers beside these name a thing rather than count: "article 5", "kamer 12". */
const LABELS =
  /\b(?:article|chapter|page|part|phase|section|room|number|no|nr|line|route|flight|apartment|unit|volume|step|artikel|hoofdstuk|pagina|deel|fase|paragraaf|kamer|nummer|lijn|vlucht|stap|bladzijde|blz|p)\.?\s+$/i;

const YEAR = /^(?:1\d|20)\d\d$/;
const TIME = /\b\d{1,2}[.:]\d{2}\s*(?:uur|u\b|am\b|pm\b|a\.m|p\.m|gmt|o['’]clock)|\b\d{1,2}:\d{2}\b/gi;
const TIMES: Record<Language, ReadonlySet<string>> = {
  en: new Set(['times']),
  nl: new Set(['keer', 'maal']),
};
const SIGN_BEFORE = /[€$£¥]\s?$/;
const SIGN_AFTER = /^\s?(?:%|‰|°C?|km²|m²|(?:per ?cent|procent)\b)/;
/** "15 to 20": one figure of which the value is left open. */
const RANGE = /^\s*(?:to|tot|or|of|à|[-–])\s*$/;
const NUMBER_OF: Record<Language, RegExp> = {
  en: /\b(?:number|total|amount) of\s+/i,
  nl: /\baantal\s+/i,
};

/** The figures of a passage, in reading order; dates, years and times of day are none. */
export function figuresIn(reading: Reading): Figure[] {
  const taken = timesIn(reading);
  return counted(reading).flatMap((span) => figureOf(reading, span, taken));
}

/** Tells whether words lie in a date or a time of day. */
type Taken = (words: Phrase, span: Span) => boolean;

/** Dates are read in sentences that have a figure only: that takes as long as the reading itself. */
function timesIn({ text, language, words, sentences, published }: Reading): Taken {
  const times = [...text.matchAll(TIME)].map(({ index, 0: time }) => ({
    start: index,
    end: index + time.length,
  }));
  const dates = new Map<number, readonly Span[]>();
  const datesIn = (sentence: number) => {
    const { start, end } = sentences[sentence]!;
    const found =
      dates.get(sentence) ??
      readDates(text.slice(start, end), language, published).map((date) => ({
        start: start + date.start,
        end: start + date.end,
      }));
    dates.set(sentence, found);
    return found;
  };
  return ({ first, last }, { start, end }) => {
    const overlaps = (time: Span) => time.start < end && start < time.end;
    if (times.some(overlaps)) return true;
    for (let at = words[first]!.sentence; at <= words[last]!.sentence; at++)
      if (datesIn(at).some(overlaps)) return true;
    return false;
  };
}

/** Numbers and vague amounts, in order. */
function counted(reading: Reading): Counted[] {
  const { words, language } = reading;
  const exact: Counted[] = numbers(
    words.map(({ folded }) => folded),
    language,
  );
  const vague: Counted[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!VAGUE[language].test(words[first]!.folded)) continue;
    let last = first;
    // "Hundreds of thousands", "tens of millions".
    while (words[last + 1]?.folded === 'of' && VAGUE[language].test(words[last + 2]?.folded ?? '')) last += 2;
    vague.push({ first, last, value: null });
    first = last;
  }
  const alone = exact.filter(
    (span) => !vague.some(({ first, last }) => span.first <= last && first <= span.last),
  );
  const ranges: Counted[] = [];
  for (const span of [...alone, ...vague].sort((a, b) => a.first - b.first)) {
    const before = ranges.at(-1);
    const gap = before && reading.text.slice(words[before.last]!.end, words[span.first]!.start);
    if (before && RANGE.test(gap!))
      ranges[ranges.length - 1] = { first: before.first, last: span.last, value: null };
    else ranges.push(span);
  }
  return ranges;
}

function figureOf(reading: Reading, span: Counted, taken: Taken): Figure[] {
  const { text, words, passage, language } = reading;
  const sentence = reading.sentences[words[span.first]!.sentence]!;
  let start = words[span.first]!.start;
  let end = words[span.last]!.end;
  const number = text.slice(start, end);
  const before = text.slice(sentence.start, start);
  const currency = SIGN_BEFORE.exec(before)?.[0] ?? '';
  if (words[span.first]!.named) return [];
  // "F-16", "covid-19", "article 5".
  if (/[\p{L}\d][-–/.,:]$/u.test(before) || LABELS.test(before)) return [];
  // "1. Boil the water": the number of a list.
  if (before.trim() === '' && /^\d{1,3}[.)]\s/.test(text.slice(start))) return [];
  // "$12.50 on Wednesday" could be read as a time of day.
  if (currency === '' && taken(span, { start, end })) return [];

  const sign = SIGN_AFTER.exec(text.slice(end))?.[0] ?? '';
  const more = OR_MORE.exec(text.slice(end))?.[0] ?? '';
  end += sign.length + more.length;
  start -= currency.length;
  const skipped = `${sign}${more}`.match(/\p{L}+/gu)?.length ?? 0;
  const after = span.last + 1 + skipped;
  const counts =
    countedAfter(reading, after, { end, sign: sign !== '', sentence }) ??
    countedBefore(reading, span.first, sentence);
  if (YEAR.test(number) && sign === '' && currency === '' && counts === null) return [];
  const hedge = HEDGES[language].exec(text.slice(sentence.start, start))?.[0] ?? '';
  return [{ passage, start: start - hedge.length, end, value: span.value, counts, sentence }];
}

/** "6,000 IS jihadists", "45% of voters", "four times the size of any other area". */
function countedAfter(
  reading: Reading,
  first: number,
  { end, sign, sentence }: { end: number; sign: boolean; sentence: Figure['sentence'] },
): Figure['counts'] {
  const { text, words, language } = reading;
  let from = first;
  if (!words[from] || words[from]!.start >= sentence.end) return null;
  if (!/^[\s-]*$/.test(text.slice(end, words[from]!.start))) return null;
  const word = words[from]!.folded;
  const of = word === (language === 'nl' ? 'van' : 'of');
  // "15 procent stijgen": Dutch has no tagger that would know the verb.
  if (sign && !of && language === 'nl') return null;
  if (of) from++;
  if (TIMES[language].has(word)) return multiple(reading, from);
  const phrase = phraseAt(reading, from);
  if (!phrase || words[phrase.first]!.start >= sentence.end) return null;
  return of && !sign ? spanOf(reading, phrase) : spanOf(reading, { first, last: phrase.last });
}

/** "times the size of any other area", "keer zo groot": what is measured stands after the word. */
function multiple(reading: Reading, times: number): Figure['counts'] {
  const { words } = reading;
  const degree = /^(?:zo|as|more|meer)$/.test(words[times + 1]?.folded ?? '') && touching(reading, times);
  if (degree && words[times + 2] && touching(reading, times + 1))
    return spanOf(reading, { first: times, last: times + 2 });
  const phrase = words[times + 1] && touching(reading, times) ? phraseAt(reading, times + 1) : null;
  return spanOf(reading, { first: times, last: phrase?.last ?? times });
}

/** "The number of dead rose to 45": what is counted stands before it. */
function countedBefore(reading: Reading, first: number, sentence: Figure['sentence']): Figure['counts'] {
  const { text, words, language } = reading;
  const before = text.slice(sentence.start, words[first]!.start);
  const found = NUMBER_OF[language].exec(before);
  if (!found) return null;
  const from = sentence.start + found.index + found[0].length;
  const at = words.findIndex(({ start }) => start >= from);
  const phrase = at >= 0 && at < first ? phraseAt(reading, at) : null;
  return phrase && phrase.last < first ? spanOf(reading, phrase) : null;
}

function spanOf({ words }: Reading, { first, last }: Phrase): Span {
  return { start: words[first]!.start, end: words[last]!.end };
}
