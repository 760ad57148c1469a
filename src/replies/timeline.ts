import type { Edition, TimelineEvent } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { formatDate } from './date.ts';
import { attribution } from './quotation.ts';
import { heading, list, notice, type Reply, type Run } from './reply.ts';
import { words } from './words.ts';

/** Each article's events, oldest first, each with the words that its date comes from. `narrowed`: only a period was asked for. */
export function timelineReply(
  timelines: readonly { readonly edition: Edition; readonly events: readonly TimelineEvent[] }[],
  narrowed: boolean,
  language: Language,
): Reply {
  const say = words[language];
  const dated = timelines.filter(({ events }) => events.length > 0);
  if (dated.length === 0) return notice(narrowed ? say.noEventsWithin : say.noEvents);
  return {
    tone: 'info',
    private: false,
    blocks: dated.flatMap(({ edition, events }) => [
      heading(`${say.timeline}: ${edition.title}`),
      list(events.map((event) => row(event, language))),
      attribution(edition, language),
    ]),
  };
}

/** "**about October 2016** The operation began five months ago. (“five months ago”)" */
function row({ when, text, phrase, approximate, later }: TimelineEvent, language: Language): Run[] {
  const say = words[language];
  const date =
    approximate && !later ? `${say.about} ${formatDate(when, language)}` : formatDate(when, language);
  return [
    { text: later ? `${date} (${say.later})` : date, style: 'bold' },
    { text: ` ${text} ` },
    { text: say.dateWords(phrase), style: 'italic' },
  ];
}
