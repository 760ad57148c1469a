import { analyse } from '../language/analyse.ts';
import type { Language } from '../language/language.ts';
import type { Names } from '../language/names.ts';

/** What a question says of its matter, in its order and as it writes it: words that tell something, names whole. */
export function tellingPhrases(question: string, language: Language, names: Names): string[] {
  const phrases: { start: number; end: number; named: boolean }[] = [];
  for (const { start, end, named, stop, folded } of analyse(question, language, names).words) {
    const last = phrases.at(-1);
    if (named && last?.named && /^[\s-]*$/.test(question.slice(last.end, start))) last.end = end;
    else if (named || (!stop && folded.length > 1)) phrases.push({ start, end, named });
  }
  const written = phrases.map(({ start, end }) => question.slice(start, end));
  return written.filter((text, at) => at === written.findIndex((other) => same(other, text)));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
