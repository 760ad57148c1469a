import type { Edition, Passage } from '../../articles/article.ts';
import { articleKey } from '../../articles/reference.ts';
import { asksAboutArticle } from '../../language/about-article.ts';
import { speaksOfSomething } from '../../language/small-talk.ts';
import type { Answer, Match } from '../../search/answer.ts';
import type { Unanswered } from '../../store/questions.ts';
import { attribution, label, opening, place } from '../quotation.ts';
import { type Block, type Button, list, note, notice, paragraph, type Reply } from '../reply.ts';
import { words } from '../words.ts';
import { cardReply, choices } from './card.ts';

/** How many other passages a reply names. */
export const OTHERS = 3;

/** Below this confidence another passage is no help to name beside an answer. */
const CLOSE = 0.1;

/** What there is to know of an answer besides what the engine found. */
export interface Circumstances {
  /** The state of the knowledge base. */
  readonly revision: string;
  readonly private: boolean;
  /** Whether there is something to keep the reader's opinion of an answer in. */
  readonly votes: boolean;
  /** Whether there are moderators whom a question can be passed to. */
  readonly moderated: boolean;
  /** The article that was asked; undefined for all. */
  readonly article?: string | undefined;
  /** Where pages are, if anywhere. */
  readonly pages?: string | undefined;
  /** The name of the member whom it is for. */
  readonly addressee?: string | undefined;
  /** How it says that the question was read with the one before. */
  readonly readAs?: string | undefined;
  /** What was asked, each in the language of the answer. */
  readonly editions: readonly Edition[];
  /** Passages with a question each, as examples of what can be asked. */
  readonly examples: readonly { readonly edition: Edition; readonly passage: Passage }[];
}

/** What the engine found, or that it found nothing, in the language of the question. */
export function answerReply(answer: Answer, about: Circumstances): Reply {
  const { language } = answer;
  const say = words[language];
  const question = answer.question.trim();
  if (question === '') {
    const [example] = about.examples;
    return { ...notice(say.askSomething(example ? label(example.passage) : null)), tone: 'silence' };
  }
  const above = [about.addressee && say.addressee(about.addressee), about.readAs].filter(Boolean).join('\n');
  switch (answer.kind) {
    case 'answer': {
      const { match } = answer;
      const { edition, passage } = match;
      const others = close(answer.alternatives);
      return cardReply({
        ...about,
        edition,
        passage,
        language,
        above,
        asked: { question, reworded: about.readAs !== undefined, match, others, answers: true },
      });
    }
    case 'doubt':
      return reply('doubt', [
        paragraph(say.doubt(Math.min(answer.alternatives.length, OTHERS))),
        { kind: 'choices', items: choices(answer.alternatives.slice(0, OTHERS), 'open', language) },
      ]);
    case 'silence': {
      if (!speaksOfSomething(question, language))
        return reply(
          'silence',
          [paragraph(say.askAway), ...questions(say.forExample, about.examples)],
          false,
        );
      if (asksAboutArticle(question, language)) return reply('silence', articleItself(), false);
      const nearest = answer.alternatives.slice(0, OTHERS);
      const answered = suggestions(nearest, about.examples);
      return reply('silence', [
        paragraph(say.silence, 'bold'),
        ...(answer.unknown.length > 0
          ? [note(say.unknownWords(answer.unknown.map(say.quoted).join(', ')))]
          : []),
        ...(nearest.length > 0 ? [note(say.notAnAnswer), list(nearest.map(begins))] : []),
        ...questions(say.answersInstead, answered),
      ]);
    }
  }

  /** Questions to choose from, if there are any. */
  function questions(title: string, passages: Circumstances['examples']): Block[] {
    if (passages.length === 0) return [];
    return [note(title), { kind: 'choices', items: choices(passages, 'read', language) }];
  }

  /** What each article is, and how to see what is in it. */
  function articleItself(): Block[] {
    return [
      paragraph(say.aboutArticle),
      ...about.editions.slice(0, OTHERS).map((edition) => attribution(edition, language)),
      // A page has no commands, and shows the whole article.
      ...(about.pages === '' ? [] : [note(say.allOfIt)]),
      ...questions(say.answersInstead, about.examples),
    ];
  }

  /** `asks` is whether it was a question to the article, that might be answered some day. */
  function reply(tone: Reply['tone'], blocks: readonly Block[], asks = true): Reply {
    const pass = tone === 'silence' && asks && about.moderated;
    const key = about.article === undefined ? null : articleKey(about.article);
    const buttons: readonly Button[] = [
      ...(pass ? [{ label: say.pass, action: { kind: 'pass', article: key } } as const] : []),
      ...(about.private ? [] : [{ label: say.remove, action: { kind: 'remove' } } as const]),
    ];
    return {
      tone,
      private: about.private,
      blocks: [
        ...(above ? [note(above)] : []),
        { kind: 'question', text: question, reworded: about.readAs !== undefined },
        ...blocks,
        ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
      ],
      unanswered: asks ? unansweredOf(answer) : undefined,
    };
  }

  /** "The article speaks of … (section · passage 5 of 14)" */
  function begins({ edition, passage }: Match) {
    return [
      { text: opening(passage.text) },
      { text: ` (${place(edition, passage, language)})`, style: 'italic' as const },
    ];
  }
}

/** What is to be kept of a question that has no certain answer; nothing of a greeting. */
export function unansweredOf(answer: Answer): Unanswered | undefined {
  const { kind: outcome, language } = answer;
  const text = answer.question.trim();
  if (outcome === 'answer' || !speaksOfSomething(text, language)) return undefined;
  const [nearest] = answer.alternatives;
  return {
    text,
    language,
    outcome,
    nearest: nearest ? { article: nearest.edition.article, passage: nearest.passage.id } : null,
  };
}

/** The matches that are worth naming beside an answer. */
export function close(alternatives: readonly Match[]): Match[] {
  return alternatives.filter((other) => other.confidence >= CLOSE).slice(0, OTHERS);
}

/** Questions that would be answered: those of the nearest passages first, then the examples. */
function suggestions(
  nearest: readonly Match[],
  examples: Circumstances['examples'],
): Circumstances['examples'] {
  const asked = [...nearest, ...examples].filter(({ passage }) => passage.heading !== null);
  return [...new Map(asked.map((each) => [each.passage, each])).values()].slice(0, OTHERS);
}
