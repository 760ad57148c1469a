import type { Word } from '../../language/analyse.ts';
import { sentences } from '../../language/sentences.ts';
import { phraseAt } from '../phrases.ts';
import { byVerb } from './by-verb.ts';
import type { Quoted } from './quotation-marks.ts';
import type { Reading, Unit } from './rule.ts';
import { SPEECH } from './speech-words.ts';

/** In words: a title or a term may be as short without being speech. */
const SHORTEST_SPEECH = 3;

/** Words of a sentence that says who spoke and nothing else. */
const LONGEST_STUB = 10;

/** Sentences, joined where a quotation in marks crosses their border, or where its speaker has a sentence apart. */
export function unitsOf(reading: Reading): Unit[] {
  const { words, quoted, text } = reading;
  const units: Unit[] = [];
  let first = 0;
  for (const { start, stop } of spansOf(text, quoted)) {
    while (first < words.length && words[first]!.end <= start) first++;
    let end = first;
    while (end < words.length && words[end]!.start < stop) end++;
    const speech = quoted.filter(
      (mark) => mark.start >= start && mark.end <= stop && isSpeech(reading, mark, start),
    );
    const previous = units.at(-1);
    const unit = { start, stop, first, end, speech };
    // “It is over.” Jones said.
    if (previous && opensWithSpeech(reading, previous) && isStub(reading, unit) && !byVerb(reading, previous))
      units[units.length - 1] = { ...previous, stop, end };
    else units.push(unit);
    first = end;
  }
  return units;
}

function spansOf(text: string, quoted: readonly Quoted[]): { start: number; stop: number }[] {
  const spans: { start: number; stop: number }[] = [];
  let next = 0;
  for (const { start, end } of sentences(text)) {
    while (next < quoted.length && quoted[next]!.end <= start) next++;
    const previous = spans.at(-1);
    if (previous && next < quoted.length && quoted[next]!.start < previous.stop) previous.stop = end;
    else spans.push({ start, stop: end });
  }
  return spans;
}

/** "Jones said.": a subject and a verb of saying, and no more than to whom or where. */
function isStub(reading: Reading, { first, end, speech }: Unit): boolean {
  const { words, language } = reading;
  if (speech.length > 0 || end - first > LONGEST_STUB) return false;
  const subject = phraseAt(reading, first);
  const verb = subject ? words[subject.last + 1] : undefined;
  if (!subject || !verb || subject.last + 1 >= end || !SPEECH.SAY[language].has(verb.folded)) return false;
  return subject.last + 2 === end || SPEECH.TO[language].has(words[subject.last + 2]!.folded);
}

/** Marks around speech rather than around a title or a word that the writer keeps at a distance. */
function isSpeech({ text, words }: Reading, quoted: Quoted, start: number): boolean {
  const inside = wordsIn(words, quoted);
  if (inside.length === 0) return false;
  const content = text.slice(quoted.from, quoted.to);
  if (inside.length > 1 && isTitle(text, inside)) return false;
  const opens =
    text.slice(start, quoted.start).trim() === '' || /[:,]\s*$/.test(text.slice(start, quoted.start));
  const ends = /[.,!?…]$/.test(content) || /^,/.test(text.slice(quoted.end));
  return inside.length >= SHORTEST_SPEECH ? opens || ends : opens && ends;
}

/** Speech that says of itself that it is: a whole sentence, with its stop. */
export function isSentence({ text, words }: Reading, quoted: Quoted): boolean {
  return (
    wordsIn(words, quoted).length > SHORTEST_SPEECH && /[.!?…]$/.test(text.slice(quoted.from, quoted.to))
  );
}

function wordsIn(words: readonly Word[], { from, to }: Quoted): Word[] {
  return words.filter(({ start, end }) => start >= from && end <= to);
}

/** "Gone with the Wind": every longer word has a capital. */
function isTitle(text: string, inside: readonly Word[]): boolean {
  const longer = inside.slice(1).filter(({ start, end }) => end - start >= 4);
  return longer.length > 0 && longer.every(({ start }) => /[\p{Lu}\p{N}]/u.test(text[start]!));
}

export function opensWithSpeech({ text }: Reading, { start, speech }: Unit): boolean {
  return speech.some((quoted) => text.slice(start, quoted.start).trim() === '');
}
