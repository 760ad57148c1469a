import type { Edition, PartialDate } from '../src/articles/article.ts';
import { compareDates, parsePartialDate } from '../src/extraction/dates.ts';
import {
  type TimelineEvent,
  type Times,
  timesOf,
  type UndatedEvent,
  within,
} from '../src/extraction/timeline.ts';
import type { Language } from '../src/language/language.ts';
import { timelineReply } from '../src/replies/browsing/timeline.ts';
import { formatDate } from '../src/replies/date.ts';
import { notice, type Reply } from '../src/replies/reply.ts';
import { words } from '../src/replies/words.ts';
import { inSlices } from '../src/slices.ts';
import { type Context, slash, type Values } from './command.ts';
import { articleOption, chosenEditions, editionFor, languageOption, offering } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';
import type { Entry } from './options/suggest.ts';

/** Offers the dates that the article tells, found by what happened then too. */
const completeDate = offering('dates', async (articles, language) => {
  const found = await Promise.all(
    articles.map((article) => timesOf(article, editionFor(article, language).language)),
  );
  return inOrder(found, language);
});

function* inOrder(found: readonly Times[], language: Language): Generator<Entry> {
  const events = found.flatMap(({ events }) => events);
  for (const { when, text } of events.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)))
    yield { name: `${formatDate(when, language)} · ${text}`, value: when, also: [when] };
}

const options = {
  from: {
    name: { en: 'from', nl: 'van' },
    description: {
      en: 'Only from this year, month or day on: 2016, 2016-10 or 2016-10-17',
      nl: 'Pas vanaf dit jaar, deze maand of dag: 2016, 2016-10 of 2016-10-17',
    },
    maxLength: 40,
    complete: completeDate,
  },
  to: {
    name: { en: 'to', nl: 'tot' },
    description: {
      en: 'Only up to and including this year, month or day',
      nl: 'Tot en met dit jaar, deze maand of dag',
    },
    maxLength: 40,
    complete: completeDate,
  },
  article: articleOption,
  private: privateOption,
  language: languageOption,
} as const;

export const timeline = slash({
  name: { en: 'timeline', nl: 'tijdlijn' },
  description: {
    en: 'What happened when, with the words of the article that say so',
    nl: 'Wat wanneer gebeurde, met de woorden van het artikel erbij',
  },
  options,
  run: async (values, context) => {
    const chosen = await chosenEvents(values, context);
    if ('refusal' in chosen) return chosen.refusal;
    const narrowed = values.from !== undefined || values.to !== undefined;
    const reply = await inSlices(timelineReply(chosen.timelines, narrowed, context.language));
    return seenBy(reply, values.private, context);
  },
});

/** The events of each article asked for, in the period asked for; or what is wrong with the options. */
export async function chosenEvents(
  { from, to, article }: Omit<Values<typeof options>, 'language' | 'private'>,
  context: Context,
): Promise<
  | {
      readonly timelines: readonly {
        readonly edition: Edition;
        readonly events: readonly TimelineEvent[];
        /** None where a period is asked for: whether they lie in it cannot be told. */
        readonly undated: readonly UndatedEvent[];
      }[];
    }
  | { readonly refusal: Reply }
> {
  const { language } = context;
  const chosen = chosenEditions(article, context);
  if ('refusal' in chosen) return chosen;
  const period: (PartialDate | undefined)[] = [];
  for (const text of [from, to]) {
    const date = text === undefined ? undefined : parsePartialDate(text);
    if (text !== undefined && date === null) return { refusal: notice(words[language].badDate(text)) };
    period.push(date ?? undefined);
  }
  const [first, last] = period;
  if (first !== undefined && last !== undefined && compareDates(first, last) > 0)
    return { refusal: notice(words[language].endsBeforeItBegins) };
  const timelines = chosen.editions.map(async ({ article, edition }) => {
    const { events, undated } = await timesOf(article, edition.language);
    return { edition, events: within(events, ...period), undated: period.some(Boolean) ? [] : undated };
  });
  return { timelines: await Promise.all(timelines) };
}
