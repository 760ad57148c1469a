import type { Index } from '../index/build.ts';
import { NONE } from '../index/spelling.ts';
import { INTEGERS } from '../index/zeros.ts';
import type { Query } from './query.ts';

/** What forms of the edition are to the question, a column for each property; by their place, from 1. */
interface Told {
  readonly form: number[];
  /** The question's term that it matches, and how well; -1 for none. */
  readonly term: number[];
  readonly strength: number[];
  /** Its number in the question's row; 0 for none. */
  readonly word: number[];
  /** The first of the question's words that it is spelled like, as a place in `alike`; 0 for none. */
  readonly alike: number[];
}

/** Words of the question that forms are spelled like, a column for each property; by their place, from 1. */
interface Alike {
  readonly word: number[];
  /** Of the letters that they share. */
  readonly information: number[];
  /** The place of the next one that the form is spelled like; 0 for none. */
  readonly next: number[];
}

/**
 * Lent to one question after the other: there are some forty for each, and lists grow but once. A half makes one a list of
 * fractions.
 */
const TOLD: Told = { form: [0], term: [-1], strength: [0.5], word: [0], alike: [0] };
const ALIKE: Alike = { word: [0], information: [0.5], next: [0] };

/** The forms of an index that tell anything about a question. In use by one question at a time. */
export class Tellings {
  /** By form: its place in `told`; 0, where nothing stands, for the many that are nothing to the question. */
  readonly places: Int32Array;
  readonly told = TOLD;
  readonly alike = ALIKE;
  #count = 0;

  constructor({ vocabulary }: Index, { matches, row, letters }: Query) {
    const { lastOfTerm, beforeOfTerm } = vocabulary;
    const { told } = this;
    this.places = INTEGERS.take(vocabulary.forms);
    for (let match = 0; match < matches.length; match++) {
      const { id, number, strength } = matches[match]!;
      for (let form = lastOfTerm[id]!; form !== NONE; form = beforeOfTerm[form]!) {
        const place = this.#of(form);
        told.term[place] = number;
        told.strength[place] = strength;
      }
    }
    for (let word = 0; word < row.ids.length; word++)
      for (let form = lastOfTerm[row.ids[word]!]!; form !== NONE; form = beforeOfTerm[form]!)
        told.word[this.#of(form)] = word + 1;
    const { word, information, next } = this.alike;
    let last = 0;
    // The last first, so that each list begins with the first.
    for (let number = letters.length - 1; number >= 0; number--) {
      const { forms, information: shared, first, end } = letters[number]!;
      for (let at = first; at < end; at++) {
        const place = this.#of(forms[at]!);
        word[++last] = number;
        information[last] = shared[at]!;
        next[last] = told.alike[place]!;
        told.alike[place] = last;
      }
    }
  }

  /** Ends its use. */
  release(): void {
    const { form } = this.told;
    for (let place = 1; place <= this.#count; place++) this.places[form[place]!] = 0;
    INTEGERS.giveBack(this.places);
  }

  #of(form: number): number {
    const known = this.places[form]!;
    if (known > 0) return known;
    const place = ++this.#count;
    const { told } = this;
    told.form[place] = form;
    told.term[place] = -1;
    told.strength[place] = 0;
    told.word[place] = 0;
    told.alike[place] = 0;
    this.places[form] = place;
    return place;
  }
}
