/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
export const SHORTEST = 4;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;

/** Terms by the runs of three letters that they have. It only grows. */
export class Trigrams {
  readonly #terms: { readonly term: string; readonly id: number }[] = [];
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
  *like(term: string): Generator<{ readonly term: string; readonly id: number }> {
    if (!isComparable(term)) return;
    const shared = new Map<number, number>();
    for (const trigram of trigramsOf(term)) {
      for (const place of this.#having.get(trigram) ?? []) {
        const before = shared.get(place) ?? 0;
        shared.set(place, before + 1);
        if (before === 1) yield this.#terms[place]!;
      }
    }
  }
}

function isComparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !/^[@#\d]/.test(term);
}

/** Its ends count as letters, or a slip in the middle of a short word would leave but one run whole. */
function trigramsOf(term: string): Set<string> {
  const whole = ` ${term} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= whole.length; at++) found.add(whole.slice(at, at + 3));
  return found;
}
