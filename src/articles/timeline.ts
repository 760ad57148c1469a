import type { Language } from '../language/language.ts';
import { sentences } from '../language/sentences.ts';
import type { Article, PartialDate, TimelineEvent } from './article.ts';
import { compareDates, readDates } from './dates.ts';

/** The dated events of an article in one of its languages, in order of time. */
export function timeline(article: Article, language: Language): TimelineEvent[] {
  const edition = article.editions[language];
  if (!edition) return [];
  const events = edition.passages.flatMap(({ id, text }) =>
    sentences(text).flatMap((span) => {
      const sentence = text.slice(span.start, span.end);
      return readDates(sentence, language, edition.published).map(
        ({ start, end, ...date }): TimelineEvent => ({
          when: date.when,
          precision: date.precision,
          text: sentence.replace(/\s+/g, ' '),
          passage: id,
          phrase: sentence.slice(start, end),
          approximate: date.approximate,
          later: date.later,
        }),
      );
    }),
  );
  return events.sort(byTime);
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
