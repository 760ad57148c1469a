import { sentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';

/** As much of a passage as an answer shows, in characters: what is read at a glance. */
const GLANCE = 1_500;

/** As much of a passage as is read at once, in characters: with all that stands around it, it fits in a message. */
const PART = 3_000;

/**
 * The part of a text that an answer shows: all of it, or whole sentences of it with `focus` among them. Offsets into
 * the text, as ever.
 */
export function excerptOf(text: string, focus: Span = { start: 0, end: 0 }): Span {
  if (text.length <= GLANCE) return { start: 0, end: text.length };
  const all = sentences(text);
  const at = all.findIndex(({ end }) => end > focus.start);
  // From the start if that reaches the sentence in focus, else from the one before it.
  const first = focus.end <= GLANCE ? 0 : Math.max(0, at - 1);
  const fits = focus.end - (all[first]?.start ?? 0) <= GLANCE;
  const start = all[fits ? first : at]?.start ?? 0;
  return { start, end: reach(text, all, start, GLANCE) };
}

/** A text as parts that are read one after the other: one, unless it is very long. */
export function partsOf(text: string): Span[] {
  const all = sentences(text);
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = reach(text, all, start, PART);
    parts.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return parts;
}

/** How far whole sentences reach from `start` in `most` characters; of one endless sentence, whole words. */
function reach(text: string, all: readonly Span[], start: number, most: number): number {
  if (text.length - start <= most) return text.length;
  const end = all.findLast((sentence) => sentence.end - start <= most)?.end ?? 0;
  if (end > start) return end;
  const space = text.lastIndexOf(' ', start + most);
  return space > start ? space : start + most;
}
