import type { Article } from './article.ts';

/** The passages (article, language, id) that a reload added, changed and removed. */
export interface Difference {
  readonly added: readonly PassageName[];
  readonly changed: readonly PassageName[];
  readonly removed: readonly PassageName[];
}

export interface PassageName {
  readonly article: string;
  readonly language: string;
  readonly id: string;
}

export function difference(_before: readonly Article[], _after: readonly Article[]): Difference {
  return { added: [], changed: [], removed: [] };
}
