import type { Sums } from './candidates.ts';
import { BITS } from './expects.ts';
import { type Index, pairKey, type Segment } from './index.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';

/**
 * What speaks for a passage, by name; the score is a weighted sum of these. Information is counted in
 * words: 1 is what a word that stands nowhere else in the edition tells.
 */
export const FEATURES = [
  /** wink-nlp's similarity of question and passage, 0 to 1. */
  'similarity',
  /** BM25 over the whole passage. */
  'bm25',
  /** Information found through relatives only: synonyms, families, compounds, misspellings. */
  'kin',
  /** Information of the names, and of the numbers, found. */
  'names',
  'numbers',
  /** Information found in the best sentence, and in the best one with its neighbours. */
  'sentence',
  'window',
  /** The best sentence, counted only if it has the kind of thing that is asked for. */
  'expected',
  /** Runs of letters shared with the passage, and with its best sentence. */
  'grams',
  'sentenceGrams',
  /** Content words that stand near each other in question and sentence alike. */
  'pairs',
  /** Words side by side in both, small words too. */
  'phrases',
  /** BM25 of the passages before and after. */
  'neighbours',
  /** Logarithm of the passage's length. */
  'length',
  /** How nearly the question equals one of the written ones, 0 to 1: by words, and by letters. */
  'asked',
  'askedGrams',
] as const;

export type Feature = (typeof FEATURES)[number];

/** What one passage has to show for itself. */
export interface Evidence {
  /** In the order of `FEATURES`. */
  readonly values: Float64Array;
  /** By query term: how well the passage has it, 0 to 1. */
  readonly found: Float64Array;
}

/** Gathers the evidence for one passage. */
export function gather(query: Query, index: Index, passage: number, sums: Sums): Evidence {
  const { segments, length } = index.passages[passage]!;
  const found = new Float64Array(query.terms.length);
  const inText: Float64Array[] = [];
  const gramCounts = new Uint8Array(query.gramCount + 1);
  const nearest = new Float64Array(query.terms.length);
  const adjacent = new Set<number>();
  const best = { sentence: 0, expected: 0, sentenceGrams: 0, asked: 0, askedGrams: 0, grams: 0 };
  const bit = BITS[query.expected];

  for (const segment of segments) {
    const own = new Float64Array(query.terms.length);
    const offered = scanTerms(query, segment, own, nearest, adjacent);
    const information = weigh(query, own);
    const letters = scanGrams(query, index, segment, gramCounts);
    for (let number = 0; number < own.length; number++) found[number] = Math.max(found[number]!, own[number]!);
    if (segment.field === 'text') {
      inText.push(own);
      best.sentence = Math.max(best.sentence, information);
      if (offered & bit) best.expected = Math.max(best.expected, information);
      best.sentenceGrams = Math.max(best.sentenceGrams, letters);
    } else if (segment.field === 'question') {
      // Dice's coefficient, by information: 1 where neither has anything that the other has not.
      best.asked = Math.max(best.asked, ratio(2 * information, query.mass + segment.termMass));
      best.askedGrams = Math.max(best.askedGrams, ratio(2 * letters, query.gramMass + segment.gramMass));
    }
  }
  const gramTotal = sumGrams(query, index, segments, gramCounts);
  let kin = 0;
  let names = 0;
  let numbers = 0;
  let pairs = 0;
  for (let number = 0; number < found.length; number++) {
    const { kind, rarity } = query.terms[number]!;
    const told = found[number]! * rarity;
    if (found[number]! < 1) kin += told;
    if (kind === 'name') names += told;
    else if (kind === 'number') numbers += told;
    pairs += nearest[number]!;
  }
  let phrases = 0;
  for (const key of adjacent) phrases += index.pairRarity.get(key)!;
  const around = (sums.bm25[passage - 1] ?? 0) + (sums.bm25[passage + 1] ?? 0);

  const values: Record<Feature, number> = {
    similarity: sums.cosine[passage]!,
    bm25: sums.bm25[passage]!,
    kin,
    names,
    numbers,
    sentence: best.sentence,
    window: bestWindow(query, inText),
    expected: best.expected,
    grams: gramTotal,
    sentenceGrams: best.sentenceGrams,
    pairs,
    phrases,
    neighbours: around / 2,
    length: Math.log(1 + length),
    asked: best.asked,
    askedGrams: best.askedGrams,
  };
  return { values: Float64Array.from(FEATURES, (feature) => values[feature]), found };
}

/**
 * Reads a segment's terms: how well it has each query term (into `own`), how near neighbouring query terms
 * stand (into `nearest`, the best so far), which pairs stand side by side (into `adjacent`). Returns what the
 * words that the question does not have offer as an answer.
 */
function scanTerms(
  query: Query,
  segment: Segment,
  own: Float64Array,
  nearest: Float64Array,
  adjacent: Set<number>,
): number {
  const { terms, offers } = segment;
  const last = new Int16Array(own.length).fill(-1);
  let offered = 0;
  for (let at = 0; at < terms.length; at++) {
    const id = terms[at]!;
    const number = query.slot[id]! - 1;
    if (number >= 0) {
      own[number] = Math.max(own[number]!, query.strength[id]!);
      last[number] = at;
      meet(query, nearest, number, at, last[number - 1] ?? -1, 1);
      // The other way round ("army of Iraq", "Iraq's army") it counts for half.
      if (number + 1 < own.length) meet(query, nearest, number + 1, at, last[number + 1]!, 0.5);
    } else offered |= offers[at]!;
    if (at > 0 && query.present[id] === 1 && query.present[terms[at - 1]!] === 1) {
      const key = pairKey(terms[at - 1]!, id);
      if (query.pairs.has(key)) adjacent.add(key);
    }
  }
  return offered;
}

/** Notes that query terms `number - 1` and `number` stand at `at` and `other` (-1: not yet) of one segment. */
function meet(query: Query, nearest: Float64Array, number: number, at: number, other: number, share: number): void {
  const apart = at - other;
  if (other < 0 || number === 0 || apart > PARAMETERS.reach || apart === 0) return;
  const least = Math.min(query.terms[number - 1]!.rarity, query.terms[number]!.rarity);
  nearest[number] = Math.max(nearest[number]!, (share * least) / apart);
}

/** Counts a segment's grams that the question has; returns their information. */
function scanGrams(query: Query, index: Index, segment: Segment, counts: Uint8Array): number {
  let sum = 0;
  for (const id of segment.grams) {
    const number = query.gramSlot[id]!;
    if (number === 0) continue;
    if (counts[number]! < 255) counts[number]!++;
    sum += index.gramRarity[id]!;
  }
  return sum;
}
