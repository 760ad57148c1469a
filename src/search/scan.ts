import { BITS } from './expects.ts';
import type { Index } from './index.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';
import type { Alike } from './telling.ts';
import { PLACED } from './vocabulary.ts';

/** Holds the segments of an index against one question, token by token: where most of the time of an answer goes. */
export class Scanner {
  // What the segment that was scanned last has.

  /** By number of the query's term: how well the segment has it. */
  readonly row: Float64Array;
  /** Information found, by its terms, by its letters, and by the pairs that stand side by side in the question too. */
  information = 0;
  letters = 0;
  phrases = 0;
  /** It has the kind of thing that is asked for, in a word that the question does not have. */
  expected = false;

  // What the segments since `begin` have together.

  /** By number of the term: how well they have it, 0 to 1. */
  found: Float64Array;
  /** By number of the term: how near it stands to the one before it, 0 to 1, by rarity. */
  readonly nearest: Float64Array;
  /** By word of the question: the information of the letters that the word most like it shares. */
  readonly likest: Float64Array;
  /** By number of a pair: 1 where it stands side by side here too; 2 where it does after a pair that it follows on. */
  readonly pairs: Uint8Array;

  readonly #query: Query;
  readonly #index: Index;
  /** By number of a term: its last place in the segment, from 1; 0 for none. */
  readonly #last: Int32Array;
  /** By word of the question: the information of the letters that its likest word in the segment shares. */
  readonly #letters: Float64Array;
  /** Numbers of the terms and words that the segment has, so many of each: these alone the next one resets. */
  readonly #terms: Int32Array;
  readonly #words: Int32Array;
  #termCount = 0;
  #wordCount = 0;

  constructor(query: Query, index: Index) {
    const terms = query.terms.length;
    this.#query = query;
    this.#index = index;
    this.row = new Float64Array(terms);
    this.found = new Float64Array(terms);
    this.nearest = new Float64Array(terms);
    this.likest = new Float64Array(query.words);
    this.pairs = new Uint8Array(query.row.rarity.length);
    this.#last = new Int32Array(terms);
    this.#letters = new Float64Array(query.words);
    this.#terms = new Int32Array(terms);
    this.#words = new Int32Array(query.words);
  }

  /** Begins a passage. */
  begin(): void {
    this.found = new Float64Array(this.found.length);
    this.nearest.fill(0);
    this.likest.fill(0);
    this.pairs.fill(0);
  }

  /** Reads one segment. */
  scan(segment: number): void {
    const { segments, vocabulary } = this.#index;
    const { offersOf } = vocabulary;
    const { tokens, firstToken } = segments;
    const { tellings, row, expected } = this.#query;
    const { places, told } = tellings;
    const { pairs } = this;
    this.#reset();
    let offered = 0;
    let place = 0;
    // Number of the word before in the question's row, and of the pair that ended there; 0 for none.
    let before = 0;
    let pairBefore = 0;
    const end = firstToken[segment + 1]!;
    for (let at = firstToken[segment]!; at < end; at++) {
      const form = tokens[at]!;
      const telling = places[form]!;
      if (telling === 0) {
        const offers = offersOf[form]!;
        if ((offers & PLACED) === 0) continue;
        offered |= offers;
        place++;
        before = 0;
        continue;
      }
      const { number, strength, word, alike, placed, offers } = told[telling]!;
      for (let each = 0; each < alike.length; each++) this.#compare(alike[each]!);
      if (!placed) continue;
      place++;
      if (number >= 0) this.#meet(number, strength, place);
      else offered |= offers;
      const pair = row.pair[before * row.words + word]!;
      if (pair > 0) {
        this.phrases += row.rarity[pair]!;
        if (pairBefore > 0 && row.next[pairBefore]!.includes(pair)) pairs[pair] = 2;
        else if (pairs[pair] === 0) pairs[pair] = 1;
      }
      before = word;
      pairBefore = pair;
    }
    this.expected = (offered & BITS[expected]) !== 0;
  }

  #reset(): void {
    for (let at = 0; at < this.#termCount; at++) {
      this.row[this.#terms[at]!] = 0;
      this.#last[this.#terms[at]!] = 0;
    }
    for (let at = 0; at < this.#wordCount; at++) this.#letters[this.#words[at]!] = 0;
    this.#termCount = 0;
    this.#wordCount = 0;
    this.information = 0;
    this.letters = 0;
    this.phrases = 0;
  }

  #compare({ number, information }: Alike): void {
    const before = this.#letters[number]!;
    if (information <= before) return;
    if (before === 0) this.#words[this.#wordCount++] = number;
    this.letters += information - before;
    this.#letters[number] = information;
    if (information > this.likest[number]!) this.likest[number] = information;
  }

  /** Query term `number` stands at this place of the segment. */
  #meet(number: number, strength: number, place: number): void {
    const last = this.#last;
    if (last[number] === 0) this.#terms[this.#termCount++] = number;
    last[number] = place;
    const before = this.row[number]!;
    if (strength > before) {
      this.information += (strength - before) * this.#query.rarity[number]!;
      this.row[number] = strength;
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
