import type { Kind } from '../../language/analyse.ts';
import { SOUGHT } from '../asking/aim.ts';
import type { Index } from '../index/build.ts';
import { QUESTION, TEXT } from '../index/segments.ts';
import { zeros } from '../index/zeros.ts';
import type { Sums } from './candidates.ts';
import { type Highlight, strength } from './highlight.ts';
import type { Query } from './query.ts';
import { three } from './row.ts';
import { Scanner } from './scan.ts';
import { SentenceReader, type Sentences } from './sentence.ts';
import type { Tellings } from './telling.ts';

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
  /** Information of the names, of the numbers and of the other words found. */
  'names',
  'numbers',
  'others',
  /** Of those found, by how many articles have them, whatever these are about. */
  'common',
  /** Share of the question's information that is found, and how many of its words are. */
  'coverage',
  'words',
  /** Information found in the sentence that has most. */
  'sentence',
  /** How strongly the sentence that answers best does, by what one is set in bold for. */
  'answer',
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
  /** How nearly the question equals one of the written ones, 0 to 1, by words, letters and order alike; `EXACT` where it is one. */
  'asked',
] as const;

export type Feature = (typeof FEATURES)[number];

/** The place of each feature in `FEATURES`. */
export const AT = Object.freeze(
  Object.fromEntries(FEATURES.map((feature, at) => [feature, at])) as Record<Feature, number>,
);

/** What one passage has to show for itself. */
export interface Evidence {
  /** In the order of `FEATURES`. */
  readonly values: readonly number[];
  /** By query term: how well the passage has it, 0 to 1. */
  readonly found: readonly number[];
  readonly sentences: Sentences;
}

/** From which likeness on a question counts as a written one, word for word: rounding aside, 1. */
export const VERBATIM = 0.999;
/** What such a one counts: whoever wrote it knew which passage answers it. */
const EXACT = 1.25;

/** What a written question counts that asks for something else with the same words: "who leads" for "where is". */
const ANOTHER_KIND = 0.75;

/** Gathers the evidence for one passage after the other. */
export class Gatherer {
  readonly #query: Query;
  readonly #index: Index;
  readonly #sums: Sums;
  readonly #scanner: Scanner;
  readonly #sentences: SentenceReader;
  readonly #highlight: Highlight;
  /** By number of the query's term: which feature tells of those of its kind. */
  readonly #kinds: readonly number[];

  constructor(query: Query, index: Index, sums: Sums, tellings: Tellings, highlight: Highlight) {
    this.#query = query;
    this.#index = index;
    this.#sums = sums;
    this.#scanner = new Scanner(query, index, tellings);
    this.#sentences = new SentenceReader(query, this.#scanner);
    this.#highlight = highlight;
    this.#kinds = query.terms.map(({ kind }) => AT[OF_KIND[kind]]);
  }

  gather(passage: number): Evidence {
    const index = this.#index;
    const scanner = this.#scanner;
    const sentences = this.#sentences;
    const { first, field } = index.segments;
    let sentence = 0;
    let sentenceGrams = 0;
    let asked = 0;
    scanner.begin();
    sentences.begin(first[passage + 1]! - first[passage]!);
    for (let at = first[passage]!; at < first[passage + 1]!; at++) {
      scanner.scan(at);
      const { information, letters } = scanner;
      if (field[at] === TEXT) {
        sentences.add();
        if (information > sentence) sentence = information;
        if (letters > sentenceGrams) sentenceGrams = letters;
      } else if (field[at] === QUESTION) asked = Math.max(asked, this.#likeness(at));
    }
    const read = sentences.finish();
    const values = zeros(FEATURES.length);
    const { similarity, bm25 } = this.#sums;
    values[AT.similarity] = similarity[passage]!;
    values[AT.bm25] = bm25[passage]!;
    // Past the last passage there are zeros, or nothing.
    values[AT.neighbours] = ((bm25[passage - 1] ?? 0) + (bm25[passage + 1] ?? 0)) / 2;
    values[AT.sentence] = sentence;
    values[AT.answer] = strength(read, this.#highlight);
    values[AT.sentenceGrams] = sentenceGrams;
    values[AT.asked] = asked >= VERBATIM ? EXACT : asked;
    this.#tellTerms(values);
    this.#tellLetters(values);
    this.#tellRows(values);
    return { values, found: scanner.found, sentences: read };
  }

  /** How nearly the question is the written one just scanned, 0 to 1: Dice's coefficient, by information, of words, letters and rows of words. */
  #likeness(segment: number): number {
    const query = this.#query;
    const { information, letters, phrases } = this.#scanner;
    const { masses, segments } = this.#index;
    const words = ratio(2 * information, query.mass + masses.terms[segment]!);
    // A name tells nothing by its letters, and one word has no rows: where neither has any, its words say it all.
    const runs = ratio(2 * letters, query.gramMass + masses.grams[segment]!, words);
    const rows = ratio(2 * phrases, query.row.mass + masses.pairs[segment]!, words);
    const { sought } = query.aim;
    const asks = SOUGHT[segments.sought[segment]!];
    const isOther = sought !== null && asks !== undefined && asks !== sought;
    return ((isOther ? ANOTHER_KIND : 1) * (words + runs + rows)) / 3;
  }

  /** Fills in what the question's terms come to. */
  #tellTerms(values: number[]): void {
    const { terms, rarity, mass } = this.#query;
    const { found, nearest } = this.#scanner;
    let all = 0;
    for (let number = 0; number < rarity.length; number++) {
      const information = found[number]! * rarity[number]!;
      values[this.#kinds[number]!]! += information;
      values[AT.common]! += information * terms[number]!.common;
      if (found[number]! < 1) values[AT.kin]! += information;
      values[AT.words]! += found[number]!;
      values[AT.pairs]! += nearest[number]!;
      all += information;
    }
    values[AT.coverage] = ratio(all, mass);
  }

  #tellLetters(values: number[]): void {
    const { likest } = this.#scanner;
    for (let word = 0; word < likest.length; word++) values[AT.grams]! += likest[word]!;
  }

  /** Fills in the pairs and threes that stand in a row in both; three tell what the rarer pair tells. */
  #tellRows(values: number[]): void {
    const { pairs } = this.#scanner;
    const { rarity, threes } = this.#query.row;
    for (let pair = 1; pair < pairs.length; pair++) {
      if (pairs[pair] === 0) continue;
      values[AT.phrases]! += rarity[pair]!;
      if (pairs[pair] === 1) continue;
      let before = 1;
      while (pairs[before] === 0 || !threes.includes(three(before, pair))) before++;
      values[AT.triples]! += Math.max(rarity[pair]!, rarity[before]!);
    }
  }
}

/** Which feature tells of the terms of a kind. */
export const OF_KIND = { name: 'names', number: 'numbers', word: 'others' } as const satisfies Record<
  Kind,
  Feature
>;

function ratio(part: number, whole: number, ofNothing = 0): number {
  return whole > 0 ? part / whole : ofNothing;
}
