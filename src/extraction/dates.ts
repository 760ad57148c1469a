import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node';
import type { PartialDate } from '../articles/article.ts';
import {
  type DateParts,
  type Precision,
  precisionOf,
  readPartialDate,
  writePartialDate,
} from '../articles/partial-date.ts';
import { LANGUAGES, type Language } from '../language/language.ts';

/** A date in a sentence: what it says, and the words that say it. */
export interface DateInText {
  readonly when: PartialDate;
  readonly precision: Precision;
  /** Offsets of the words that it comes from, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
  /** It lies after the publication. */
  readonly later: boolean;
}

/** What a date is read against. */
interface Setting {
  readonly sentence: string;
  readonly language: Language;
  readonly published: DateParts | null;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
}

/** A date before it is known how it lies to the publication; `relative`: it is counted from there. */
type Found = DateParts & { start: number; end: number; relative: boolean; approximate: boolean };

/** Loaded with the first date: no answer needs it, and as modules it is 266 files through the loader. */
const load = createRequire(import.meta.url);
const chrono = (language: Language): Chrono => load(`chrono-node/${language}`).casual;

const NUMBERED_YEAR = '(?:1[0-9]|20)\\d\\d';

/** Words by which a number of four digits is a year: "in 2014", "its 2014 advance", "(2014)". */
const BARE_YEAR: Record<Language, RegExp> = {
  en: new RegExp(
    `(?<=\\b(?:in|since|by|until|till|during|from|of|before|after|around|about|circa|early|mid|late|year|between|and|to|its|their|his|her|the)[ -]|\\()${NUMBERED_YEAR}\\b(?![.,]?\\d|-?\\d|%| ?(?:percent|years|(?:\\p{L}+ )?(?:men|people|fighters|soldiers|civilians|jihadists|km|miles|metres|meters|dollars|euros))\\b)`,
    'giu',
  ),
  nl: new RegExp(
    `(?<=\\b(?:in|sinds|tot|vanaf|van|voor|na|tijdens|rond|omstreeks|circa|begin|half|medio|eind|jaar|uit|tussen|en|per|anno)[ ]|\\()${NUMBERED_YEAR}\\b(?![.,]?\\d|-?\\d|%| ?(?:procent|jaar|(?:\\p{L}+ )?(?:man|mensen|strijders|soldaten|burgers|jihadisten|km|kilometer|meter|dollar|euro))\\b)`,
    'giu',
  ),
};

const DECADES: Record<Language, RegExp> = {
  en: /\b((?:1[0-9]|20)\d0)s\b/giu,
  nl: /\bjaren ?(?:'|’)?((?:(?:1[0-9]|20)\d|\d)0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)\b/giu,
};
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Chrono reads these as a day or an hour; in an article they mean "these days". */
const NO_DATE =
  /^(?:now|today|tonight|at present|this (?:morning|evening|week)|nu|vandaag|vanavond|vannacht|thans|deze week)$/i;

/** A length of time, not a point in it: "in the past five months", "within 3 days". */
const DURATION =
  /^(?:(?:with)?in |for |past |the |binnen |over )|^(?:last|afgelopen) \S+ (?:days|weeks|months|years|dagen|weken|maanden|jaren|jaar)\b/i;

/** "3 March" is a day even where the publication is known by its month only. */
const MONTH_NAME = /\b(?:jan|feb|mar|maart|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)/i;

const COUNTED = /\b(?:ago|earlier|before|later|hence|geleden|eerder|later|terug)\b/i;
const FUTURE: Record<Language, RegExp> = {
  en: /\b(?:will|shall|expected|planned|scheduled|next|upcoming|coming|later this)\b/i,
  nl: /\b(?:zal|zullen|gaat|gaan|verwacht|gepland|komende?|aanstaande?|volgende?|later (?:dit|deze)|straks)\b/i,
};
const HEDGE: Record<Language, RegExp> = {
  en: /\b(?:about|around|circa|ca\.?|roughly|approximately|probably|likely|perhaps|presumably|some(?:time|where)? in|nearly|almost)\b/i,
  nl: /\b(?:ongeveer|rond|omstreeks|circa|ca\.?|waarschijnlijk|vermoedelijk|wellicht|misschien|zo'n|ergens in|bijna|zowat)\b/i,
};

/** What a date can be counted from where the publication is not known to the day: which day it is does not matter. */
export const SOME_DAY: PartialDate = '2000-06-15';

/** How far before its date a hedge may stand, in characters: "will probably begin later this year". */
const HEDGE_REACH = 40;

/** The ways to read dates, most telling first: where two read the same words, the first one has them. */
const RULES: readonly ((setting: Setting) => Found[])[] = [readWithChrono, readDecades, readBareYears];

/** Loads what reads dates and has it read some, which takes 0.4 s: nobody is to wait for that who asks a first time. */
export function warmUpDates(): void {
  // What finds them is compiled when it is used a second time.
  const sentences = ['17 May 2017', 'It rained.', '17-05-2017'];
  for (const language of LANGUAGES) for (const sentence of sentences) readDates(sentence, language, null);
}

/**
 * The dates in a sentence, in its order. Relative ones are counted from the publication, and left out without
 * one. None is finer than its words, nor, when it is relative, than the date of publication.
 */
export function readDates(sentence: string, language: Language, published: PartialDate | null): DateInText[] {
  const setting: Setting = {
    sentence,
    language,
    published: published === null ? null : readPartialDate(published),
    future: FUTURE[language].test(sentence),
  };
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const date of rule(setting)) {
      if (!found.some(({ start, end }) => date.start < end && start < date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start).map((date) => settle(date, setting));
}

/** Months and days, and what is counted from the publication. */
function readWithChrono(setting: Setting): Found[] {
  const { sentence, language, published } = setting;
  const reference = { instant: instantOf(published), timezone: 0 };
  return chrono(language)
    .parse(sentence, reference)
    .flatMap((result) => {
      const { text, index } = result;
      const before = sentence.slice(0, index);
      // "mar", "sun" and "zo" are mostly other words; nobody shortens a month in prose without a number beside it.
      if (/^\p{L}{1,3}$/u.test(text) || NO_DATE.test(text) || DURATION.test(text)) return [];
      // "may" and "march" in lower case are verbs.
      if (language === 'en' && /^(?:may|march)\b/.test(text)) return [];
      const parts = partsOf(result, setting);
      if (parts === null) return [];
      const relative = !new RegExp(NUMBERED_YEAR).test(text);
      if (relative && published === null) return [];
      const later = /\b(?:later|eerder|earlier) $/i.exec(before)?.[0] ?? '';
      const start = index - later.length;
      return [
        {
          ...parts,
          start,
          end: index + text.length,
          relative,
          approximate: COUNTED.test(text) && relative && !later,
        },
      ];
    });
}

/** What chrono is certain of; a month without a year is the last one before the publication, or the next one. */
function partsOf({ start }: ParsedResult, { published, future }: Setting): DateParts | null {
  const certain = (part: 'year' | 'month' | 'day') => (start.isCertain(part) ? start.get(part) : null);
  const [year, month, day] = [certain('year'), certain('month'), certain('day')];
  if (year !== null) return month === null ? { year, month: null, day: null } : { year, month, day };
  if (published === null) return null;
  if (month === null) {
    if (!start.isCertain('weekday') || published.day === null) return null;
    return { year: start.get('year') ?? published.year, month: start.get('month'), day: start.get('day') };
  }
  const reference = published.month ?? 12;
  if (future) return { year: month >= reference ? published.year : published.year + 1, month, day };
  return { year: month <= reference ? published.year : published.year - 1, month, day };
}

/** "The 1990s", "de jaren negentig": their first year, roughly. */
function readDecades({ sentence, language }: Setting): Found[] {
  return [...sentence.matchAll(DECADES[language])].map((match) => {
    const written = match[1]!.toLowerCase();
    const tens = TENS.indexOf(written);
    const number = tens >= 0 ? (tens + 2) * 10 : Number(written);
    const year = number < 100 ? 1900 + number : number;
    const end = match.index + match[0].length;
    return { year, month: null, day: null, start: match.index, end, relative: false, approximate: true };
  });
}

/** "In 2014", which chrono leaves alone. */
function readBareYears({ sentence, language }: Setting): Found[] {
  return [...sentence.matchAll(BARE_YEAR[language])].map((match) => ({
    year: Number(match[0]),
    month: null,
    day: null,
    start: match.index,
    end: match.index + match[0].length,
    relative: false,
    approximate: false,
  }));
}

/** The date as finely as it can be known, and how it lies to the publication. */
function settle(found: Found, { sentence, language, published, future }: Setting): DateInText {
  const { start, end, relative } = found;
  const { year } = found;
  let { month, day } = found;
  let approximate =
    found.approximate || HEDGE[language].test(sentence.slice(Math.max(0, start - HEDGE_REACH), start));
  if (relative && published && !MONTH_NAME.test(sentence.slice(start, end))) {
    if (day !== null && published.day === null) [day, approximate] = [null, true];
    if (month !== null && published.month === null) [month, approximate] = [null, true];
  }
  const parts = { year, month, day };
  const when = writePartialDate(parts);
  return {
    when,
    precision: precisionOf(parts),
    start,
    end,
    approximate,
    later: published !== null && isLater(when, writePartialDate(published), future),
  };
}

/** After the publication; within the same year or month only if the words speak of what is to come. */
function isLater(when: PartialDate, published: PartialDate, future: boolean): boolean {
  const order = compareDates(when, published);
  return order > 0 || (order === 0 && when.length < published.length && future);
}

/** Negative, zero or positive, by as much of the two dates as both have. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A moment in the middle of a date: what is counted from it stays within the same month or year. */
function instantOf(date: DateParts | null): Date {
  if (date === null) return new Date(0);
  return new Date(Date.UTC(date.year, (date.month ?? 7) - 1, date.day ?? 15, 12));
}

/** A date as a person types it: `2016`, `2016-10`, `2016-10-17`, `October 2016`, `17 oktober 2016`; null for anything else. */
export function parsePartialDate(text: string): PartialDate | null {
  const typed = text.trim();
  if (readPartialDate(typed)) return typed;
  for (const language of LANGUAGES) {
    const [result] = chrono(language).parse(typed);
    if (result?.text.length !== typed.length || !result.start.isCertain('year')) continue;
    const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
      result.start.isCertain(part) ? result.start.get(part) : null,
    );
    if (year && new RegExp(NUMBERED_YEAR).test(typed)) {
      return writePartialDate({ year, month: month ?? null, day: day ?? null });
    }
  }
  return null;
}
