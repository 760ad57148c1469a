import type { Phrase } from '../phrases.ts';
import { type Attribution, isQuoted, type Reading, type Unit } from './rule.ts';
import { SPEECH } from './speech-words.ts';
import { subjectAt } from './subject.ts';

/** "According to X", "volgens X", "aldus X". */
export function accordingTo(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  for (let at = unit.first; at < unit.end; at++) {
    if (isQuoted(reading, at)) continue;
    const opening = SPEECH.ACCORDING[language].find((row) =>
      row.every((word, offset) => words[at + offset]?.folded === word),
    );
    if (!opening) continue;
    const from = at + opening.length;
    const speaker = from < unit.end ? subjectAt(reading, from, unit) : null;
    if (speaker && !isMute(reading, speaker)) return { speaker };
  }
  return null;
}

function isMute({ words, language }: Reading, { first, last }: Phrase): boolean {
  return words.slice(first, last + 1).some(({ folded }) => SPEECH.MUTE[language].has(folded));
}
