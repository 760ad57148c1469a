import type { Word } from '../language/analyse.ts';
import { offers } from './expects.ts';
import { grams } from './grams.ts';
import { PARAMETERS } from './parameters.ts';
import { Trigrams } from './trigrams.ts';

/** No term, or no word: an id that nothing has. */
export const NONE = -1;

/** Beside the bits of `offers`: the form has a term, and so a place among its neighbours. */
export const PLACED = 32;

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
  readonly #words = new Map<string, number>();
  readonly #grams = new Map<string, number>();
  readonly #forms = new Map<number, number>();
  /** By word as it is written: what it was read as before; most words always are the same. */
  readonly #readings = new Map<string, { readonly word: Word; readonly forms: readonly number[] }[]>();
  /** By form. */
  readonly termOf: number[] = [];
  readonly wordOf: number[] = [];
  /** By form: what it could be the answer to, see `offers`; and `PLACED` where it has a term. */
  readonly offersOf: number[] = [];
  /** By term: the forms that have it. */
  readonly formsOfTerm: number[][] = [];
  /** By word: its runs of letters, each once. By gram: the forms that have it. */
  readonly gramsOf: (readonly number[])[] = [];
  readonly formsWith: number[][] = [];
  /** Finds terms that are spelled alike; stop words are none of them. */
  readonly trigrams = new Trigrams();

  get terms(): number {
    return this.#isStop.length;
  }

  get grams(): number {
    return this.#grams.size;
  }

  get forms(): number {
    return this.#forms.size;
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
    return this.#words.get(folded) ?? NONE;
  }

  /** The grams of a word that was never read; `NONE` for each that was not either. */
  gramsIn(folded: string): readonly number[] {
    return grams(folded, PARAMETERS.gram).map((gram) => this.#grams.get(gram) ?? NONE);
  }

  /** The forms that a word is read as: one for each of its terms; one without a term for a word inside a name. */
  read(word: Word): readonly number[] {
    const readings = this.#readings.get(word.folded);
    const known = readings?.find((reading) => isSame(reading.word, word));
    if (known) return known.forms;
    const reading = { word, forms: this.#addForms(word) };
    // An array begun with what it holds takes a tenth of the room of one that is pushed to.
    if (readings) readings.push(reading);
    else this.#readings.set(word.folded, [reading]);
    return reading.forms;
  }

  #addForms(word: Word): readonly number[] {
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    const written = word.named ? NONE : this.#addWord(word.folded);
    const offered = offers(word);
    if (word.stop) return [this.#form(this.#addTerm(word.folded, true), written, offered)];
    if (word.terms.length > 0)
      return word.terms.map((term) => this.#form(this.#addTerm(term, false), written, offered));
    return written === NONE ? [] : [this.#form(NONE, written, 0)];
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

  #addWord(folded: string): number {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    const id = this.#words.size;
    this.#words.set(folded, id);
    this.gramsOf.push(grams(folded, PARAMETERS.gram).map((gram) => this.#addGram(gram)));
    return id;
  }

  #addGram(gram: string): number {
    const known = this.#grams.get(gram);
    if (known !== undefined) return known;
    const id = this.#grams.size;
    this.#grams.set(gram, id);
    return id;
  }

  #form(term: number, word: number, offered: number): number {
    // Below 2^53: 2^24 terms, as many words, and five bits of what is offered.
    const key = ((term + 1) * 2 ** 24 + (word + 1)) * 2 ** 5 + offered;
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const id = this.#forms.size;
    this.#forms.set(key, id);
    this.termOf.push(term);
    this.wordOf.push(word);
    this.offersOf.push(term === NONE ? 0 : offered | PLACED);
    if (term !== NONE) put(this.formsOfTerm, term, id);
    if (word !== NONE) for (const gram of this.gramsOf[word]!) put(this.formsWith, gram, id);
    return id;
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
    one.terms.length === other.terms.length &&
    one.terms.every((term, at) => term === other.terms[at])
  );
}
