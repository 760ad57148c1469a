import { fitOf, type Line, traitsAt } from '../asking/fit.ts';
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

/** The sentences of a passage, held against a question. A row for each, one after the other, of as many numbers as are told of one. */
export interface Sentences {
  readonly count: number;
  /** What speaks for it, in the order of `PULLS`; but 0 for `own`, which is told when it is needed, see `pullsOf`. */
  readonly pulls: readonly number[];
  /** By word of the question: how well it has it, 0 to 1; 0 for a question word that is no term. */
  readonly words: readonly number[];
  /** Where the question asks no more than who or what something is: how it tells that. A number for each. */
  readonly naming: readonly number[];
}

/** Holds the sentences of a passage against a question, one after the other, each as it was scanned. */
export class SentenceReader {
  readonly #query: Query;
  readonly #scanner: Scanner;
  readonly #counted: number;
  /** By number of the question's term: what the sentences before have of it, the nearer the more. */
  readonly #before: number[];
  /** By word of the question: which share of its letters the sentence has. */
  readonly #alike: number[];
  /** By number of the question's term, to work in. */
  readonly #scratch: number[];
  #count = 0;
  #pulls: number[] = [];
  #words: number[] = [];
  #naming: number[] = [];

  constructor(query: Query, scanner: Scanner) {
    const { terms, aim, spelled } = query;
    this.#query = query;
    this.#scanner = scanner;
    this.#counted = terms.findIndex(({ word }) => word === aim.counted);
    this.#before = zeros(terms.length);
    this.#scratch = zeros(terms.length);
    this.#alike = zeros(spelled.length);
  }

  /** Begins a passage of so many sentences, or fewer. */
  begin(most: number): void {
    clear(this.#before);
    this.#count = 0;
    this.#pulls = zeros(most * PULLS.length);
    this.#words = zeros(most * this.#alike.length);
    this.#naming = zeros(most);
  }

  /** Reads the sentence that was scanned last. */
  add(): void {
    const { gramMass, row, aim, naming, rarity, nameless, spelling } = this.#query;
    const { letters, phrases, line, strengths } = this.#scanner;
    const before = this.#before;
    this.#tellWords();
    const alike = this.#alike;
    const words = this.#words;
    const own = this.#count * alike.length;
    let information = 0;
    let passed = 0;
    for (let term = 0; term < rarity.length; term++) {
      const word = spelling[term]!;
      // It has a term at least as well as the letters of its word.
      const one = Math.max(strengths[term]!, alike[word]!);
      if (one > words[own + word]!) words[own + word] = one;
      information += one * nameless[term]!;
      if (before[term]! > one) passed += (before[term]! - one) * rarity[term]!;
      before[term] = Math.max(FADING * before[term]!, one);
    }
    const { best, places } = fitOf(aim.sought, this.#counted, line);
    let near = 0;
    for (let at = 0; at < places.length; at++) near = Math.max(near, this.#nearness(line, places[at]!));
    const pulls = this.#pulls;
    let at = this.#count * PULLS.length;
    pulls[at++] = ratio(letters, gramMass);
    pulls[at++] = 0;
    pulls[at++] = information;
    pulls[at++] = ratio(phrases, row.mass);
    pulls[at++] = passed;
    pulls[at++] = this.#opening(line);
    pulls[at++] = best;
    pulls[at++] = best * near;
    if (naming) this.#naming[this.#count] = this.#howNamed(line);
    this.#count++;
  }

  /** Those read since `begin`. */
  finish(): Sentences {
    return { count: this.#count, pulls: this.#pulls, words: this.#words, naming: this.#naming };
  }

  /** Whether the sentence names all that the question does, and opens with it to say what it is ("Hull is a port"). */
  #howNamed(line: Line): number {
    if (this.#scanner.strengths.some((strength) => strength < 1)) return 0;
    const { start, end, places, hits } = line;
    let at = 0;
    let said = 0;
    for (; at < end - start; at++) {
      if (said < hits && places[said] === at) said++;
      else if ((traitsAt(line, at) & (TRAITS.name | TRAITS.article)) === 0) break;
    }
    return said > 0 && (traitsAt(line, at) & TRAITS.being) !== 0 ? SAID : NAMED;
  }

  /** Which share of their letters the sentence has of the question's words. */
  #tellWords(): void {
    const { letters, spelled, asking } = this.#query;
    const { shared } = this.#scanner;
    const alike = this.#alike;
    const own = this.#count * alike.length;
    for (let word = 0; word < letters.length; word++) {
      const share = shared[word] === 0 ? 0 : ratio(shared[word]!, letters[word]!.mass);
      alike[word] = share;
      // A small word is there or not.
      if (share > 0 && !asking[word])
        this.#words[own + word] = spelled[word]!.stop ? Math.floor(share) : share;
    }
  }

  /** Information of the question's words that the sentence has, the earlier they stand the more. */
  #opening({ hits, places, terms, strengths }: Line): number {
    const { rarity } = this.#query;
    const early = this.#scratch;
    clear(early);
    for (let hit = 0; hit < hits; hit++) {
      const told = (strengths[hit]! * REACH) / (REACH + places[hit]!);
      if (told > early[terms[hit]!]!) early[terms[hit]!] = told;
    }
    let opening = 0;
    for (let term = 0; term < rarity.length; term++) opening += early[term]! * rarity[term]!;
    return opening;
  }

  /** Information of the question's words that stand near a place of the line, the nearer the more. */
  #nearness({ hits, places, terms, strengths }: Line, place: number): number {
    const { rarity } = this.#query;
    const near = this.#scratch;
    clear(near);
    let all = 0;
    for (let hit = 0; hit < hits; hit++) {
      const apart = Math.abs(places[hit]! - place);
      if (apart === 0 || apart >= REACH) continue;
      const term = terms[hit]!;
      const told = strengths[hit]! * rarity[term]! * (1 - apart / REACH);
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
