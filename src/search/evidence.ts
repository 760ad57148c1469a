import type { Kind } from '../language/analyse.ts';
import type { Span } from './answer.ts';
import { weight } from './bm25.ts';
import type { Sums } from './candidates.ts';
import { BITS, type Expected } from './expects.ts';
import { highlight, type SentenceEvidence } from './highlight.ts';
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
  /** Information of the names, numbers, nouns and verbs found. In Dutch every other word is a noun. */
  'names',
  'numbers',
  'nouns',
  'verbs',
  /** Share of the question's information that is found, and how many of its words are. */
  'coverage',
  'words',
  /** Information found in the best sentence, and in the best one with its neighbours. */
  'sentence',
  'window',
  /** The best sentence among those that have the kind of thing that is asked for. */
  'expected',
  /** Runs of letters shared with the passage, and with its best sentence. */
  'grams',
  'sentenceGrams',
  /** Content words that stand near each other in question and passage alike. */
  'pairs',
  /** Words side by side in both, small words too: two of them, and three. */
  'phrases',
  'triples',
  /** BM25 of the passages before and after. */
  'neighbours',
  /** How nearly the question equals one of the written ones, 0 to 1: by words and letters alike. */
  'asked',
] as const;

export type Feature = (typeof FEATURES)[number];

/** What one passage has to show for itself. */
export interface Evidence {
  readonly values: Readonly<Record<Feature, number>>;
  /** By query term: how well the passage has it, 0 to 1. */
  readonly found: Float64Array;
  /** The sentence that speaks for it most, in `passage.text`. */
  readonly sentence: Span;
}

/** What a written question counts that asks for something else with the same words: "who leads" for "where is". */
const ANOTHER_KIND = 0.75;

function isOfAnotherKind(one: Expected, other: Expected): boolean {
  return one !== other && one !== 'other' && other !== 'other';
}

/** Gathers the evidence for one passage. */
export function gather(query: Query, index: Index, passage: number, sums: Sums): Evidence {
  const { segments, gramLength } = index.passages[passage]!;
  const { terms, rarity } = query;
  const size = terms.length;
  // One row a segment, one column a query term: how well the one has the other.
  const rows = new Float64Array(segments.length * size);
  const scan: Scan = {
    rows,
    last: new Int16Array(size),
    nearest: new Float64Array(size),
    adjacent: new Set(),
    inRow: new Map(),
    gramCounts: new Uint8Array(query.gramRarity.length),
  };
  const bit = BITS[query.expected];
  const sentences: SentenceEvidence[] = [];
  let sentence = 0;
  let expected = 0;
  let sentenceGrams = 0;
  let asked = 0;

  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]!;
    const has = (scanTerms(query, index, segment, at * size, scan) & bit) !== 0;
    const letters = scanGrams(query, segment, scan.gramCounts);
    let information = 0;
    for (let number = 0; number < size; number++) information += rows[at * size + number]! * rarity[number]!;
    if (segment.field === 'text') {
      sentences.push({ span: segment.span, information, letters, expected: has });
      sentence = Math.max(sentence, information);
      if (has) expected = Math.max(expected, information);
      sentenceGrams = Math.max(sentenceGrams, letters);
    } else if (segment.field === 'question') {
      // Dice's coefficient, by information: 1 where neither has anything that the other has not.
      const words = ratio(2 * information, query.mass + segment.termMass);
      const runs = ratio(2 * letters, query.gramMass + segment.gramMass);
      const kind = isOfAnotherKind(query.expected, segment.expected) ? ANOTHER_KIND : 1;
      asked = Math.max(asked, (kind * (words + runs)) / 2);
    }
  }

  const found = new Float64Array(size);
  for (let cell = 0; cell < rows.length; cell++) {
    const number = cell % size;
    if (rows[cell]! > found[number]!) found[number] = rows[cell]!;
  }
  const told: Record<Kind, number> = { name: 0, number: 0, noun: 0, verb: 0, adjective: 0, other: 0 };
  let kin = 0;
  let all = 0;
  let words = 0;
  let pairs = 0;
  for (let number = 0; number < size; number++) {
    const information = found[number]! * rarity[number]!;
    told[terms[number]!.kind] += information;
    all += information;
    words += found[number]!;
    if (found[number]! < 1) kin += information;
    pairs += scan.nearest[number]!;
  }
  let phrases = 0;
  for (const key of scan.adjacent) phrases += index.pairRarity.get(key)!;
  let triples = 0;
  for (const information of scan.inRow.values()) triples += information;
  let letters = 0;
  for (let number = 1; number < scan.gramCounts.length; number++) {
    const count = scan.gramCounts[number]!;
    if (count > 0)
      letters += weight(query.gramRarity[number]!, count, gramLength, index.gramAverage, PARAMETERS);
  }
  const values = {
    similarity: sums.cosine[passage]!,
    bm25: sums.bm25[passage]!,
    kin,
    names: told.name,
    numbers: told.number,
    nouns: told.noun,
    verbs: told.verb,
    coverage: ratio(all, query.mass),
    words,
    sentence,
    window: bestWindow(query, rows, sentences.length),
    expected,
    grams: letters,
    sentenceGrams,
    pairs,
    phrases,
    triples,
    neighbours: ((sums.bm25[passage - 1] ?? 0) + (sums.bm25[passage + 1] ?? 0)) / 2,
    asked,
  };
  return { values, found, sentence: highlight(sentences) };
}

/** What reading a passage's segments leaves behind. */
interface Scan {
  readonly rows: Float64Array;
  /** By query term: where it stood last in the segment; -1 for nowhere. */
  readonly last: Int16Array;
  /** By query term: how near it stands to the one before it, 0 to 1, by rarity. */
  readonly nearest: Float64Array;
  /** Pairs that stand side by side in question and passage. */
  readonly adjacent: Set<number>;
  /** Three in a row in both, by the key of their second pair, and the information of the rarer pair. */
  readonly inRow: Map<number, number>;
  /** By number of the gram: in how many segments it stands, up to 255. */
  readonly gramCounts: Uint8Array;
}

/** Reads a segment's terms into the row at `row`. Returns what its words that were not asked for offer as an answer. */
function scanTerms(query: Query, index: Index, { terms, offers }: Segment, row: number, scan: Scan): number {
  const { slot, strength, present } = query;
  const { rows, last } = scan;
  last.fill(-1);
  let offered = 0;
  let before = -1; // the pair that ended at the word before, where the question has it
  for (let at = 0; at < terms.length; at++) {
    const id = terms[at]!;
    let pair = -1;
    const number = slot[id]! - 1;
    if (number >= 0) {
      if (strength[id]! > rows[row + number]!) rows[row + number] = strength[id]!;
      last[number] = at;
      if (number > 0) meet(query, scan, number, at - last[number - 1]!, last[number - 1]!, 1);
      // The other way round ("army of Iraq", "Iraq's army") it counts for half.
      if (number + 1 < last.length)
        meet(query, scan, number + 1, at - last[number + 1]!, last[number + 1]!, 0.5);
    } else offered |= offers[at]!;
    if (at > 0 && present[id] === 1 && present[terms[at - 1]!] === 1) {
      const key = pairKey(terms[at - 1]!, id);
      if (query.pairs.has(key)) {
        scan.adjacent.add(key);
        pair = key;
        const row = before < 0 ? undefined : query.triples.get(before);
        if (row === key)
          scan.inRow.set(key, Math.max(index.pairRarity.get(before)!, index.pairRarity.get(key)!));
      }
    }
    before = pair;
  }
  return offered;
}

/** Notes that query term `number` and the one before it stand `apart` words from each other. */
function meet(
  { rarity }: Query,
  { nearest }: Scan,
  number: number,
  apart: number,
  other: number,
  share: number,
): void {
  if (other < 0 || apart > PARAMETERS.reach || apart === 0) return;
  const near = (share * Math.min(rarity[number - 1]!, rarity[number]!)) / apart;
  if (near > nearest[number]!) nearest[number] = near;
}

/** Counts a segment's grams that the question has; returns their information. */
function scanGrams({ gramSlot, gramRarity }: Query, { grams }: Segment, counts: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < grams.length; at++) {
    const number = gramSlot[grams[at]!]!;
    if (number === 0) continue;
    if (counts[number]! < 255) counts[number]!++;
    sum += gramRarity[number]!;
  }
  return sum;
}

/** The best of the first `count` rows, with what only the one before or after has counted in part. */
function bestWindow({ rarity }: Query, rows: Float64Array, count: number): number {
  const size = rarity.length;
  let best = 0;
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let number = 0; number < size; number++) {
      const cell = at * size + number;
      const before = at > 0 ? rows[cell - size]! : 0;
      const after = at + 1 < count ? rows[cell + size]! : 0;
      sum += Math.max(rows[cell]!, PARAMETERS.nearby * before, PARAMETERS.nearby * after) * rarity[number]!;
    }
    if (sum > best) best = sum;
  }
  return best;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
