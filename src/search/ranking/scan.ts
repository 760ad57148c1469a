import type { Line } from '../asking/fit.ts';
import { TRAITS } from '../asking/traits.ts';
import type { Index } from '../index/build.ts';
import { PARAMETERS } from '../index/parameters.ts';
import { clear, zeros } from '../index/zeros.ts';
import type { Query } from './query.ts';
import { three } from './row.ts';
import type { Alike, Tellings } from './telling.ts';

/** Lent to whoever reads: a line is at an end before another begins, and lists grow but once. */
const LINE = {
  length: 0,
  traits: [] as number[],
  terms: [] as number[],
  strengths: zeros(0),
  hits: [] as number[],
};

/** Holds the segments of an index against one question, token by token: where most of the time of an answer goes. */
export class Scanner {
  // What the segment that was scanned last has.

  /** By number of the query's term: how well the segment has it. */
  readonly strengths: number[];
  /** Information found, by its terms, by its letters, and by the pairs that stand side by side in the question too. */
  information = 0;
  letters = 0;
  phrases = 0;
  /** By word of the question: the information of the letters that its likest word shares. */
  readonly shared: number[];

  // What the segments since `begin` have together.

  /** By number of the term: how well they have it, 0 to 1. */
  found: number[];
  /** By number of the term: how near it stands to the one before it, 0 to 1, by rarity. */
  readonly nearest: number[];
  /** By word of the question: the information of the letters that the word most like it shares. */
  readonly likest: number[];
  /** By number of a pair: 1 where it stands side by side here too; 2 where it does after a pair that it follows on. */
  readonly pairs: number[];

  readonly #line = LINE;
  readonly #query: Query;
  readonly #index: Index;
  readonly #tellings: Tellings;
  /** By number of a term: its last place in the segment, from 1; 0 for none. */
  readonly #last: number[];
  /** Numbers of the terms and words that the segment has: these alone the next one resets. */
  readonly #terms: number[] = [];
  readonly #words: number[] = [];

  constructor(query: Query, index: Index, tellings: Tellings) {
    const terms = query.terms.length;
    const words = query.letters.length;
    this.#query = query;
    this.#index = index;
    this.#tellings = tellings;
    this.strengths = zeros(terms);
    this.found = zeros(terms);
    this.nearest = zeros(terms);
    this.likest = zeros(words);
    this.pairs = new Array<number>(query.row.rarity.length).fill(0);
    this.#last = new Array<number>(terms).fill(0);
    this.shared = zeros(words);
  }

  /** The segment word by word. */
  get line(): Line {
    return this.#line;
  }

  /** Begins a passage. */
  begin(): void {
    this.found = zeros(this.found.length);
    clear(this.nearest);
    clear(this.likest);
    clear(this.pairs);
  }

  /** Reads one segment. */
  scan(segment: number): void {
    const { segments, vocabulary } = this.#index;
    const { traitsOf } = vocabulary;
    const { tokens, firstToken } = segments;
    const { row } = this.#query;
    const { places, told } = this.#tellings;
    const { pairs } = this;
    const { traits, terms, strengths, hits } = this.#line;
    this.#reset();
    hits.length = 0;
    const start = firstToken[segment]!;
    const length = firstToken[segment + 1]! - start;
    this.#line.length = length;
    let place = 0;
    // Number of the word before in the question's row, and of the pair that ended there; 0 for none.
    let before = 0;
    let pairBefore = 0;
    for (let at = 0; at < length; at++) {
      const form = tokens[start + at]!;
      const is = traitsOf[form]!;
      const telling = places[form]!;
      traits[at] = is;
      terms[at] = -1;
      strengths[at] = 0;
      if (telling === 0) {
        if ((is & TRAITS.placed) === 0) continue;
        place++;
        before = 0;
        continue;
      }
      const { number, strength, word, alike } = told[telling]!;
      for (let each = alike; each !== null; each = each.next) this.#compare(each);
      if ((is & TRAITS.placed) === 0) continue;
      place++;
      if (number >= 0) {
        terms[at] = number;
        strengths[at] = strength;
        hits.push(at);
        this.#meet(number, strength, place);
      }
      const pair = row.pair[before * row.words + word]!;
      if (pair > 0) {
        this.phrases += row.rarity[pair]!;
        if (pairBefore > 0 && row.threes.includes(three(pairBefore, pair))) pairs[pair] = 2;
        else if (pairs[pair] === 0) pairs[pair] = 1;
      }
      before = word;
      pairBefore = pair;
    }
  }

  #reset(): void {
    for (let term = this.#terms.pop(); term !== undefined; term = this.#terms.pop()) {
      this.strengths[term] = 0;
      this.#last[term] = 0;
    }
    for (let word = this.#words.pop(); word !== undefined; word = this.#words.pop()) this.shared[word] = 0;
    this.information = 0;
    this.letters = 0;
    this.phrases = 0;
  }

  #compare({ number, information }: Alike): void {
    const before = this.shared[number]!;
    if (information <= before) return;
    if (before === 0) this.#words.push(number);
    this.letters += information - before;
    this.shared[number] = information;
    if (information > this.likest[number]!) this.likest[number] = information;
  }

  /** Query term `number` stands at this place of the segment. */
  #meet(number: number, strength: number, place: number): void {
    const last = this.#last;
    if (last[number] === 0) this.#terms.push(number);
    last[number] = place;
    const before = this.strengths[number]!;
    if (strength > before) {
      this.information += (strength - before) * this.#query.rarity[number]!;
      this.strengths[number] = strength;
      if (strength > this.found[number]!) this.found[number] = strength;
    }
    if (number > 0) this.#approach(number, place, last[number - 1]!, 1);
    // The other way round ("army of Iraq", "Iraq's army") it counts for half.
    if (number + 1 < last.length) this.#approach(number + 1, place, last[number + 1]!, 0.5);
  }

  /** Query term `number` and the one before it stand at these places. */
  #approach(number: number, place: number, other: number, share: number): void {
    const apart = place - other;
    if (other === 0 || apart > PARAMETERS.reach || apart === 0) return;
    const { rarity } = this.#query;
    const near = (share * Math.min(rarity[number - 1]!, rarity[number]!)) / apart;
    if (near > this.nearest[number]!) this.nearest[number] = near;
  }
}
