import { NONE, SpellingReader, type Spellings } from './spelling.ts';
import { INTEGERS } from './zeros.ts';

/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
export const SHORTEST = 4;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;
/** Its ends count as letters, or a slip in the middle of a short word would leave but one run whole. */
const RUN = 3;
/** What a name or number begins with. */
const UNLIKE: ReadonlySet<string> = new Set('@#0123456789');

/** A term and its id. */
export interface Named {
  readonly term: string;
  readonly id: number;
}

/** Reads the terms of which others may be akin. It only grows. */
export class TermReader {
  readonly #terms: Named[] = [];
  readonly #reader: SpellingReader;

  /** @param expected about how many runs of letters there will be */
  constructor(expected = 0) {
    this.#reader = new SpellingReader(RUN, expected);
  }

  add(term: string, id: number): void {
    if (!isComparable(term)) return;
    this.#terms.push({ term, id });
    this.#reader.add(term);
  }

  /** Finds the terms, of those read so far, that share at least so many runs of three letters with one; itself too. */
  finder(): (term: string, least: number) => Named[] {
    const spellings = this.#reader.spellings();
    return (term, least) =>
      isComparable(term) ? this.#like(this.#reader.gramsOf(term), least, spellings) : [];
  }

  #like(
    grams: readonly number[],
    least: number,
    { grams: known, firstWord, word, firstGram }: Spellings,
  ): Named[] {
    const found: Named[] = [];
    const shared = INTEGERS.take(firstGram.length);
    const own = grams.filter((gram) => gram !== NONE && gram < known);
    for (const gram of own)
      for (let at = firstWord[gram]!; at < firstWord[gram + 1]!; at++)
        if (++shared[word[at]!]! === least) found.push(this.#terms[word[at]!]!);
    for (const gram of own)
      for (let at = firstWord[gram]!; at < firstWord[gram + 1]!; at++) shared[word[at]!] = 0;
    INTEGERS.giveBack(shared);
    return found;
  }
}

/** Neither too short nor too long; and no name or number. */
function isComparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !UNLIKE.has(term.charAt(0));
}
