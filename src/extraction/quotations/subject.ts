import type { Localized } from '../../language/language.ts';
import { wordSet } from '../../language/word-set.ts';
import { type Phrase, phraseAt, phraseBefore } from '../phrases.ts';
import { isQuoted, type Reading, spaced, type Unit } from './rule.ts';
import { SPEECH } from './speech-words.ts';

/** Before where somebody is from or whom they speak for: it belongs to who they are. */
export const BELONGING: Localized<ReadonlySet<string>> = {
  en: wordSet('from for at by'),
  nl: wordSet('uit namens'),
};

/** Before what tells of circumstances: "the general in Baghdad". */
const CIRCUMSTANCE: Localized<ReadonlySet<string>> = {
  en: wordSet(
    'in on during with without against to about over under near between among into via within through',
  ),
  nl: wordSet(
    'in op na tijdens met zonder tegen aan over onder via binnen tussen rond naar om voor bij door',
  ),
};

/** The same, unless a clause of its own follows: "a day after Jones said that …". */
const OPENS_CLAUSE: Localized<ReadonlySet<string>> = {
  en: wordSet('after before since until'),
  nl: wordSet('sinds tot'),
};

/** Ends what tells when or how something is said, without a preposition: "last week", "dinsdag", "telefonisch". */
const WHEN: Localized<ReadonlySet<string>> = {
  en: wordSet(
    'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night ' +
      'week weekend month year january february march april may june july august september october november december ' +
      'earlier later recently ago',
  ),
  nl: wordSet(
    'vandaag gisteren eergisteren vanochtend vanmiddag vanavond vannacht maandag dinsdag woensdag donderdag vrijdag ' +
      'zaterdag zondag ochtend middag avond nacht week weekend weekeinde maand jaar januari februari maart april mei ' +
      'juni juli augustus september oktober november december eerder later onlangs inmiddels geleden telefonisch ' +
      'schriftelijk',
  ),
};

/** So many of them may stand between a subject and its verb, or a verb and what is said; more is a list. */
const MOST = 3;

/**
 * The noun phrase whose verb stands at `verb`, past "has" and the like and past what tells of circumstances: never what
 * a preposition goes with, which is no subject. "Officers from America and Iraq think" is said of the officers.
 */
export function subjectBefore(reading: Reading, verb: number, unit: Unit, most = MOST): Phrase | null {
  const { words, language } = reading;
  const { first } = unit;
  let at = verb;
  while (at > first && SPEECH.AUXILIARY[language].has(words[at - 1]!.folded) && spaced(reading, at - 1)) at--;
  // "The minister left and said that …": the subject stands where the sentence begins.
  if (at > first && /^(?:and|en)$/.test(words[at - 1]!.folded)) {
    const subject = phraseAt(reading, first);
    return subject && subject.last < at - 1 ? subject : null;
  }
  const phrase = at > first ? phraseBefore(reading, at) : null;
  if (!phrase || phrase.first < first || isQuoted(reading, phrase.last)) return null;
  const before = phrase.first - 1;
  const preposition = before >= first && spaced(reading, before) ? words[before]!.folded : '';
  const belongs = BELONGING[language].has(preposition);
  if (!belongs && !CIRCUMSTANCE[language].has(preposition)) return isWhen(reading, phrase) ? null : phrase;
  const head = before > first && most > 0 ? subjectBefore(reading, before, unit, most - 1) : null;
  return head && belongs && head.last === before - 1 ? { first: head.first, last: phrase.last } : head;
}

/** The noun phrase that starts at word `first`, with where they belong. */
export function subjectAt(reading: Reading, first: number, { end }: Unit): Phrase | null {
  const { words, language } = reading;
  const phrase = phraseAt(reading, first);
  if (!phrase || phrase.last >= end || isWhen(reading, phrase)) return null;
  const next = words[phrase.last + 1];
  if (!next || !BELONGING[language].has(next.folded) || !spaced(reading, phrase.last)) return phrase;
  const place = phraseAt(reading, phrase.last + 2);
  return place && place.last < end ? { first, last: place.last } : phrase;
}

/** The last word of the circumstances that are told right after word `last`; `last` where there are none. */
export function pastCircumstances(reading: Reading, last: number, unit: Unit, most = MOST): number {
  const { words, language } = reading;
  const next = words[last + 1];
  if (!next || last + 1 >= unit.end || !spaced(reading, last) || most === 0) return last;
  const preposition = [CIRCUMSTANCE, OPENS_CLAUSE].some((each) => each[language].has(next.folded));
  const told = phraseAt(reading, last + (preposition ? 2 : 1));
  if (!told || told.last >= unit.end || !(preposition || isWhen(reading, told))) return last;
  return pastCircumstances(reading, told.last, unit, most - 1);
}

function isWhen({ words, language }: Reading, { last }: Phrase): boolean {
  const { folded } = words[last]!;
  return WHEN[language].has(folded);
}

/** Whether a label says where somebody is from: its last word is then no name of theirs. */
export function tellsPlace(label: string): boolean {
  return label.split(' ').some((word) => BELONGING.en.has(word) || BELONGING.nl.has(word));
}
