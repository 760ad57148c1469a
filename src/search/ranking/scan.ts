import type { Line } from '../asking/fit.ts';
import { TRAITS } from '../asking/traits.ts';
import type { Index } from '../index/build.ts';
import { PARAMETERS } from '../index/parameters.ts';
import { clear, zeros } from '../index/zeros.ts';
import type { Query } from './query.ts';
import { three } from './row.ts';
import type { Tellings } from './telling.ts';

/** Lent to whoever reads: a line is at an end before another begins, and lists grow but once. */
const HITS = { places: [] as number[], terms: [] as number[], strengths: zeros(0) };

/** Holds the segments of an index against one question, token by token: where most of the time of an answer goes. */
export class Scanner {
  // What the segment that was scanned last has.

  /** The segment word by word. */
  readonly line: Line;
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

  readonly #line: { -readonly [property in keyof Line]: Line[property] } & typeof HITS;
  readonly #query: Query;
  readonly #firstToken: Int32Array;
  readonly #tellings: Tellings;
  /** By number of a term: its last place in the segment, from 1; 0 for none. */
  readonly #last: number[];

  constructor(query: Query, { segments, vocabulary }: Index, tellings: Tellings) {
    const terms = query.terms.length;
    const words = query.letters.length;
    this.#query = query;
    this.#firstToken = segments.firstToken;
    this.#tellings = tellings;
    this.#line = {
      start: 0,
      end: 0,
      tokens: segments.tokens,
      traitsOf: vocabulary.traitsOf,
      hits: 0,
      ...HITS,
    };
    this.line = this.#line;
    this.strengths = zeros(terms);
    this.found = zeros(terms);
    this.nearest = zeros(terms);
    this.likest = zeros(words);
    this.pairs = new Array<number>(query.row.rarity.length).fill(0);
    this.#last = new Array<number>(terms).fill(0);
    this.shared = zeros(words);
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
    const line = this.#line;
    const { tokens, traitsOf } = line;
    const { row } = this.#query;
    const { places, told } = this.#tellings;
    const { pairs } = this;
    this.#reset();
    line.start = this.#firstToken[segment]!;
    line.end = this.#firstToken[segment + 1]!;
    line.hits = 0;
    let place = 0;
    // Number of the word before in the question's row, and of the pair that ended there; 0 for none.
    let before = 0;
    let pairBefore = 0;
    for (let at = line.start; at < line.end; at++) {
      const form = tokens[at]!;
      const telling = places[form]!;
      const placed = (traitsOf[form]! & TRAITS.placed) !== 0;
      if (placed) place++;
      if (telling === 0) {
        if (placed) before = 0;
        continue;
      }
      if (told.alike[telling] !== 0) this.#compare(told.alike[telling]!);
      if (!placed) continue;
      const term = told.term[telling]!;
      if (term >= 0) this.#meet(term, told.strength[telling]!, place, at - line.start);
      const word = told.word[telling]!;
      const pair = row.pair[before * row.size + word]!;
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
    const { terms, hits } = this.#line;
    for (let hit = 0; hit < hits; hit++) {
      const term = terms[hit]!;
      this.strengths[term] = 0;
      this.#last[term] = 0;
    }
    if (this.letters > 0) clear(this.shared);
    this.information = 0;
    this.letters = 0;
    this.phrases = 0;
  }

  /** A word here is spelled like these words of the question. */
  #compare(first: number): void {
    const { word, information, next } = this.#tellings.alike;
    for (let alike = first; alike > 0; alike = next[alike]!) {
      const number = word[alike]!;
      const more = information[alike]! - this.shared[number]!;
      if (more <= 0) continue;
      this.letters += more;
      this.shared[number] = information[alike]!;
      if (information[alike]! > this.likest[number]!) this.likest[number] = information[alike]!;
    }
  }

  /** Query term `number` stands at this place of the segment; and at `at` with all words counted. */
  #meet(number: number, strength: number, place: number, at: number): void {
    const line = this.#line;
    const last = this.#last;
    line.places[line.hits] = at;
    line.terms[line.hits] = number;
    line.strengths[line.hits] = strength;
    line.hits++;
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
