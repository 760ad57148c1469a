import type { Edition } from '../../articles/article.ts';
import { referTo } from '../../articles/reference.ts';
import type { TimelineEvent, UndatedEvent } from '../../extraction/timeline.ts';
import type { Language } from '../../language/language.ts';
import { mapped, type Work } from '../../slices.ts';
import { formatDate } from '../date.ts';
import type { Reply, Timeline, ToldEvent } from '../reply.ts';
import { words } from '../words.ts';
import { overview, type Part } from './overview.ts';

/** Characters of a text that stands for a picture; Discord, "Message Resource", attachment description. */
const ALTERNATIVE = 1_024;

/** Timelines remembered of one edition: each period that is asked for has one. */
const ROOM = 50;

const known = new WeakMap<Edition, Map<string, Timeline>>();

/** Each article's events, oldest first, each with the words that its date comes from. `narrowed`: only a period was asked for. */
export function* timelineReply(
  timelines: readonly {
    readonly edition: Edition;
    readonly events: readonly TimelineEvent[];
    readonly undated: readonly UndatedEvent[];
  }[],
  narrowed: boolean,
  language: Language,
): Work<Reply> {
  const say = words[language];
  const parts: Part[] = [];
  for (const { edition, events, undated } of timelines) {
    const empty = events.length + undated.length === 0;
    const timeline = empty ? null : remember(edition, yield* drawn(edition, events, undated, language));
    parts.push({ edition, blocks: timeline ? [{ kind: 'timeline', timeline }] : [] });
  }
  return overview(say.timeline, parts, narrowed ? say.noEventsWithin : say.noEvents, language);
}

function* drawn(
  edition: Edition,
  events: readonly TimelineEvent[],
  undated: readonly UndatedEvent[],
  language: Language,
): Work<Timeline> {
  const say = words[language];
  const { title, published } = edition;
  const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
  const told = ({ text, phrase, passage: id }: UndatedEvent): ToldEvent => {
    const passage = passages.get(id);
    if (!passage) throw new Error(`${edition.article} has no passage ${id}`);
    return {
      text,
      phrase: say.quoted(phrase),
      place: say.place(passage.position, passages.size),
      at: referTo(edition, passage, language),
    };
  };
  const all = yield* mapped(events, (event) => ({ ...told(event), ...dated(event, language) }));
  const rest = yield* mapped(undated, told);
  const lines = [
    `${say.timeline}: ${title}.`,
    ...all.map(({ when, text }) => `${when}: ${text}`),
    ...rest.map(({ text }) => `${say.undated}: ${text}`),
  ];
  return {
    title,
    published: published === null ? null : say.published(formatDate(published, language)),
    events: all,
    undated: { title: say.undated, events: rest },
    alternative: shortened(lines.join(' ')),
  };
}

function dated({ when, precision, approximate, later }: TimelineEvent, language: Language) {
  const say = words[language];
  const date = formatDate(when, language);
  const told = later ? `${date} (${say.later})` : approximate ? `${say.about} ${date}` : date;
  return { when: told, precision, approximate, later };
}

function shortened(text: string): string {
  if (text.length <= ALTERNATIVE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', ALTERNATIVE - 2))} …`;
}

/** The same value for the same timeline, so that it is drawn once for as long as its edition is in use. */
function remember(edition: Edition, timeline: Timeline): Timeline {
  const timelines = known.get(edition) ?? new Map<string, Timeline>();
  known.set(edition, timelines);
  const key = JSON.stringify(timeline);
  if (timelines.size >= ROOM && !timelines.has(key)) timelines.clear();
  const same = timelines.get(key) ?? timeline;
  timelines.set(key, same);
  return same;
}
