import type { Article } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import type { Answer } from './answer.ts';

/** Where to look, and what is known of the reader. */
export interface Scope {
  /** The id of the one article to ask; all of them otherwise. */
  readonly article?: string | undefined;
  /** The language to answer in; told from the question otherwise. */
  readonly language?: Language | undefined;
  /** The reader's own language: the tie-break for a question that could be in either. */
  readonly locale?: Language | undefined;
}

/** Frozen: nothing is written while it answers. */
export interface Engine {
  readonly ask: (question: string, scope?: Scope) => Answer;
}

export function buildEngine(_articles: readonly Article[]): Engine {
  throw new Error('not built yet');
}
