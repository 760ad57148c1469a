import type { Article, Edition, Passage } from '../articles/article.ts';
import type { Language } from '../language/language.ts';
import { wordSet } from '../language/word-set.ts';
import { findOnce, readingsOf } from './reading.ts';

/** A sentence of the article and how much of the article it carries. Offsets are those of the passage's text, UTF-16. */
export interface Weighed {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Above 0; those of all sentences add up to 1. */
  readonly centrality: number;
}

/** Weights of a sentence's terms, its length 1. */
type Vector = ReadonlyMap<string, number>;

/** A sentence that may be chosen. */
interface Candidate extends Weighed {
  readonly vector: Vector;
  /** It says little without the sentence before it. */
  readonly leans: boolean;
}

/** Chance of a jump to any sentence; Erkan & Radev 2004, section 3.2 (and Google's PageRank before it). */
const DAMPING = 0.15;

/** The ranks then change by less than a thousandth of a millionth of one sentence's share. */
const ROUNDS = 60;

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

/**
 * The `count` sentences that carry most of an edition, in its order: those most like all others (continuous
 * LexRank, Erkan & Radev 2004), each as little as possible like those chosen before it (maximal marginal
 * relevance, Carbonell & Goldstein 1998). The same every time.
 */
export function summary({ glossary }: Article, edition: Edition, count: number): Weighed[] {
  const candidates = weighed(edition, glossary);
  const most = Math.max(...candidates.map(({ centrality }) => centrality));
  const chosen = new Set<number>();
  // How like the nearest sentence chosen each one is.
  const likeness = candidates.map(() => 0);
  while (chosen.size < Math.min(count, candidates.length)) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [index, { centrality, leans: leaning }] of candidates.entries()) {
      if (chosen.has(index)) continue;
      const leans = leaning && !chosen.has(index - 1);
      const worth = (LAMBDA * (centrality / most)) / (leans ? 2 : 1) - (1 - LAMBDA) * likeness[index]!;
      // A tie goes to the sentence that comes first.
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
    }
    chosen.add(best);
    for (const [index, { vector }] of candidates.entries())
      likeness[index] = Math.max(likeness[index]!, cosine(vector, candidates[best]!.vector));
  }
  return [...chosen].sort((a, b) => a - b).map((index) => candidates[index]!);
}

const weighed = findOnce((edition, glossary): readonly Candidate[] => {
  const rows = readingsOf(edition, glossary).flatMap(({ passage, language, words, sentences }) =>
    sentences.flatMap(({ start, end }, index) => {
      const own = words.filter(({ sentence }) => sentence === index);
      const terms = own.flatMap((word) => word.terms);
      const row = own.map(({ folded }) => folded);
      return terms.length < FEWEST_TERMS
        ? []
        : [{ passage, start, end, terms, leans: leansBack(row, language) }];
    }),
  );
  const vectors = vectorsOf(rows.map(({ terms }) => terms));
  const centrality = lexRank(vectors);
  return rows.map(({ terms: _, ...row }, index) => ({
    ...row,
    vector: vectors[index]!,
    centrality: centrality[index]!,
  }));
});

function leansBack(row: readonly string[], language: Language): boolean {
  const several = row.findIndex((word) => OF_SEVERAL[language].has(word));
  return (
    OPENERS[language].has(row[0]!) ||
    row.slice(0, FIRST_WORDS).some((word) => ANAPHORS[language].has(word)) ||
    (several > 0 && !row.slice(0, several).some((word) => PLURAL[language].test(word)))
  );
}

/** tf · idf of each sentence's terms, each vector of length 1: their products are idf-modified cosines (section 3.1). */
function vectorsOf(sentences: readonly (readonly string[])[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences)
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return sentences.map((terms) => {
    const vector = new Map<string, number>();
    for (const term of terms)
      vector.set(term, (vector.get(term) ?? 0) + Math.log((sentences.length + 1) / frequency.get(term)!));
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([term, weight]) => [term, weight / length]));
  });
}

/**
 * p = d/N + (1 − d) · Sᵀp, where S holds the cosines of all pairs, each row's sum made 1 (Erkan & Radev 2004,
 * section 3.3). With sentences of length 1 as the rows of X the cosines are X·Xᵀ, so that a round takes as many steps as
 * there are terms in the article, not as there are pairs of sentences.
 */
export function lexRank(vectors: readonly Vector[]): number[] {
  const count = vectors.length;
  const degree = times(vectors, new Array(count).fill(1));
  let rank: number[] = new Array(count).fill(1 / count);
  for (let round = 0; round < ROUNDS; round++) {
    const spread = times(
      vectors,
      rank.map((share, index) => share / degree[index]!),
    );
    rank = spread.map((share) => DAMPING / count + (1 - DAMPING) * share);
  }
  return rank;
}

/** X · Xᵀ · column. */
function times(vectors: readonly Vector[], column: readonly number[]): number[] {
  const sums = new Map<string, number>();
  for (const [index, vector] of vectors.entries())
    for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight * column[index]!);
  return vectors.map((vector) => {
    let sum = 0;
    for (const [term, weight] of vector) sum += weight * sums.get(term)!;
    return sum;
  });
}

function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product;
}
