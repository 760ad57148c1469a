import type { Word } from '../language/analyse.ts';
import { offers } from './expects.ts';
import { PARAMETERS } from './parameters.ts';
import { NONE, SpellingReader } from './spelling.ts';
import { TermReader } from './trigrams.ts';

/** Beside the bits of `offers`: the form has a term, and so a place among its neighbours. */
export const PLACED = 32;

/** What is known of a word as it is written. */
interface Entry {
  /** Its number among the words that are compared by their letters; `NONE` for one that so far only stood within names. */
  word: number;
  /** What it was read as before; most words always are the same. */
  readonly readings: { readonly word: Word; readonly forms: readonly number[] }[];
}

/**
 * The words of an edition as numbers from 0. A token of a text is a *form*: a term, the word that it is written as,
 * and what it could be the answer to. It only grows, so what was read into numbers stays true when the edition
 * changes: what it has no longer keeps its number and stands nowhere.
 */
export class Vocabulary {
  readonly #terms = new Map<string, number>();
  /** A stop word is no term, though a term may be spelled like it. */
  readonly #stops = new Map<string, number>();
  /** By term: it is a stop word. */
  readonly #isStop: boolean[] = [];
  readonly #entries = new Map<string, Entry>();
  /** By form: `NONE` where it has none. */
  readonly termOf: number[] = [];
  readonly wordOf: number[] = [];
  /** By form: what it could be the answer to, see `offers`; and `PLACED` where it has a term. */
  readonly offersOf: number[] = [];
  /** The forms that have it, by term and by word. */
  readonly formsOfTerm: number[][] = [];
  readonly formsOfWord: number[][] = [];
  /** By the runs of letters in them: the words, and the terms that may be akin to others. */
  readonly letters = new SpellingReader(PARAMETERS.gram);
  readonly trigrams = new TermReader();

  get terms(): number {
    return this.#isStop.length;
  }

  get forms(): number {
    return this.termOf.length;
  }

  /** The id of a term, or of a stop word; `NONE` where it was never read. */
  term(term: string, stop: boolean): number {
    return (stop ? this.#stops : this.#terms).get(term) ?? NONE;
  }

  isStop(term: number): boolean {
    return this.#isStop[term]!;
  }

  /** The id of a word as it is written; `NONE` where it was never read. */
  word(folded: string): number {
    return this.#entries.get(folded)?.word ?? NONE;
  }

  /** The forms that a word is read as: one for each of its terms; one without a term for a word inside a name. */
  read(word: Word): readonly number[] {
    const entry = this.#entryOf(word.folded);
    for (const reading of entry.readings) if (isSame(reading.word, word)) return reading.forms;
    const forms = this.#formsOf(word, entry);
    entry.readings.push({ word, forms });
    return forms;
  }

  #entryOf(folded: string): Entry {
    const known = this.#entries.get(folded);
    if (known) return known;
    const entry: Entry = { word: NONE, readings: [] };
    this.#entries.set(folded, entry);
    return entry;
  }

  #formsOf(word: Word, entry: Entry): number[] {
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    if (!word.named && entry.word === NONE) entry.word = this.letters.add(word.folded);
    const written = word.named ? NONE : entry.word;
    const offered = offers(word);
    if (word.stop) return [this.#form(this.#addTerm(word.folded, true), written, offered, entry)];
    if (word.terms.length > 0)
      return word.terms.map((term) => this.#form(this.#addTerm(term, false), written, offered, entry));
    return written === NONE ? [] : [this.#form(NONE, written, 0, entry)];
  }

  #addTerm(term: string, stop: boolean): number {
    const ids = stop ? this.#stops : this.#terms;
    const known = ids.get(term);
    if (known !== undefined) return known;
    const id = this.#isStop.push(stop) - 1;
    ids.set(term, id);
    if (!stop) this.trigrams.add(term, id);
    return id;
  }

  /** The form of the word that has this term and offers this; a new one where none does. */
  #form(term: number, word: number, offered: number, { readings }: Entry): number {
    const offers = term === NONE ? 0 : offered | PLACED;
    for (const { forms } of readings)
      for (const form of forms)
        if (this.termOf[form] === term && this.wordOf[form] === word && this.offersOf[form] === offers)
          return form;
    const form = this.termOf.push(term) - 1;
    this.wordOf.push(word);
    this.offersOf.push(offers);
    if (term !== NONE) put(this.formsOfTerm, term, form);
    if (word !== NONE) put(this.formsOfWord, word, form);
    return form;
  }
}

/** Adds to one of many lists, the next of which is begun with what it holds: most hold little more. */
function put(lists: number[][], at: number, value: number): void {
  if (at === lists.length) lists.push([value]);
  else lists[at]!.push(value);
}

function isSame(one: Word, other: Word): boolean {
  return (
    one.kind === other.kind &&
    one.stop === other.stop &&
    one.named === other.named &&
    (one.terms === other.terms ||
      (one.terms.length === other.terms.length && one.terms.every((term, at) => term === other.terms[at])))
  );
}
