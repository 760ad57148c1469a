import type { Edition, Passage } from '../../src/articles/article.ts';

/** The places (0-based) in the edition of the passages that match a question, best first. */
export type Ask = (question: string) => readonly number[];

/** Something that finds passages: ours, or what one might use instead. */
export interface Peer {
  readonly name: string;
  readonly build: (edition: Edition) => Ask;
}

/** What a peer indexes: the passage with the questions that its author wrote above it, if any. */
export function textOf(passage: Passage): string {
  return [passage.heading, ...passage.questions, passage.text].filter((part) => part !== null).join('\n');
}
