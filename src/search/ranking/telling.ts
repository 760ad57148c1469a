import type { Index } from '../index/build.ts';
import { NONE } from '../index/spelling.ts';
import { INTEGERS } from '../index/zeros.ts';
import type { Query } from './query.ts';

/** A word of the question that a form is spelled like, and the information of the letters that they share. */
export interface Alike {
  readonly number: number;
  readonly information: number;
  /** The next one that it is spelled like. */
  readonly next: Alike | null;
}

/** What a form of the edition is to the question. */
export interface Telling {
  /** The question's term that it matches, and how well; -1 for none. */
  number: number;
  strength: number;
  /** Its number in the question's row; 0 for none. */
  word: number;
  alike: Alike | null;
}

/** Lent to one question after the other: there are some forty for each. */
const SPARE: Telling[] = [];

/** The forms of an index that tell anything about a question. */
export class Tellings {
  /** By form: its place in `told`; 0, where nothing stands, for the many that are nothing to the question. */
  readonly places: Int32Array;
  readonly told: (Telling | null)[] = [null];
  readonly #forms: number[] = [];

  constructor({ vocabulary }: Index, { matches, row, letters }: Query) {
    const { lastOfTerm, beforeOfTerm } = vocabulary;
    this.places = INTEGERS.take(vocabulary.forms);
    for (const { id, number, strength } of matches) {
      for (let form = lastOfTerm[id]!; form !== NONE; form = beforeOfTerm[form]!) {
        const one = this.#of(form);
        one.number = number;
        one.strength = strength;
      }
    }
    for (let word = 0; word < row.ids.length; word++)
      for (let form = lastOfTerm[row.ids[word]!]!; form !== NONE; form = beforeOfTerm[form]!)
        this.#of(form).word = word + 1;
    // The last first, so that each list begins with the first.
    for (let number = letters.length - 1; number >= 0; number--) {
      const { forms, information } = letters[number]!;
      for (let at = 0; at < forms.length; at++) {
        const one = this.#of(forms[at]!);
        one.alike = { number, information: information[at]!, next: one.alike };
      }
    }
  }

  /** Ends its use. */
  release(): void {
    for (const form of this.#forms) this.places[form] = 0;
    for (let at = 1; at < this.told.length; at++) SPARE.push(this.told[at]!);
    INTEGERS.giveBack(this.places);
  }

  #of(form: number): Telling {
    const known = this.told[this.places[form]!];
    if (known) return known;
    const fresh = SPARE.pop() ?? { number: 0, strength: 0, word: 0, alike: null };
    fresh.number = -1;
    fresh.strength = 0;
    fresh.word = 0;
    fresh.alike = null;
    this.places[form] = this.told.push(fresh) - 1;
    this.#forms.push(form);
    return fresh;
  }
}
