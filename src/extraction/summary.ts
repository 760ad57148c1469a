import type { Passage } from '../articles/article.ts';
import type { Word } from '../language/analyse.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { wordSet } from '../language/word-set.ts';
import type { Work } from '../slices.ts';
import { lexRank, likenessTo, type Rows, rowsOf } from './lex-rank.ts';
import type { Reading } from './reading.ts';

/** A sentence of the article and how much of the article it carries. Offsets are those of the passage's text, UTF-16. */
export interface Weighed extends Span {
  readonly passage: Passage;
  /** Above 0; those of all sentences add up to 1. */
  readonly centrality: number;
}

/** A sentence that may be chosen. */
export interface Candidate extends Span {
  readonly passage: Passage;
  readonly terms: readonly string[];
  /** It says little without the sentence before it. */
  readonly leans: boolean;
}

/** The sentences that may be chosen, in order, and what each carries. */
export interface Ranking {
  readonly candidates: readonly Omit<Candidate, 'terms'>[];
  readonly centrality: Float64Array;
  readonly rows: Rows;
}

/** How much centrality counts against likeness to what is chosen: at 1 by centrality alone, at 0 the most various. */
const LAMBDA = 0.7;

/** Sentences with fewer terms than this are captions and stubs. */
const FEWEST_TERMS = 4;

/** A sentence that opens with one of these leans on the one before it, and counts half without it. */
const OPENERS: Record<Language, ReadonlySet<string>> = {
  en: wordSet(
    'this that these those his her its their such here but and also then so even however moreover yet still',
  ),
  nl: wordSet(
    'dit dat deze die het zijn haar hun zulke hier daarbij daarnaast maar en ook dan dus toch echter bovendien',
  ),
};

/** So does one with any of these among its first words. */
const ANAPHORS: Record<Language, ReadonlySet<string>> = {
  en: wordSet('he him she it they them there'),
  nl: wordSet('hij hem zij ze haar hen hun daar'),
};
const FIRST_WORDS = 5;

/** So does one that speaks of several with no word before that may be a plural. */
const OF_SEVERAL: Record<Language, ReadonlySet<string>> = {
  en: wordSet('they them'),
  nl: wordSet('hen hun'),
};
const PLURAL: Record<Language, RegExp> = { en: /^.{3,}s$/u, nl: /^.{3,}(?:en|s)$/u };

/** The sentences of a passage that may be chosen. */
export function candidatesIn({ passage, language, words, sentences }: Reading): Candidate[] {
  const own = sentences.map((): Word[] => []);
  for (const word of words) own[word.sentence]!.push(word);
  return sentences.flatMap(({ start, end }, index) => {
    const terms = own[index]!.flatMap((word) => word.terms);
    const row = own[index]!.map(({ folded }) => folded);
    return terms.length < FEWEST_TERMS
      ? []
      : [{ passage, start, end, terms, leans: leansBack(row, language) }];
  });
}

/** Ranks them by how like all others they are: continuous LexRank (Erkan & Radev 2004). */
export function* ranked(candidates: readonly Candidate[]): Work<Ranking> {
  const rows = yield* rowsOf(candidates.map(({ terms }) => terms));
  const centrality = yield* lexRank(rows);
  return { candidates: candidates.map(({ terms: _, ...candidate }) => candidate), centrality, rows };
}

/**
 * The `count` sentences that carry most, in the order of the article: each as little as possible like those chosen before
 * it (maximal marginal relevance, Carbonell & Goldstein 1998). The same every time.
 */
export function* chosen({ candidates, centrality, rows }: Ranking, count: number): Work<Weighed[]> {
  const most = centrality.reduce((a, b) => Math.max(a, b), 0);
  const chosen = new Set<number>();
  // How like the nearest sentence chosen each one is.
  let likeness = new Float64Array(candidates.length);
  while (chosen.size < Math.min(count, candidates.length)) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [index, { leans: leaning }] of candidates.entries()) {
      if (chosen.has(index)) continue;
      const leans = leaning && !chosen.has(index - 1);
      const worth =
        (LAMBDA * (centrality[index]! / most)) / (leans ? 2 : 1) - (1 - LAMBDA) * likeness[index]!;
      // A tie goes to the sentence that comes first.
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
    }
    chosen.add(best);
    likeness = likenessTo(rows, best).map((like, index) => Math.max(like, likeness[index]!));
    yield;
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .map((index) => {
      const { passage, start, end } = candidates[index]!;
      return { passage, start, end, centrality: centrality[index]! };
    });
}

function leansBack(row: readonly string[], language: Language): boolean {
  const several = row.findIndex((word) => OF_SEVERAL[language].has(word));
  return (
    OPENERS[language].has(row[0]!) ||
    row.slice(0, FIRST_WORDS).some((word) => ANAPHORS[language].has(word)) ||
    (several > 0 && !row.slice(0, several).some((word) => PLURAL[language].test(word)))
  );
}
