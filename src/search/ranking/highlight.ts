import type { Word } from '../../language/analyse.ts';
import { fitOf } from '../asking/fit.ts';
import { isQuestionWord } from '../asking/question-words.ts';
import { TRAITS } from '../asking/traits.ts';
import { clear, zeros } from '../index/zeros.ts';
import { inOrder, weighted } from './in-order.ts';
import type { Query } from './query.ts';
import type { Scanner } from './scan.ts';

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

/** A sentence of a passage, held against a question. */
export interface Sentence {
  /** What speaks for it, in the order of `PULLS`. */
  readonly pulls: readonly number[];
  /** Where the question asks no more than who or what something is: how it tells that. */
  readonly naming: number;
}

/** The sentence that is set in bold. */
export interface Bold {
  /** Its place among those of the passage; -1 for none. */
  readonly place: number;
  /** How strongly it answers: what speaks for it, but for `own`, which tells it from its neighbours. */
  readonly strength: number;
}

/** Picks the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. */
export function pick(sentences: readonly Sentence[], weights: Highlight): Bold {
  let place = -1;
  let most = Number.NEGATIVE_INFINITY;
  const naming = Math.max(0, ...sentences.map((sentence) => sentence.naming));
  const row = inOrder(weights, PULLS);
  for (let at = 0; at < sentences.length; at++) {
    if (sentences[at]!.naming < naming) continue;
    const sum = weighted(sentences[at]!.pulls, row);
    if (sum <= most) continue;
    most = sum;
    place = at;
  }
  return { place, strength: place < 0 ? 0 : most - row[OWN]! * sentences[place]!.pulls[OWN]! };
}

/** Holds the sentences of a passage against a question, one after the other, each as it was scanned. */
export class Sentences {
  readonly #query: Query;
  readonly #scanner: Scanner;
  readonly #counted: number;
  /** By word of the question: whether it is a small one, and whether it asks and so tells nothing by itself. */
  readonly #small: boolean[] = [];
  readonly #asks: boolean[] = [];
  /** By number of the question's term: its word. */
  readonly #wordOf: number[];
  /** By number of the question's term: what the sentences before have of it, the nearer the more. */
  readonly #before: number[];
  #read: { readonly pulls: number[]; readonly naming: number }[] = [];
  /** By sentence, and by word of the question: how well it has that. */
  #found: number[][] = [];

  constructor(query: Query, scanner: Scanner) {
    const { words, terms, aim } = query;
    this.#query = query;
    this.#scanner = scanner;
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
    this.#before = zeros(terms.length);
  }

  /** Begins a passage. */
  begin(): void {
    clear(this.#before);
    this.#read = [];
    this.#found = [];
  }

  /** Reads the sentence that was scanned last. */
  add(): void {
    const { gramMass, row, aim, naming } = this.#query;
    const { letters, phrases, line } = this.#scanner;
    const before = this.#before;
    const alike = this.#alike();
    const has = this.#spelled(alike);
    const { best, places } = fitOf(aim.sought, this.#counted, line);
    let near = 0;
    for (const place of places) near = Math.max(near, this.#nearness(place));
    this.#read.push({
      pulls: [
        ratio(letters, gramMass),
        0,
        this.#information(has),
        ratio(phrases, row.mass),
        this.#passed(has),
        this.#early(),
        best,
        best * near,
      ],
      naming: naming ? this.#naming() : 0,
    });
    this.#found.push(this.#wordsFound(has, alike));
    for (let term = 0; term < has.length; term++) before[term] = Math.max(FADING * before[term]!, has[term]!);
  }

  /** Those read since `begin`. */
  finish(): readonly Sentence[] {
    this.#tellOwn();
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
    const { letters } = this.#query;
    const { shared } = this.#scanner;
    const alike = zeros(this.#small.length);
    for (let word = 0; word < letters.length; word++) alike[word] = ratio(shared[word]!, letters[word]!.mass);
    return alike;
  }

  /** By number of the question's term: how well the sentence has it, at least as well as the letters of its word. */
  #spelled(alike: readonly number[]): number[] {
    const { strengths } = this.#scanner;
    const has = zeros(strengths.length);
    for (let term = 0; term < has.length; term++)
      has[term] = Math.max(strengths[term]!, alike[this.#wordOf[term]!]!);
    return has;
  }

  /** By word of the question: how well the sentence has it, 0 to 1. */
  #wordsFound(has: readonly number[], alike: readonly number[]): number[] {
    const found = zeros(alike.length);
    // A small word is there or not.
    for (let word = 0; word < found.length; word++)
      found[word] = this.#asks[word] ? 0 : this.#small[word] ? Math.floor(alike[word]!) : alike[word]!;
    for (let term = 0; term < has.length; term++) {
      const word = this.#wordOf[term]!;
      if (has[term]! > found[word]!) found[word] = has[term]!;
    }
    return found;
  }

  /** Fills in the words that a sentence has, each by how few of the others have it. */
  #tellOwn(): void {
    const found = this.#found;
    const words = this.#asks.reduce((sum, asks) => sum + (asks ? 0 : 1), 0);
    for (let word = 0; word < this.#asks.length; word++) {
      let having = 0;
      for (const one of found) having += one[word]!;
      if (having === 0) continue;
      const rarity = Math.log((found.length + 1) / (having + 0.5)) / Math.sqrt(words);
      for (let place = 0; place < found.length; place++)
        this.#read[place]!.pulls[OWN]! += found[place]![word]! * rarity;
    }
  }

  #information(has: readonly number[]): number {
    const { terms, rarity } = this.#query;
    let information = 0;
    for (let term = 0; term < has.length; term++)
      if (terms[term]!.kind !== 'name') information += has[term]! * rarity[term]!;
    return information;
  }

  /** Information of the question's terms, names too, each by the place where it tells most. */
  #early(): number {
    const { rarity } = this.#query;
    const { terms, strengths, hits } = this.#scanner.line;
    const early = zeros(rarity.length);
    for (let hit = 0; hit < hits.length; hit++) {
      const at = hits[hit]!;
      const term = terms[at]!;
      const sooner = (strengths[at]! * REACH) / (REACH + at);
      if (sooner > early[term]!) early[term] = sooner;
    }
    for (let term = 0; term < early.length; term++) early[term]! *= rarity[term]!;
    return sum(early);
  }

  #passed(has: readonly number[]): number {
    const { rarity } = this.#query;
    const before = this.#before;
    let passed = 0;
    for (let term = 0; term < has.length; term++)
      passed += Math.max(0, before[term]! - has[term]!) * rarity[term]!;
    return passed;
  }

  /** Information of the question's words that stand near a place of the line, the nearer the more. */
  #nearness(place: number): number {
    const { terms, strengths, hits } = this.#scanner.line;
    const { rarity } = this.#query;
    const near = zeros(rarity.length);
    for (let hit = 0; hit < hits.length; hit++) {
      const at = hits[hit]!;
      if (at === place || Math.abs(at - place) >= REACH) continue;
      const term = terms[at]!;
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
