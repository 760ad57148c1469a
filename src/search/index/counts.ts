import type { Work } from '../../slices.ts';
import { PairCounts, pairKey } from './pair-counts.ts';
import { QUESTION, type Segments } from './segments.ts';
import { NONE, type Spellings } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The passages that have each term, and its BM25 weight in each: of a term, the entries from `first[term]` up to
 * `first[term + 1]`, in the order of the passages.
 */
export interface Postings {
  readonly first: Int32Array;
  readonly passage: Int32Array;
  readonly weight: Float32Array;
}

/** The information of each written question, by segment; 0 for the others. Each thing counts once. */
export interface Masses {
  readonly terms: Float32Array;
  readonly grams: Float32Array;
  /** Of its words side by side. */
  readonly pairs: Float32Array;
}

/** How much each thing tells, 0 to 1; pairs by their key. */
interface Rarities {
  readonly rarity: Float64Array;
  readonly gramRarity: Float64Array;
  readonly pairRarity: (key: number) => number;
}

/** Pairs that room is made for at once, rather than ever again as they come: those of an article. */
const FIRST_PAIRS = 8192;

/**
 * In how many passages each term, gram and pair stands, and how long the passages are; and by word whether it stands in any: 0
 * for one that no longer does.
 */
export function* count(
  { first, firstToken, tokens }: Segments,
  total: number,
  vocabulary: Vocabulary,
  { grams, firstGram, gram }: Spellings,
) {
  const { termOf, wordOf } = vocabulary;
  const having = new Int32Array(vocabulary.terms);
  const gramHaving = new Int32Array(grams);
  const lengths = new Int32Array(total);
  const pairs = new PairCounts();
  yield* pairs.reserve(Math.min(tokens.length, FIRST_PAIRS));
  // The passage, from 1, that each was last seen in.
  const seen = new Int32Array(vocabulary.terms);
  const wordSeen = new Int32Array(firstGram.length);
  const gramSeen = new Int32Array(grams);
  for (let passage = 0; passage < total; passage++) {
    yield* pairs.reserve(firstToken[first[passage + 1]!]! - firstToken[first[passage]!]!);
    for (let segment = first[passage]!; segment < first[passage + 1]!; segment++) {
      let before = NONE;
      for (let at = firstToken[segment]!; at < firstToken[segment + 1]!; at++) {
        const form = tokens[at]!;
        const term = termOf[form]!;
        const word = wordOf[form]!;
        if (word !== NONE && wordSeen[word] !== passage + 1) {
          wordSeen[word] = passage + 1;
          for (let run = firstGram[word]!; run < firstGram[word + 1]!; run++) {
            const id = gram[run]!;
            if (gramSeen[id] === passage + 1) continue;
            gramSeen[id] = passage + 1;
            gramHaving[id]!++;
          }
        }
        if (term === NONE) continue;
        if (!vocabulary.isStop(term)) lengths[passage]!++;
        if (before !== NONE) pairs.count(pairKey(before, term), passage);
        before = term;
        if (seen[term] === passage + 1) continue;
        seen[term] = passage + 1;
        having[term]!++;
      }
    }
    yield;
  }
  yield* pairs.finish();
  return { having, gramHaving, lengths, pairs, standing: wordSeen };
}

/** The postings of all terms but stop words, and the length of each passage's bag of weights. */
export function* post(
  { first, firstToken, tokens }: Segments,
  total: number,
  vocabulary: Vocabulary,
  having: Int32Array,
  weightOf: (term: number, times: number, passage: number) => number,
): Work<{ postings: Postings; norm: Float64Array }> {
  const { termOf } = vocabulary;
  const start = new Int32Array(having.length + 1);
  for (let term = 0; term < having.length; term++)
    start[term + 1] = start[term]! + (vocabulary.isStop(term) ? 0 : having[term]!);
  const next = start.slice();
  const passages = new Int32Array(start.at(-1)!);
  const weights = new Float32Array(start.at(-1)!);
  const norm = new Float64Array(total);
  const times = new Int32Array(having.length);
  const found: number[] = [];
  for (let passage = 0; passage < total; passage++) {
    const end = firstToken[first[passage + 1]!]!;
    for (let at = firstToken[first[passage]!]!; at < end; at++) {
      const term = termOf[tokens[at]!]!;
      if (term !== NONE && !vocabulary.isStop(term) && times[term]!++ === 0) found.push(term);
    }
    let squares = 0;
    for (const term of found) {
      const value = weightOf(term, times[term]!, passage);
      const place = next[term]!++;
      passages[place] = passage;
      weights[place] = value;
      squares += value * value;
      times[term] = 0;
    }
    found.length = 0;
    norm[passage] = Math.sqrt(squares);
    yield;
  }
  return { postings: { first: start, passage: passages, weight: weights }, norm };
}

/** What each written question tells in all. */
export function* weigh(
  { first, firstToken, field, tokens }: Segments,
  total: number,
  { termOf, wordOf }: Vocabulary,
  { firstGram, gram }: Spellings,
  { rarity, gramRarity, pairRarity }: Rarities,
): Work<Masses> {
  const masses = {
    terms: new Float32Array(field.length),
    grams: new Float32Array(field.length),
    pairs: new Float32Array(field.length),
  };
  for (let passage = 0; passage < total; passage++) {
    for (let segment = first[passage]!; segment < first[passage + 1]!; segment++) {
      if (field[segment] !== QUESTION) continue;
      const terms = new Set<number>();
      const grams = new Set<number>();
      const pairs = new Set<number>();
      let before = NONE;
      for (const form of tokens.subarray(firstToken[segment]!, firstToken[segment + 1]!)) {
        const term = termOf[form]!;
        const word = wordOf[form]!;
        if (word !== NONE)
          for (let run = firstGram[word]!; run < firstGram[word + 1]!; run++) grams.add(gram[run]!);
        if (term === NONE) continue;
        terms.add(term);
        if (before !== NONE) pairs.add(pairKey(before, term));
        before = term;
      }
      masses.terms[segment] = sum([...terms].map((term) => rarity[term]!));
      masses.grams[segment] = sum([...grams].map((gram) => gramRarity[gram]!));
      masses.pairs[segment] = sum([...pairs].map(pairRarity));
    }
    yield;
  }
  return masses;
}

export function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
