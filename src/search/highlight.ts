import type { Span } from './answer.ts';

/** What a sentence has to show for itself. */
export interface SentenceEvidence {
  readonly span: Span;
  readonly information: number;
  readonly letters: number;
  /** It has the kind of thing that is asked for. */
  readonly expected: boolean;
}

/** What a sentence with the kind of thing that is asked for counts more than one without. */
const EXPECTED = 1.5;
/** What shared runs of letters count beside shared words. */
const LETTERS = 0.3;

/** The sentence to set in bold: the one that shares most with the question and has what it asks for. */
export function highlight(sentences: readonly SentenceEvidence[]): Span {
  let best: Span = { start: 0, end: 0 };
  let most = -1;
  for (const { span, information, letters, expected } of sentences) {
    const value = information * (expected ? EXPECTED : 1) + LETTERS * letters + (expected ? 0.2 : 0);
    // Of two that are equal, the first: it is the topic of the passage.
    if (value <= most) continue;
    most = value;
    best = span;
  }
  return best;
}
