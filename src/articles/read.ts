import type { Article, Fault } from './article.ts';

export type Read =
  | { readonly kind: 'whole'; readonly articles: readonly Article[] }
  /** Every fault of every file, in the order of file and line. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Reads every article of a knowledge folder: all of them, or all faults. */
export async function readArticles(_folder: string): Promise<Read> {
  throw new Error('not built yet');
}
