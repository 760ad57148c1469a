import type { Edition } from '../../src/articles/article.ts';
import type { Language, Localized } from '../../src/language/language.ts';
import { buildIndex, type Index, NO_LEXICON, type Written } from '../../src/search/index/build.ts';
import type { Asked } from '../../src/search/judge.ts';
import { EARLY } from '../../src/search/ranking/candidates.ts';
import type { Commonness } from '../../src/search/ranking/common.ts';
import { FEATURES } from '../../src/search/ranking/evidence.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { type ByWritten, type Ranked, type Ranking, rank } from '../../src/search/ranking/rank.ts';
import { PULLS } from '../../src/search/ranking/sentence.ts';
import { atOnce } from '../../src/slices.ts';

/** A question, the passages that came into view for it, and where it belongs. */
export interface Example {
  readonly article: string;
  readonly language: Language;
  /** How many questions are written with the passages of its edition. */
  readonly written: Written;
  readonly query: Asked;
  readonly ranked: readonly Ranked[];
  /** The number of the right passage; null where the article does not answer it. */
  readonly right: number | null;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Whether the thresholds follow from it too: it belongs to another article. */
  readonly decides: boolean;
}

/** Before anything is learned, passages come into view by what BM25 finds in them, and what is akin. */
const UNLEARNED: Ranking = {
  promise: inBoth({ ...evenly(EARLY, 0), bm25: 1, kin: 1 }),
  rank: inBoth(evenly(FEATURES, 1)),
  highlight: evenly(PULLS, 1),
};

function evenly<N extends string>(names: readonly N[], weight: number): Record<N, number> {
  return Object.fromEntries(names.map((name) => [name, weight])) as Record<N, number>;
}

function inBoth<W>(weights: W): ByWritten<W> {
  return { none: weights, some: weights };
}

export function indexOf(edition: Edition, lexicon = NO_LEXICON, before?: Index): Index {
  return atOnce(buildIndex(edition, lexicon, before));
}

/** A question put to an article; `right` is the number of the passage that answers it, null for none. */
export function ask(
  index: Index,
  question: string,
  common: Localized<Commonness>,
  right: number | null,
  weight: number,
): Example {
  const query = readQuery(question, index, common);
  const { terms, focus, personal, mass, gramMass } = query;
  return {
    article: index.edition.article,
    language: index.edition.language,
    written: index.written,
    // No more than is learned from: the index of an example would be a megabyte.
    query: { terms, focus, personal, mass, gramMass },
    ranked: rank(query, index, UNLEARNED, Number.POSITIVE_INFINITY),
    right,
    weight,
    decides: right === null,
  };
}
