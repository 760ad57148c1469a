const SPACE = 32;
/** Bits that a letter takes: ASCII's own, which folded Dutch and English have; others share them, and may pass for one another. */
const LETTER = 7;

/**
 * Words are compared by their runs of so many letters, at most four, each as a number; the ends of a word count as spaces:
 * "ending" has ` end`, `endi`, `ndin`, …, `ing `. They see through inflection and derivation.
 */
export const START = SPACE;

/** The run that ends at a letter, or at the end of the word, given the one before; the first is whole at `size - 2`. */
export function runAt(word: string, at: number, before: number, size: number): number {
  const letter = at < word.length ? word.charCodeAt(at) : SPACE;
  return ((before << LETTER) | (letter & ((1 << LETTER) - 1))) & ((1 << (LETTER * size)) - 1);
}

/** Shorter words have no frame. */
const FRAMED = 5; // letters
export const NO_FRAME = -1;

/**
 * The first two letters of a word and the last two, as a run; `NO_FRAME` for a short word. A slip in the middle leaves the
 * frame whole, and in a word of five letters no run of four.
 */
export function frameOf(word: string): number {
  const { length } = word;
  if (length < FRAMED) return NO_FRAME;
  let frame = START;
  for (const at of [0, 1, length - 2, length - 1]) frame = runAt(word, at, frame, 4);
  return frame;
}
