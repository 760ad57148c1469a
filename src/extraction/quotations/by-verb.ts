import { wordSet } from '../../language/word-set.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import { type Attribution, isQuoted, type Reading, spaced, type Unit } from './rule.ts';
import { SPEECH } from './speech-words.ts';
import { pastCircumstances, subjectAt, subjectBefore } from './subject.ts';

/** Verbs that take whom they speak to without a preposition. */
const TELLS = new Set(['tell', 'tells', 'told', 'warn', 'warns', 'warned', 'assure', 'assures', 'assured']);

/** Auxiliaries, which wink does not count among the verbs. */
const FINITE = wordSet('is are was were will would has have had can could may might must should');

/** "X says that …", "…, says X", "…, X says", "X says: …", "Dat zegt X", and "…" beside any of them. */
export function byVerb(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  for (let at = unit.first; at < unit.end; at++) {
    if (!isVerbOfSaying(reading, at, unit)) continue;
    const subject = subjectBefore(reading, at, unit);
    if (subject && isSaidBy(reading, unit, subject, at, subject.first)) return { speaker: subject };
    const next = words[at + 1];
    if (!next || at + 1 >= unit.end || SPEECH.THAT[language].has(next.folded) || !spaced(reading, at))
      continue;
    const inverted = subjectAt(reading, at + 1, unit);
    if (!inverted) continue;
    if (
      at === unit.first + 1 &&
      SPEECH.THIS.has(words[unit.first]!.folded) &&
      endsAfter(reading, unit, inverted.last)
    )
      return { speaker: inverted, before: true };
    if (isSaidBy(reading, unit, inverted, inverted.last, at)) return { speaker: inverted };
  }
  return null;
}

function isVerbOfSaying(reading: Reading, at: number, { first }: Unit): boolean {
  const { words, language } = reading;
  const { folded, kind, part, named } = words[at]!;
  if (named || !SPEECH.SAY[language].has(folded) || isQuoted(reading, at)) return false;
  if (language === 'en')
    return kind === 'word' && (part === 'VERB' || (part !== 'PROPN' && SPEECH.BARE.has(folded)));
  if (folded !== 'weten') return true;
  return words.slice(Math.max(first, at - 4), at).some((word) => SPEECH.LETS_KNOW.has(word.folded));
}

/**
 * Whether a subject and a verb of saying are all there is of a clause, what they say standing beside it. `last` is
 * the last word of the two, `first` the first.
 */
function isSaidBy(reading: Reading, unit: Unit, subject: Phrase, last: number, first: number): boolean {
  const { words, text, language } = reading;
  if (unit.speech.length > 0) return true;
  const whom = addressee(reading, unit, last);
  // English has the verb before its subject only where the two stand together: "maintains a school in Chicago".
  const to = language === 'nl' || subject.last < last ? pastCircumstances(reading, whom, unit) : whom;
  const after = words[to + 1];
  const gap = text.slice(words[to]!.end, after?.start ?? unit.stop);
  if (after && to + 1 < unit.end && /^[\s,]*$/.test(gap) && SPEECH.THAT[language].has(after.folded))
    return true;
  if (/^:/.test(gap.trim())) return true;
  const before = text.slice(unit.start, words[first]!.start);
  if (
    /[,–—]\s*(?:zo\s+)?(?:la(?:at|ten)\s+|liet(?:en)?\s+)?$/.test(before) &&
    (to + 1 >= unit.end || /^\s*[,;:.–—]/.test(gap))
  )
    return true;
  const verb = words[last]!;
  return (
    language === 'en' &&
    subject.last < last &&
    SPEECH.BARE.has(verb.folded) &&
    after !== undefined &&
    gap.trim() === '' &&
    isClause(reading, last + 1, unit.end)
  );
}

/** "The city will fall": a subject, and a verb further on. */
function isClause(reading: Reading, first: number, end: number): boolean {
  const subject = phraseAt(reading, first);
  if (!subject || subject.last + 1 >= end) return false;
  const opener = reading.words[first]!;
  if (/^(?:no|nothing|so)$/.test(opener.folded)) return false;
  const { kind, part, folded } = reading.words[subject.last + 1]!;
  return (kind === 'word' && part === 'VERB') || FINITE.has(folded);
}

/** The last word of "tells the news agency Reuters", "tegen persbureau Reuters"; that of the verb where there is none. */
function addressee(reading: Reading, unit: Unit, last: number): number {
  const { words, language } = reading;
  const next = words[last + 1];
  if (!next || last + 1 >= unit.end || SPEECH.THAT[language].has(next.folded)) return last;
  const preposition = SPEECH.TO[language].has(next.folded);
  const tells = TELLS.has(words[last]!.folded);
  if (!(preposition || tells) || !spaced(reading, last)) return last;
  const whom = phraseAt(reading, last + (preposition ? 2 : 1));
  return whom && whom.last < unit.end ? whom.last : last;
}

function endsAfter(reading: Reading, unit: Unit, last: number): boolean {
  return addressee(reading, unit, last) + 1 >= unit.end;
}
