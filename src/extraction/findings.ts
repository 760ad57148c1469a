import type { Article, Edition } from '../articles/article.ts';
import { inSlices, type Work } from '../slices.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Quotation, quotationsIn, underFullName } from './quotations.ts';
import { findOnce, read } from './reading.ts';
import { type Candidate, candidatesIn, chosen, type Ranking, ranked, type Weighed } from './summary.ts';

/** What is found in an edition, all in reading order. Its dates are read apart: they need no words. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  /** Of each name of the glossary that is mentioned, by its id. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly ranking: Ranking;
}

/** All of it comes from one reading of the passages, which takes longest: what is asked for next is there. */
const found = findOnce(function* (edition, glossary): Work<Findings> {
  const figures: Figure[] = [];
  const quotations: Quotation[] = [];
  const mentions = new Map<string, Mention[]>();
  const candidates: Candidate[] = [];
  for (const passage of edition.passages) {
    const reading = read(passage, edition, glossary);
    figures.push(...figuresIn(reading));
    quotations.push(...quotationsIn(reading));
    candidates.push(...candidatesIn(reading));
    for (const [id, more] of mentionsIn(reading)) {
      const known = mentions.get(id);
      if (known) known.push(...more);
      else mentions.set(id, more);
    }
    yield;
  }
  return {
    figures,
    quotations: underFullName(quotations),
    mentions,
    ranking: yield* ranked(candidates),
  };
});

/** Found in slices at the first call, and kept as long as the edition and its glossary are in use. */
export function findingsOf({ glossary }: Pick<Article, 'glossary'>, edition: Edition): Promise<Findings> {
  return found(edition, glossary);
}

/** The same of several. */
export function withFindings<E extends { readonly article: Article; readonly edition: Edition }>(
  all: readonly E[],
): Promise<(E & Findings)[]> {
  return Promise.all(
    all.map(async (each) => ({ ...each, ...(await findingsOf(each.article, each.edition)) })),
  );
}

/** The `count` sentences that carry most of an edition, in its order. */
export async function summary(
  article: Pick<Article, 'glossary'>,
  edition: Edition,
  count: number,
): Promise<Weighed[]> {
  const { ranking } = await findingsOf(article, edition);
  return inSlices(chosen(ranking, count));
}
