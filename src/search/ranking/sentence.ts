import { fitOf } from '../asking/fit.ts';
import { TRAITS } from '../asking/traits.ts';
import { clear, zeros } from '../index/zeros.ts';
import type { Query } from './query.ts';
import type { Scanner } from './scan.ts';

/** What speaks for a sentence as the one that answers, by name. */
export const PULLS = [
  /** Share of the question's letters that it has. */
  'letters',
  /** The question's words that it has and the passage's other sentences have not, small words too. */
  'own',
  /** Information of the question's words that it has, names aside: what a passage is about need not be said again. */
  'information',
  /** Share of the words side by side in both. */
  'rows',
  /** What sentences before share and this one does not, the nearer the more: it goes on where they end ("He died in 1943."). */
  'passed',
  /** Information of the question's words, the earlier they stand the more: a sentence opens with what it is about, and goes on with what is new. */
  'early',
  /** How well the best of its words would answer, by the kind of thing that is asked for, and how near that stands to the question's words. */
  'fit',
  'near',
] as const;

export type Pull = (typeof PULLS)[number];

/** What a word still tells of the sentence after the one that has it, and of each further one. */
const FADING = 0.7;
/** A sentence names what it is asked about; and says what that is. */
const NAMED = 1;
const SAID = 2;
/** Words further apart are not near; and so many words into a sentence one tells half of what it does at its beginning. */
const REACH = 12;

/** A sentence of a passage, held against a question. */
export interface Sentence {
  /** What speaks for it, in the order of `PULLS`; but 0 for `own`, which is told when it is needed, see `tellOwn`. */
  readonly pulls: readonly number[];
  /** Where the question asks no more than who or what something is: how it tells that. */
  readonly naming: number;
  /** By word of the question: which share of its letters it has. */
  readonly alike: readonly number[];
  /** By number of the question's term: how well it has it. */
  readonly has: readonly number[];
}

/** Holds the sentences of a passage against a question, one after the other, each as it was scanned. */
export class Sentences {
  readonly #query: Query;
  readonly #scanner: Scanner;
  readonly #counted: number;
  /** By number of the question's term: what the sentences before have of it, the nearer the more. */
  readonly #before: number[];
  /** By number of the question's term, to work in. */
  readonly #scratch: number[];
  #read: Sentence[] = [];

  constructor(query: Query, scanner: Scanner) {
    const { terms, aim } = query;
    this.#query = query;
    this.#scanner = scanner;
    this.#counted = terms.findIndex(({ word }) => word === aim.counted);
    this.#before = zeros(terms.length);
    this.#scratch = zeros(terms.length);
  }

  /** Begins a passage. */
  begin(): void {
    clear(this.#before);
    this.#read = [];
  }

  /** Reads the sentence that was scanned last. */
  add(): void {
    const { gramMass, row, aim, naming, terms, rarity, spelling } = this.#query;
    const { letters, phrases, line, strengths } = this.#scanner;
    const before = this.#before;
    const early = this.#early();
    const alike = this.#alike();
    const has = zeros(rarity.length);
    let information = 0;
    let passed = 0;
    let opening = 0;
    for (let term = 0; term < rarity.length; term++) {
      // It has a term at least as well as the letters of its word.
      const one = Math.max(strengths[term]!, alike[spelling[term]!]!);
      has[term] = one;
      if (terms[term]!.kind !== 'name') information += one * rarity[term]!;
      if (before[term]! > one) passed += (before[term]! - one) * rarity[term]!;
      opening += early[term]! * rarity[term]!;
      before[term] = Math.max(FADING * before[term]!, one);
    }
    const { best, places } = fitOf(aim.sought, this.#counted, line);
    let near = 0;
    for (let at = 0; at < places.length; at++) near = Math.max(near, this.#nearness(places[at]!));
    this.#read.push({
      pulls: [
        ratio(letters, gramMass),
        0,
        information,
        ratio(phrases, row.mass),
        passed,
        opening,
        best,
        best * near,
      ],
      naming: naming ? this.#naming() : 0,
      alike,
      has,
    });
  }

  /** Those read since `begin`. */
  finish(): readonly Sentence[] {
    return this.#read;
  }

  /** Whether the sentence names all that the question does, and opens with it to say what it is ("Hull is a port"). */
  #naming(): number {
    if (this.#scanner.strengths.some((strength) => strength < 1)) return 0;
    const { length, terms, traits } = this.#scanner.line;
    let at = 0;
    let opens = false;
    for (; at < length && (terms[at]! >= 0 || traits[at]! & (TRAITS.name | TRAITS.article)); at++)
      opens ||= terms[at]! >= 0;
    return opens && at < length && traits[at]! & TRAITS.being ? SAID : NAMED;
  }

  /** By word of the question: which share of its letters the sentence has. */
  #alike(): number[] {
    const { letters, spelled } = this.#query;
    const { shared } = this.#scanner;
    const alike = zeros(spelled.length);
    for (let word = 0; word < letters.length; word++) alike[word] = ratio(shared[word]!, letters[word]!.mass);
    return alike;
  }

  /** By number of the question's term: how well the sentence has it, the earlier the more. */
  #early(): readonly number[] {
    const { terms, strengths, hits } = this.#scanner.line;
    const early = this.#scratch;
    clear(early);
    for (let hit = 0; hit < hits.length; hit++) {
      const at = hits[hit]!;
      const term = terms[at]!;
      early[term] = Math.max(early[term]!, (strengths[at]! * REACH) / (REACH + at));
    }
    return early;
  }

  /** Information of the question's words that stand near a place of the line, the nearer the more. */
  #nearness(place: number): number {
    const { terms, strengths, hits } = this.#scanner.line;
    const { rarity } = this.#query;
    const near = this.#scratch;
    clear(near);
    let all = 0;
    for (let hit = 0; hit < hits.length; hit++) {
      const at = hits[hit]!;
      const apart = Math.abs(at - place);
      if (apart === 0 || apart >= REACH) continue;
      const term = terms[at]!;
      const told = strengths[at]! * rarity[term]! * (1 - apart / REACH);
      if (told <= near[term]!) continue;
      all += told - near[term]!;
      near[term] = told;
    }
    return all;
  }
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
