import { grams } from './grams.ts';
import { INTEGERS } from './zeros.ts';

/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
export const SHORTEST = 4;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;

/** A term and its id. */
interface Named {
  readonly term: string;
  readonly id: number;
}

/** Terms by the runs of three letters that they have. It only grows. */
export class Trigrams {
  readonly #terms: Named[] = [];
  readonly #having = new Map<string, number[]>();

  add(term: string, id: number): void {
    if (!isComparable(term)) return;
    const place = this.#terms.push({ term, id }) - 1;
    for (const trigram of trigramsOf(term)) {
      const having = this.#having.get(trigram);
      if (having) having.push(place);
      else this.#having.set(trigram, [place]);
    }
  }

  /** The terms that share at least two runs with this one; itself too. */
  like(term: string): Named[] {
    if (!isComparable(term)) return [];
    const found: Named[] = [];
    const shared = INTEGERS.take(this.#terms.length);
    const lists = trigramsOf(term).map((trigram) => this.#having.get(trigram) ?? []);
    for (const places of lists)
      for (const place of places) if (++shared[place]! === 2) found.push(this.#terms[place]!);
    for (const places of lists) for (const place of places) shared[place] = 0;
    INTEGERS.giveBack(shared);
    return found;
  }
}

function isComparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !/^[@#\d]/.test(term);
}

/** Its ends count as letters, or a slip in the middle of a short word would leave but one run whole. */
function trigramsOf(term: string): string[] {
  return grams(term, 3);
}
