import type { Article, Edition, PartialDate } from '../articles/article.ts';
import type { Precision } from '../articles/partial-date.ts';
import type { Language } from '../language/language.ts';
import { sentences } from '../language/sentences.ts';
import { compareDates, readDates, SOME_DAY } from './dates.ts';
import { findOnce } from './reading.ts';

/** A dated event: a sentence of a passage and the date it speaks of. */
export interface TimelineEvent {
  readonly when: PartialDate;
  readonly precision: Precision;
  /** The sentence that tells it, as written. */
  readonly text: string;
  /** The id of the passage it stands in. */
  readonly passage: string;
  /** The words of the sentence that the date comes from. */
  readonly phrase: string;
  /** The words leave room: "about", "five months ago", "probably". */
  readonly approximate: boolean;
  /** It lies after the publication of the article. */
  readonly later: boolean;
}

/** A sentence that speaks of a time which the article does not let one tell. */
export type UndatedEvent = Pick<TimelineEvent, 'text' | 'passage' | 'phrase'>;

/** The dated events of an article in one of its languages, in order of time. */
export function timeline(article: Article, language: Language): readonly TimelineEvent[] {
  const edition = article.editions[language];
  return edition ? dated(edition, article.glossary) : [];
}

// Dates are offered at every key that somebody presses: reading them took 4 ms each time, of 18 passages.
const dated = findOnce((edition): readonly TimelineEvent[] => {
  const events = sentencesOf(edition).flatMap(({ passage, sentence }) =>
    readDates(sentence, edition.language, edition.published).map(
      ({ start, end, ...date }): TimelineEvent => ({
        when: date.when,
        precision: date.precision,
        text: sentence.replace(/\s+/g, ' '),
        passage,
        phrase: sentence.slice(start, end),
        approximate: date.approximate,
        later: date.later,
      }),
    ),
  );
  return events.sort(byTime);
});

/** The sentences whose words for a time would tell a date if the publication were known well enough, in order. */
export function undated(article: Article, language: Language): readonly UndatedEvent[] {
  const edition = article.editions[language];
  return edition ? untold(edition, article.glossary) : [];
}

const untold = findOnce((edition): readonly UndatedEvent[] => {
  const { language, published } = edition;
  return sentencesOf(edition).flatMap(({ passage, sentence }) => {
    const told = readDates(sentence, language, published);
    return readDates(sentence, language, published === null ? SOME_DAY : dayIn(published))
      .filter((date) => !told.some(({ start, end }) => date.start < end && start < date.end))
      .map(({ start, end }) => ({
        text: sentence.replace(/\s+/g, ' '),
        passage,
        phrase: sentence.slice(start, end),
      }));
  });
});

function dayIn(date: PartialDate): PartialDate {
  return `${date}${SOME_DAY.slice(date.length)}`;
}

function sentencesOf({ passages }: Edition): { passage: string; sentence: string }[] {
  return passages.flatMap(({ id, text }) =>
    sentences(text).map(({ start, end }) => ({ passage: id, sentence: text.slice(start, end) })),
  );
}

/** Sorting is stable: events of one date stay in the order of the article. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  // "Later this year" comes after the months of this year that the article tells of.
  if (a.later !== b.later) return a.later ? 1 : -1;
  // The coarser first: 2014, then 2014-06.
  return a.when < b.when ? -1 : a.when > b.when ? 1 : 0;
}

/** The events of a period, its first and last date included; an event known by its year alone is in every month of it. */
export function within(
  events: readonly TimelineEvent[],
  from?: PartialDate,
  to?: PartialDate,
): TimelineEvent[] {
  return events.filter(
    ({ when }) =>
      (from === undefined || compareDates(when, from) >= 0) &&
      (to === undefined || compareDates(when, to) <= 0),
  );
}
