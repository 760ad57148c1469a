import type { Edition, Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';

/** A passage held against a question. */
export interface Match {
  readonly edition: Edition;
  readonly passage: Passage;
  /** The calibrated chance that this is the passage asked for, 0 to 1. */
  readonly confidence: number;
  /** What the passages were ranked by; comparable within one question only. */
  readonly score: number;
  /** The parts that the score is the sum of, by name. */
  readonly parts: Readonly<Record<string, number>>;
  /** The question's words that the passage shares, as the question writes them, weightiest first. */
  readonly matched: readonly string[];
  /** The sentence of `passage.text` that holds the answer, as far as can be judged. */
  readonly sentence: Span;
}

/** The same match, told with another sentence or confidence. To spread it would leave out what it only tells when asked. */
export function retold(match: Match, change: Partial<Pick<Match, 'sentence' | 'confidence'>>): Match {
  const { edition, passage, confidence, score, parts, matched, sentence } = match;
  return { edition, passage, confidence, score, parts, matched, sentence, ...change };
}

/** What the engine makes of a question. */
export type Answer = {
  readonly question: string;
  /** The language that the question is taken to be in. */
  readonly language: Language;
} & (
  | {
      readonly kind: 'answer';
      readonly match: Match;
      /** What else came close, best first; at most five, never the match itself. */
      readonly alternatives: readonly Match[];
    }
  /** Not sure: did you mean one of these? */
  | { readonly kind: 'doubt'; readonly alternatives: readonly Match[] }
  /** The article doesn't say; `unknown` are the question's words that stand nowhere in it. */
  | {
      readonly kind: 'silence';
      readonly alternatives: readonly Match[];
      readonly unknown: readonly string[];
    }
);

/** All that an answer tells of, best first, whether or not it was found good enough to answer with. */
export function matchesOf(answer: Answer): readonly Match[] {
  return answer.kind === 'answer' ? [answer.match, ...answer.alternatives] : answer.alternatives;
}
