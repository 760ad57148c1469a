/** What a sentence with the kind of thing that is asked for counts more than one without. */
const EXPECTED = 1.5;
/** What shared runs of letters count beside shared words. */
const LETTERS = 0.3;

/**
 * How much speaks for setting a sentence in bold: what it shares with the question, in words and in letters, and
 * whether it has the kind of thing that is asked for.
 */
export function pull(information: number, letters: number, expected: boolean): number {
  return information * (expected ? EXPECTED : 1) + LETTERS * letters + (expected ? 0.2 : 0);
}
