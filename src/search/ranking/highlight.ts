import type { Word } from '../../language/analyse.ts';
import { fitOf } from '../asking/fit.ts';
import { isQuestionWord } from '../asking/question-words.ts';
import { TRAITS } from '../asking/traits.ts';
import type { Index } from '../index/build.ts';
import { TEXT } from '../index/segments.ts';
import { zeros } from '../index/zeros.ts';
import { inOrder, weighted } from './in-order.ts';
import type { Query } from './query.ts';
import { Tellings } from './telling.ts';

/** What speaks for setting a sentence in bold, by name; the weights are learned, from sentences labelled by hand. */
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

/** What one unit of each pull adds. */
export type Highlight = Readonly<Record<Pull, number>>;

/** What a word still tells of the sentence after the one that has it, and of each further one. */
const FADING = 0.7;
/** A sentence names what it is asked about; and says what that is. */
const NAMED = 1;
const SAID = 2;
/** Words further apart are not near; and so many words into a sentence one tells half of what it does at its beginning. */
const REACH = 12;

/** Lent to whoever reads: a line is at an end before another begins, and lists grow but once. */
const LINE = { length: 0, traits: [] as number[], terms: [] as number[], strengths: zeros(0) };

/** Where a passage's sentence that is set in bold stands among them; -1 for none. */
export function boldIn(passage: number, query: Query, index: Index, weights: Highlight): number {
  const tellings = new Tellings(index, query);
  const bold = new Highlighter(query, index, tellings).bold(passage, weights);
  tellings.release();
  return bold;
}

/** Picks the sentence that is set in bold: reads a passage once more, closer than all those that were searched. */
export class Highlighter {
  readonly #query: Query;
  readonly #index: Index;
  readonly #tellings: Tellings;
  readonly #counted: number;
  /** By word of the question: whether it is a small one, and whether it asks and so tells nothing by itself. */
  readonly #small: boolean[] = [];
  readonly #asks: boolean[] = [];
  /** By number of the question's term: its word. */
  readonly #wordOf: number[];
  /** By sentence of the passage: how it tells what the question names. */
  #namings: number[] = [];
  /** The sentence that is being read. */
  readonly #line = LINE;

  constructor(query: Query, index: Index, tellings: Tellings) {
    const { words, terms, aim } = query;
    this.#query = query;
    this.#index = index;
    this.#tellings = tellings;
    this.#counted = terms.findIndex(({ word }) => word === aim.counted);
    const spelled: string[] = [];
    const add = ({ folded, stop }: Word) => {
      if (spelled.includes(folded)) return;
      spelled.push(folded);
      this.#small.push(stop);
      this.#asks.push(isQuestionWord(folded));
    };
    // Those with letters first, as in the query's list of them.
    for (const word of words) if (!word.named) add(word);
    for (const word of words) if (word.named) add(word);
    this.#wordOf = terms.map(({ word }) => spelled.indexOf(words[word]!.folded));
  }

  /** The place of the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. -1 for none. */
  bold(passage: number, weights: Highlight): number {
    let bold = -1;
    let most = Number.NEGATIVE_INFINITY;
    const all = this.pulls(passage);
    // Who somebody is, or what something is, a sentence tells that names it.
    const naming = this.#query.naming ? Math.max(0, ...this.#namings) : 0;
    const row = inOrder(weights, PULLS);
    for (let place = 0; place < all.length; place++) {
      if (this.#namings[place]! < naming) continue;
      const sum = weighted(all[place]!, row);
      if (sum <= most) continue;
      most = sum;
      bold = place;
    }
    return bold;
  }

  /** By sentence of the passage: what speaks for it, in the order of `PULLS`. */
  pulls(passage: number): number[][] {
    const { first, field } = this.#index.segments;
    const { gramMass, row } = this.#query;
    const all: number[][] = [];
    const found: number[][] = [];
    const before = zeros(this.#query.rarity.length);
    this.#namings = [];
    for (let segment = first[passage]!; segment < first[passage + 1]! && field[segment] === TEXT; segment++) {
      const has = zeros(this.#query.rarity.length);
      const letters = zeros(this.#small.length);
      const early = zeros(this.#query.rarity.length);
      const rows = this.#read(segment, has, early, letters);
      this.#namings.push(this.#naming(has));
      this.#spell(has, letters);
      const { best, places } = fitOf(this.#query.aim.sought, this.#counted, this.#line);
      let near = 0;
      for (const place of places) near = Math.max(near, this.#nearness(place));
      all.push([
        ratio(sum(letters), gramMass),
        0,
        this.#information(has),
        ratio(rows, row.mass),
        this.#passed(before, has),
        this.#told(early),
        best,
        best * near,
      ]);
      found.push(this.#found(has, letters));
      for (let term = 0; term < has.length; term++)
        before[term] = Math.max(FADING * before[term]!, has[term]!);
    }
    this.#tellOwn(found, all);
    return all;
  }

  /**
   * Reads a sentence into the line, and fills in how well it has each term, how well early on, and what the letters of each
   * word share; returns the information of the pairs side by side in both.
   */
  #read(segment: number, has: number[], early: number[], letters: number[]): number {
    const { vocabulary, segments } = this.#index;
    const { tokens, firstToken } = segments;
    const { places, told } = this.#tellings;
    const { row } = this.#query;
    const { traits, terms, strengths } = this.#line;
    const start = firstToken[segment]!;
    const length = firstToken[segment + 1]! - start;
    this.#line.length = length;
    let rows = 0;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const form = tokens[start + at]!;
      const telling = told[places[form]!]!;
      traits[at] = vocabulary.traitsOf[form]!;
      terms[at] = -1;
      strengths[at] = 0;
      if (telling === null) {
        before = 0;
        continue;
      }
      const { number, strength, word } = telling;
      if (number >= 0) {
        terms[at] = number;
        strengths[at] = strength;
        if (strength > has[number]!) has[number] = strength;
        const sooner = (strength * REACH) / (REACH + at);
        if (sooner > early[number]!) early[number] = sooner;
      }
      for (let each = telling.alike; each !== null; each = each.next)
        if (each.information > letters[each.number]!) letters[each.number] = each.information;
      rows += row.rarity[row.pair[before * row.words + word]!]!;
      before = word;
    }
    return rows;
  }

  /** Whether the line names all that the question does, and opens with it to say what it is ("Hull is a port"). */
  #naming(has: readonly number[]): number {
    if (has.some((strength) => strength < 1)) return 0;
    const { length, terms, traits } = this.#line;
    let at = 0;
    let opens = false;
    for (; at < length && (terms[at]! >= 0 || traits[at]! & (TRAITS.name | TRAITS.article)); at++)
      opens ||= terms[at]! >= 0;
    return opens && at < length && traits[at]! & TRAITS.being ? SAID : NAMED;
  }

  /** A sentence has a term at least as well as the letters of its word. */
  #spell(has: number[], letters: readonly number[]): void {
    for (let term = 0; term < has.length; term++)
      has[term] = Math.max(has[term]!, this.#alike(this.#wordOf[term]!, letters));
  }

  /** Share of a word's letters. */
  #alike(word: number, letters: readonly number[]): number {
    return ratio(letters[word]!, this.#query.letters[word]?.mass ?? 0);
  }

  /** By word of the question: how well a sentence has it, 0 to 1. */
  #found(has: readonly number[], letters: readonly number[]): number[] {
    const found = zeros(letters.length);
    for (let word = 0; word < found.length; word++) {
      const alike = this.#alike(word, letters);
      // A small word is there or not.
      found[word] = this.#asks[word] ? 0 : this.#small[word] ? Math.floor(alike) : alike;
    }
    for (let term = 0; term < has.length; term++) {
      const word = this.#wordOf[term]!;
      if (has[term]! > found[word]!) found[word] = has[term]!;
    }
    return found;
  }

  /** Fills in the words that a sentence has, each by how few of the others have it. */
  #tellOwn(found: readonly number[][], all: readonly number[][]): void {
    const words = this.#asks.reduce((sum, asks) => sum + (asks ? 0 : 1), 0);
    for (let word = 0; word < this.#asks.length; word++) {
      let having = 0;
      for (const one of found) having += one[word]!;
      if (having === 0) continue;
      const rarity = Math.log((found.length + 1) / (having + 0.5)) / Math.sqrt(words);
      for (let place = 0; place < found.length; place++) all[place]![OWN]! += found[place]![word]! * rarity;
    }
  }

  #information(has: readonly number[]): number {
    const { terms, rarity } = this.#query;
    let information = 0;
    for (let term = 0; term < has.length; term++)
      if (terms[term]!.kind !== 'name') information += has[term]! * rarity[term]!;
    return information;
  }

  /** Information of terms, names too. */
  #told(has: readonly number[]): number {
    const { rarity } = this.#query;
    let told = 0;
    for (let term = 0; term < has.length; term++) told += has[term]! * rarity[term]!;
    return told;
  }

  #passed(before: readonly number[], has: readonly number[]): number {
    const { rarity } = this.#query;
    let passed = 0;
    for (let term = 0; term < has.length; term++)
      passed += Math.max(0, before[term]! - has[term]!) * rarity[term]!;
    return passed;
  }

  /** Information of the question's words that stand near a place of the line, the nearer the more. */
  #nearness(place: number): number {
    const { length, terms, strengths } = this.#line;
    const { rarity } = this.#query;
    const near = zeros(rarity.length);
    const end = Math.min(place + REACH, length);
    for (let at = Math.max(0, place - REACH); at < end; at++) {
      const term = terms[at]!;
      if (term < 0 || at === place) continue;
      const told = strengths[at]! * rarity[term]! * (1 - Math.abs(at - place) / REACH);
      if (told > near[term]!) near[term] = told;
    }
    return sum(near);
  }
}

const OWN = PULLS.indexOf('own');

function sum(values: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < values.length; at++) all += values[at]!;
  return all;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
