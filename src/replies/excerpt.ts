import { sentences } from '../language/sentences.ts';
import type { Span } from '../search/answer.ts';

/** As much of a passage as a card shows, in characters: what is read at a glance. */
const MOST = 1_500;

/**
 * The part of a text that a card shows: all of it, or whole sentences of it with `focus` among them. Offsets into
 * the text, as ever.
 */
export function excerptOf(text: string, focus: Span = { start: 0, end: 0 }): Span {
  if (text.length <= MOST) return { start: 0, end: text.length };
  const all = sentences(text);
  const at = all.findIndex(({ end }) => end > focus.start);
  // From the start if that reaches the sentence in focus, else from the one before it.
  const first = focus.end <= MOST ? 0 : Math.max(0, at - 1);
  const from = fits(all[first], focus) ? first : at;
  const start = all[from]?.start ?? 0;
  let end = start;
  for (const sentence of all.slice(from)) {
    if (sentence.end - start > MOST) break;
    end = sentence.end;
  }
  if (end > start) return { start, end };
  // One endless sentence: up to a word.
  const space = text.lastIndexOf(' ', start + MOST);
  return { start, end: space > start ? space : start + MOST };
}

function fits(sentence: Span | undefined, focus: Span): boolean {
  return sentence !== undefined && focus.end - sentence.start <= MOST;
}
