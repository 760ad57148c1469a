import type { Edition, Passage } from '../../articles/article.ts';
import { cite } from '../../articles/citation.ts';
import { referTo } from '../../articles/reference.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../language/span.ts';
import type { Match } from '../../search/answer.ts';
import type { Action } from '../action.ts';
import { jumps, readingBar } from '../browsing/reading.ts';
import { excerptOf, partsOf } from '../excerpt.ts';
import { inContext } from '../page.ts';
import { attribution, label, place, quotation } from '../quotation.ts';
import { type Block, type Button, type Choice, heading, note, type Reply } from '../reply.ts';
import { words } from '../words.ts';
import { followUpWords } from './follow-up-words.ts';
import { linkToText } from './text-fragment.ts';

/** One passage and all there is to say of it. */
export interface Card {
  readonly edition: Edition;
  readonly passage: Passage;
  /** The language to speak to the reader in. */
  readonly language: Language;
  /** The state of the knowledge base. */
  readonly revision: string;
  /** Only for the person who asked. */
  readonly private: boolean;
  /** What the passage is shown in answer to, and what makes it an answer; a passage may also be shown for itself. */
  readonly asked?: {
    readonly question: string;
    /** It is not as it was typed. */
    readonly reworded?: boolean;
    readonly match: Match;
    readonly others: readonly Match[];
    /** It is the answer, rather than one of those that came close. */
    readonly answers: boolean;
  };
  /** Which part of a passage that is too long to read at once, from 1 on; the sentences around the answer otherwise. */
  readonly part?: number;
  /** Whether there is something to keep the reader's opinion of it in. */
  readonly votes: boolean;
  /** Where pages are, `https://footnote.example.org`; left out where there are none. */
  readonly pages?: string | undefined;
  /** Lines above it all: whom it is for, who shows it, how the question was read. */
  readonly above?: string | undefined;
}

/** The passage as written, where it stands, how sure it is, where it is from, and where to go from here. */
export function cardReply(card: Card): Reply {
  const { edition, passage, language, asked } = card;
  const say = words[language];
  const sentence = asked?.match.sentence;
  const shown = (card.part && partsOf(passage.text)[card.part - 1]) || excerptOf(passage.text, sentence);
  const next = nextPart(card, shown);
  const more =
    next === null
      ? null
      : card.part
        ? say.readFurther(passage.position, next, edition.article)
        : say.readOn(passage.position, edition.article);
  const where = place(edition, passage, language);
  return {
    tone: asked ? (asked.answers ? 'answer' : 'doubt') : 'info',
    private: card.private,
    blocks: [
      ...(card.above ? [note(card.above)] : []),
      ...(asked
        ? [{ kind: 'question', text: asked.question, reworded: asked.reworded ?? false } as const]
        : []),
      ...(passage.heading ? [heading(passage.heading)] : []),
      quotation(passage, sentence, shown),
      ...(more ? [note(more)] : []),
      note(
        asked
          ? `${where} · ${say.sure(asked.match.confidence)}`
          : `${readingBar(passage.position, edition.passages.length)} ${where}`,
      ),
      attribution(edition, language, cite(card.revision, passage)),
      ...(asked ? menu(asked.others, language) : jumps(edition, language, passage)),
      ...buttons(card, next),
    ],
  };
}

/** The part of a passage to read on with, where not all of it is shown; the first after an excerpt. */
function nextPart({ part, passage: { text } }: Card, shown: Span): number | null {
  if (part) return shown.end < text.length ? part + 1 : null;
  return shown.end - shown.start < text.length ? 1 : null;
}

/** Passages as something to choose from; choosing opens them as the answer to the question, or to be read. */
export function choices(
  passages: readonly { readonly edition: Edition; readonly passage: Passage }[],
  kind: 'open' | 'read',
  language: Language,
): Choice[] {
  return passages.map(({ edition, passage }) => ({
    title: label(passage),
    detail: place(edition, passage, language),
    label: words[language].passage(passage.position),
    action: { kind, at: referTo(edition, passage, language) },
  }));
}

function menu(others: readonly Match[], language: Language): Block[] {
  if (others.length === 0) return [];
  return [{ kind: 'menu', label: words[language].alsoClose, items: choices(others, 'open', language) }];
}

/** Where to go from here, and below it what can be done with the card. */
function buttons(card: Card, part: number | null): Block[] {
  const { edition, passage, language, asked, votes, pages, private: isPrivate } = card;
  const say = words[language];
  const at = referTo(edition, passage, language);
  const beside = (kind: 'previous' | 'next', step: -1 | 1): Button => {
    const other = edition.passages[passage.position - 1 + step];
    return { label: say[kind], action: { kind, at: other ? referTo(edition, other, language) : null } };
  };
  const last: Action = isPrivate ? { kind: 'share', at } : { kind: 'remove' };
  const opinions: Button[] =
    votes && asked?.answers
      ? (['helpful', 'unhelpful'] as const).map((kind) => ({ label: say[kind], action: { kind, at } }))
      : [];
  const sentence = asked?.match.sentence;
  const context = pages === undefined ? [] : [inContext(pages, edition, passage, sentence, language)];
  const further: Button[] =
    part === null
      ? []
      : [{ label: card.part ? say.readNextPart : say.readWhole, action: { kind: 'part', at, part } }];
  const onward: Button[] = [
    ...(edition.passages.length > 1 ? [beside('previous', -1), beside('next', 1)] : []),
    { label: followUpWords[language].ask, action: { kind: 'ask', at } },
    ...(asked ? [{ label: say.why, action: { kind: 'why', at } as const }] : []),
    ...(edition.url ? [link(edition.url, passage, asked?.match)] : []),
  ];
  return [
    { kind: 'buttons', buttons: onward },
    {
      kind: 'buttons',
      buttons: [...further, ...opinions, ...context, { label: say[last.kind], action: last }],
    },
  ];

  function link(url: string, { text }: Passage, match: Match | undefined): Button {
    if (!match) return { label: say.source, url: linkToText(url, text) };
    return {
      label: say.atSentence,
      url: linkToText(url, text.slice(match.sentence.start, match.sentence.end)),
    };
  }
}
