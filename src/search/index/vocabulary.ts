import type { Word } from '../../language/analyse.ts';
import { TRAITS, traitsOf } from '../asking/traits.ts';
import { Column } from './column.ts';
import type { Spelled } from './known.ts';
import { isComparable, lettersIn } from './likeness.ts';
import { PARAMETERS } from './parameters.ts';
import { NONE, SpellingReader } from './spelling.ts';

/** What a word was read as before, as far as that tells one reading from another; most words always are read alike. */
interface Reading {
  readonly marks: number;
  readonly terms: readonly string[];
  /** Its number among the words that are compared by their letters; `NONE` within a name. */
  readonly written: number;
  readonly forms: readonly number[];
  /** Another reading of the same word. */
  readonly next: Reading | undefined;
}

const STOP = -1;

/** In an article of some length one letter in so many begins a run of four that was not there before. */
const NEW_LETTERS = 5;

/**
 * The words of an edition as numbers from 0. A token of a text is a *form*: a term, the word that it is written as,
 * and what it is, see `TRAITS`. It only grows, so what was read into numbers stays true when the edition changes: what it
 * has no longer keeps its number and stands nowhere.
 */
export class Vocabulary {
  readonly #terms = new Map<string, number>();
  /** By term, or stop word: how it is written, and the letters in that as bits, see `lettersIn`. */
  readonly #written: string[] = [];
  readonly #lettersIn = new Column();
  /** A stop word is no term, though a term may be spelled like it. */
  readonly #stops = new Map<string, number>();
  /** By term: how many letters it has where it may be compared with others by them, 0 where not; `STOP` for a stop word. */
  readonly #sizes = new Column();
  /** By word, folded. */
  readonly #readings = new Map<string, Reading>();
  readonly #forms = { term: new Column(), word: new Column(), traits: new Column() };
  readonly #chains = {
    lastOfTerm: new Column(),
    beforeOfTerm: new Column(),
    lastOfWord: new Column(),
    beforeOfWord: new Column(),
  };
  /** The words by the runs of letters in them. */
  readonly letters: SpellingReader;

  /** @param characters about how many will be read */
  constructor(characters = 0) {
    this.letters = new SpellingReader(PARAMETERS.gram, characters / NEW_LETTERS);
  }

  get terms(): number {
    return this.#sizes.length;
  }

  get forms(): number {
    return this.#forms.term.length;
  }

  /** By form: `NONE` where it has none. */
  get termOf(): Int32Array {
    return this.#forms.term.values;
  }

  get wordOf(): Int32Array {
    return this.#forms.word.values;
  }

  /** By form: what it is to a question that asks for a kind of thing, see `TRAITS`. */
  get traitsOf(): Int32Array {
    return this.#forms.traits.values;
  }

  /** The forms of a term are a chain: the last one, and by form the one before it; so are those of a word. */
  get lastOfTerm(): Int32Array {
    return this.#chains.lastOfTerm.values;
  }

  get beforeOfTerm(): Int32Array {
    return this.#chains.beforeOfTerm.values;
  }

  get lastOfWord(): Int32Array {
    return this.#chains.lastOfWord.values;
  }

  get beforeOfWord(): Int32Array {
    return this.#chains.beforeOfWord.values;
  }

  /** The id of a term, or of a stop word; `NONE` where it was never read. */
  term(term: string, stop: boolean): number {
    return (stop ? this.#stops : this.#terms).get(term) ?? NONE;
  }

  written(term: number): string {
    return this.#written[term]!;
  }

  /** The letters of a term as bits. */
  lettersIn(term: number): number {
    return this.#lettersIn.at(term);
  }

  /** How many letters a term has, where it may be compared with others by them; 0 or less otherwise. */
  comparable(term: number): number {
    return this.#sizes.at(term);
  }

  isStop(term: number): boolean {
    return this.#sizes.at(term) === STOP;
  }

  /** The words, but for those only within names, each as it was read last. */
  everyWord(): Spelled[] {
    const words: Spelled[] = [];
    for (const [folded, reading] of this.#readings)
      if (writtenIn(reading) !== NONE)
        words.push({ folded, terms: reading.terms, stop: isStopWord(reading) });
    return words;
  }

  /**
   * The id of a word as it is written, `NONE` where it was never read, or only within names; and of its terms, or of the
   * stop word that it is, the ids, `NONE` for each that was never read.
   */
  find({ folded, stop, terms }: Spelled): { readonly written: number; readonly terms: readonly number[] } {
    const first = this.#readings.get(folded);
    const written = writtenIn(first);
    if (stop) return { written, terms: [this.term(folded, true)] };
    if (terms.length > 0)
      for (let one = first; one !== undefined; one = one.next)
        if (isSame(one.terms, terms))
          return { written, terms: one.forms.map((form) => this.#forms.term.at(form)) };
    return { written, terms: terms.map((term) => this.term(term, false)) };
  }

  /** The forms that a word is read as: one for each of its terms; one without a term for a word inside a name. */
  read(word: Word): readonly number[] {
    const { folded, terms } = word;
    const marks = marksOf(word);
    const first = this.#readings.get(folded);
    for (let one = first; one !== undefined; one = one.next)
      if (one.marks === marks && isSame(one.terms, terms)) return one.forms;
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    const written = word.named ? NONE : this.#addWord(folded, first);
    const forms = this.#formsOf(word, written, first);
    this.#readings.set(folded, { marks, terms, written, forms, next: first });
    return forms;
  }

  #addWord(folded: string, before: Reading | undefined): number {
    const known = writtenIn(before);
    if (known !== NONE) return known;
    this.#chains.lastOfWord.push(NONE);
    return this.letters.add(folded);
  }

  #formsOf(word: Word, written: number, before: Reading | undefined): number[] {
    const traits = traitsOf(word);
    if (word.stop) return [this.#form(this.#addTerm(word.folded, true), written, traits, before)];
    if (word.terms.length > 0)
      return word.terms.map((term) => this.#form(this.#addTerm(term, false), written, traits, before));
    return written === NONE ? [] : [this.#form(NONE, written, traits, before)];
  }

  #addTerm(term: string, stop: boolean): number {
    const ids = stop ? this.#stops : this.#terms;
    const known = ids.get(term);
    if (known !== undefined) return known;
    const id = this.terms;
    this.#sizes.push(stop ? STOP : isComparable(term) ? term.length : 0);
    this.#lettersIn.push(lettersIn(term));
    this.#chains.lastOfTerm.push(NONE);
    ids.set(term, id);
    this.#written.push(term);
    return id;
  }

  /** The form of the word that has this term and is this; a new one where none is. */
  #form(term: number, written: number, own: number, before: Reading | undefined): number {
    const traits = term === NONE ? own : own | TRAITS.placed;
    const forms = this.#forms;
    const chains = this.#chains;
    for (let one = before; one !== undefined; one = one.next)
      for (const form of one.forms)
        if (
          forms.term.at(form) === term &&
          forms.word.at(form) === written &&
          forms.traits.at(form) === traits
        )
          return form;
    const form = this.forms;
    forms.term.push(term);
    forms.word.push(written);
    forms.traits.push(traits);
    link(term, form, chains.lastOfTerm, chains.beforeOfTerm);
    link(written, form, chains.lastOfWord, chains.beforeOfWord);
    return form;
  }
}

/** Makes a form the last one in the chain of what it is a form of. */
function link(whose: number, form: number, last: Column, before: Column): void {
  before.push(whose === NONE ? NONE : last.at(whose));
  if (whose !== NONE) last.set(whose, form);
}

/** All that a reading is told from others by, its terms aside. */
function marksOf({ kind, stop, named }: Word): number {
  return (kind === 'name' ? 1 : 0) | (kind === 'number' ? 2 : 0) | (stop ? STOP_MARK : 0) | (named ? 8 : 0);
}

const STOP_MARK = 4;

function isStopWord({ marks }: Reading): boolean {
  return (marks & STOP_MARK) !== 0;
}

/** Most that are the same are one list. */
export function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]));
}

function writtenIn(first: Reading | undefined): number {
  for (let one = first; one !== undefined; one = one.next) if (one.written !== NONE) return one.written;
  return NONE;
}
