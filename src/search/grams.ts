/**
 * The runs of `size` letters in a word, each once, its ends as spaces: "ending" has ` end`, `endi`, `ndin`, …, `ing `.
 * They see through inflection and derivation.
 */
export function grams(word: string, size: number): string[] {
  const whole = ` ${word} `;
  const found: string[] = [];
  for (let at = 0; at + size <= whole.length; at++) {
    const run = whole.slice(at, at + size);
    if (!found.includes(run)) found.push(run);
  }
  return found;
}
