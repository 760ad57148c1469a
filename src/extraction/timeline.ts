import type { Article, Edition, PartialDate } from '../articles/article.ts';
import type { Precision } from '../articles/partial-date.ts';
import type { Language } from '../language/language.ts';
import { sentences } from '../language/sentences.ts';
import type { Work } from '../slices.ts';
import { compareDates, type DateInText, readDates, SOME_DAY } from './dates.ts';
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

/** What an edition tells of time. */
export interface Times {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** In the order of the article. */
  readonly undated: readonly UndatedEvent[];
}

// Dates are offered at every key that somebody presses: reading them took 4 ms each time, of 18 passages.
const found = findOnce(function* (edition): Work<Times> {
  const events: TimelineEvent[] = [];
  const undated: UndatedEvent[] = [];
  for (const passage of edition.passages) {
    for (const { start, end } of sentences(passage.text)) {
      const sentence = passage.text.slice(start, end);
      const event = (date: DateInText) => ({
        text: sentence.replace(/\s+/g, ' '),
        passage: passage.id,
        phrase: sentence.slice(date.start, date.end),
      });
      const { dated, untold } = datesOf(sentence, edition);
      for (const date of dated) {
        const { when, precision, approximate, later } = date;
        const { text, passage, phrase } = event(date);
        events.push({ when, precision, text, passage, phrase, approximate, later });
      }
      undated.push(...untold.map(event));
      yield;
    }
  }
  return { events: events.sort(byTime), undated };
});

/** The dates that a sentence tells, and those that it would if the publication were known well enough. */
function datesOf(sentence: string, { language, published }: Edition) {
  const dated = readDates(sentence, language, published);
  const day = published === null ? SOME_DAY : dayIn(published);
  const overlaps = (date: DateInText) => dated.some(({ start, end }) => date.start < end && start < date.end);
  const untold =
    day === published ? [] : readDates(sentence, language, day).filter((date) => !overlaps(date));
  return { dated, untold };
}

/** What an article tells of time in one of its languages: found in slices at the first call, and kept. */
export async function timesOf(article: Article, language: Language): Promise<Times> {
  const edition = article.editions[language];
  return edition ? found(edition, article.glossary) : { events: [], undated: [] };
}

function dayIn(date: PartialDate): PartialDate {
  return `${date}${SOME_DAY.slice(date.length)}`;
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
