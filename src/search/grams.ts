import type { Word } from '../language/analyse.ts';

/**
 * The runs of `size` letters in a row of words, each once, word ends as spaces: "the end" has ` the`, `the `,
 * `he e`, … They see through inflection, and follow a phrase from word to word, small words and all.
 */
export function grams(words: readonly Word[], size: number): Set<string> {
  let line = ' ';
  // A name of the glossary is one term however it is spelled: its letters tell nothing more.
  for (const word of words) line += word.named ? ' ' : `${word.folded} `;
  const found = new Set<string>();
  for (let at = 0; at + size <= line.length; at++) found.add(line.slice(at, at + size));
  return found;
}
