const SPACE = 32;
/** Bits that a letter takes: ASCII's own, which folded Dutch and English have; others share them, and may pass for one another. */
const LETTER = 7;

/**
 * Tells the runs of `size` letters in a word, at most four, as numbers; its ends count as spaces: "ending" has ` end`,
 * `endi`, `ndin`, …, `ing `. They see through inflection and derivation.
 */
export function eachGram(word: string, size: number, tell: (gram: number) => void): void {
  const whole = (1 << (LETTER * size)) - 1;
  let run = SPACE;
  for (let at = 0; at <= word.length; at++) {
    const letter = at < word.length ? word.charCodeAt(at) : SPACE;
    run = ((run << LETTER) | (letter & ((1 << LETTER) - 1))) & whole;
    if (at + 2 >= size) tell(run);
  }
}
