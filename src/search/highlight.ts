import { aimOf, type Kind } from './aim.ts';
import { isQuestionWord } from './expects.ts';
import { fitOf, type Line } from './fit.ts';
import type { Index } from './index.ts';
import type { Query } from './query.ts';
import { TEXT } from './segments.ts';
import type { Tellings } from './telling.ts';

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
  /** What the sentence before shares and this one does not: it goes on where that one ends ("He died in 1943."). */
  'passed',
  /** How long it is. */
  'length',
  /** How well the best of its words would answer, by the kind of thing that is asked for, and how near that stands to the question's words. */
  'fit',
  'near',
] as const;

export type Pull = (typeof PULLS)[number];

/** What one unit of each pull adds. */
export type Highlight = Readonly<Record<Pull, number>>;

/** A word of the question, once however often it is asked. */
interface Asked {
  /** Its terms, by number. */
  readonly terms: readonly number[];
  /** The information of its letters. */
  readonly mass: number;
  readonly stop: boolean;
  /** It asks, and so tells nothing by itself. */
  readonly asks: boolean;
}

/** What a sentence has of the question. */
interface Sentence extends Line {
  /** By number of the question's term: how well it has that. */
  readonly has: readonly number[];
  /** By word of the question: the information of the letters that the word most like it shares. */
  readonly letters: readonly number[];
  /** The information of the pairs side by side in both. */
  readonly rows: number;
}

/** Words further apart are not near. */
const REACH = 12;

/** Picks the sentences that are set in bold. Reads the passages that are shown once more, closer than those that were searched. */
export class Highlighter {
  readonly #query: Query;
  readonly #index: Index;
  readonly #tellings: Tellings;
  readonly #asked: readonly Asked[];
  readonly #kind: Kind | null;
  readonly #counted: number;

  constructor(query: Query, index: Index, tellings: Tellings) {
    this.#query = query;
    this.#index = index;
    this.#tellings = tellings;
    this.#asked = askedBy(query);
    const { kind, counted } = aimOf(query.words);
    this.#kind = kind;
    this.#counted = query.terms.findIndex(({ word }) => word === counted);
  }

  /** The place of the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. -1 for none. */
  bold(passage: number, weights: Highlight): number {
    let bold = -1;
    let most = Number.NEGATIVE_INFINITY;
    this.pulls(passage).forEach((pulls, place) => {
      const sum = PULLS.reduce((before, pull, at) => before + weights[pull] * pulls[at]!, 0);
      if (sum <= most) return;
      most = sum;
      bold = place;
    });
    return bold;
  }

  /** By sentence of the passage: what speaks for it, in the order of `PULLS`. */
  pulls(passage: number): number[][] {
    const { first, field } = this.#index.segments;
    const sentences: Sentence[] = [];
    for (let segment = first[passage]!; segment < first[passage + 1]!; segment++)
      if (field[segment] === TEXT) sentences.push(this.#read(segment));
    const own = this.#own(sentences);
    return sentences.map((sentence, place) => {
      const { gramMass, row } = this.#query;
      const { best, places } = fitOf(this.#kind, this.#counted, sentence);
      return [
        ratio(sum(sentence.letters), gramMass),
        own[place]!,
        this.#information(sentence),
        ratio(sentence.rows, row.mass),
        this.#passed(sentences[place - 1], sentence),
        Math.log(1 + sentence.traits.length),
        best,
        best * Math.max(0, ...places.map((at) => this.#nearness(sentence, at))),
      ];
    });
  }

  #read(segment: number): Sentence {
    const { vocabulary, segments } = this.#index;
    const { tokens, firstToken } = segments;
    const { places, told } = this.#tellings;
    const { row } = this.#query;
    const has = this.#query.rarity.map(() => 0);
    const letters = this.#asked.map(() => 0);
    const traits: number[] = [];
    const terms: number[] = [];
    const strengths: number[] = [];
    let rows = 0;
    let before = 0;
    for (let at = firstToken[segment]!; at < firstToken[segment + 1]!; at++) {
      const form = tokens[at]!;
      const { number, strength, word, alike } = told[places[form]!] ?? NOTHING;
      traits.push(vocabulary.traitsOf[form]!);
      terms.push(number);
      strengths.push(number < 0 ? 0 : strength);
      if (number >= 0) has[number] = Math.max(has[number]!, strength);
      for (let each = alike; each !== null; each = each.next)
        letters[each.number] = Math.max(letters[each.number]!, each.information);
      rows += row.rarity[row.pair[before * row.words + word]!]!;
      before = word;
    }
    return { traits, terms, strengths, has, letters, rows };
  }

  /** By sentence: how well it has the words of the question, each by how few of the sentences have it. */
  #own(sentences: readonly Sentence[]): number[] {
    const telling = this.#asked.flatMap((word, number) => {
      if (word.asks) return [];
      const found = sentences.map(({ has, letters }) => {
        const alike = ratio(letters[number]!, word.mass);
        // A small word is there or not.
        return word.stop ? Math.floor(alike) : Math.max(alike, ...word.terms.map((term) => has[term]!));
      });
      const rarity = Math.log((sentences.length + 1) / (sum(found) + 0.5));
      return [found.map((value) => value * rarity)];
    });
    return sentences.map(
      (_, place) => sum(telling.map((found) => found[place]!)) / Math.sqrt(telling.length || 1),
    );
  }

  #information({ has }: Sentence): number {
    const { terms, rarity } = this.#query;
    return sum(
      has.map((strength, number) => (terms[number]!.kind === 'name' ? 0 : strength * rarity[number]!)),
    );
  }

  #passed(before: Sentence | undefined, { has }: Sentence): number {
    if (!before) return 0;
    return sum(
      has.map(
        (strength, number) => Math.max(0, before.has[number]! - strength) * this.#query.rarity[number]!,
      ),
    );
  }

  /** Information of the question's words that stand near a place, the nearer the more. */
  #nearness({ terms, strengths }: Sentence, place: number): number {
    const { rarity } = this.#query;
    const near = rarity.map(() => 0);
    for (let at = Math.max(0, place - REACH); at <= place + REACH && at < terms.length; at++) {
      const number = terms[at]!;
      if (number < 0 || at === place) continue;
      const told = strengths[at]! * rarity[number]! * (1 - Math.abs(at - place) / REACH);
      near[number] = Math.max(near[number]!, told);
    }
    return sum(near);
  }
}

const NOTHING = { number: -1, strength: 0, word: 0, alike: null };

function askedBy({ words, terms, letters }: Query): Asked[] {
  const distinct = [...new Map(words.map((word) => [word.folded, word])).values()];
  return distinct.map(({ folded, stop }, at) => ({
    terms: terms.flatMap(({ word }, number) => (words[word]!.folded === folded ? [number] : [])),
    mass: letters[at]!.mass,
    stop,
    asks: isQuestionWord(folded),
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
