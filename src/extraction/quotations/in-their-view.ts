import { type Attribution, isQuoted, type Reading, type Unit } from './rule.ts';
import { SPEECH } from './speech-words.ts';

/** "In their view", "in Jones's words". */
export function inTheirView(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  if (language !== 'en') return null;
  for (let at = unit.first + 2; at < unit.end; at++) {
    if (!SPEECH.IN_VIEW.has(words[at]!.folded) || isQuoted(reading, at)) continue;
    for (let from = at - 1; from > unit.first && at - from < 5; from--) {
      if (words[from - 1]!.folded !== 'in') continue;
      const possessive = SPEECH.POSSESSIVE.get(words[from]!.folded);
      const named = /^['’]/.test(reading.text.slice(words[at - 1]!.end));
      if (possessive || named) return { speaker: { first: from, last: at - 1 } };
    }
  }
  return null;
}
