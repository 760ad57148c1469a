import type { Article, Edition, Name, Passage } from '../articles/article.ts';
import type { Word } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { type Sentence, sentences } from '../language/sentences.ts';
import { type Phrase, PRONOUNS, phraseAt, phraseBefore, written } from './phrases.ts';
import { type Quoted, quotedIn } from './quotation-marks.ts';
import { findOnce, type Reading as PassageReading, readingsOf } from './reading.ts';
import { SPEECH } from './speech-words.ts';

/** Words that the article attributes to somebody. Offsets are those of the passage's text, UTF-16. */
export interface Quotation {
  readonly passage: Passage;
  /** The sentences that quote, whole. */
  readonly start: number;
  readonly end: number;
  /** What stands in quotation marks in them; none in reported speech. */
  readonly literal: readonly Sentence[];
  /** Null where the article does not say who it is. */
  readonly speaker: Speaker | null;
}

export interface Speaker {
  /** As the article calls them, or the name of the glossary that this holds. */
  readonly label: string;
  /** The one of the glossary whom the label names. */
  readonly name: Name | null;
}

/** A passage as the finder reads it. */
interface Reading extends PassageReading {
  readonly quoted: readonly Quoted[];
  readonly glossary: readonly Name[];
}

/** One sentence, or several that one quotation in marks holds together; the words `first` up to, not including, `end`. */
interface Unit {
  readonly start: number;
  readonly stop: number;
  readonly first: number;
  readonly end: number;
  /** Those of the quotations in marks that are speech. */
  readonly speech: readonly Quoted[];
}

/** A speaker as a phrase of the text; `before`: what is quoted is the sentence before this one. */
interface Attribution {
  readonly speaker: Phrase;
  readonly before?: true;
}

/** The ways in which a sentence says whose words it gives, most telling first. The first that finds one decides. */
const RULES: readonly ((reading: Reading, unit: Unit) => Attribution | null)[] = [
  accordingTo,
  byVerb,
  // After the verb: in "officers think: in their view …" they are the officers.
  inTheirView,
];

/** In words: a title or a term may be as short without being speech. */
const SHORTEST_SPEECH = 3;
const LONGEST_STUB = 10;

const TELLS = new Set(['tell', 'tells', 'told', 'warn', 'warns', 'warned', 'assure', 'assures', 'assured']);
const FINITE = new Set('is are was were will would has have had can could may might must should'.split(' '));
const POSSESSIVE: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);
const DETERMINER = /^(?:the|an?|de|het|een) /;

const found = findOnce((edition, glossary) =>
  underFullName(
    readingsOf(edition, glossary).flatMap((reading) =>
      quotationsIn({ ...reading, quoted: quotedIn(reading.text), glossary }),
    ),
  ),
);

/** Who said what in an edition of the article, as the article attributes it, in reading order. */
export function quotations({ glossary }: Article, edition: Edition): readonly Quotation[] {
  return found(edition, glossary);
}

/** Who is called by their last name alone is whoever was named in full before: "General Isler", then "Isler". */
function underFullName(found: readonly Quotation[]): Quotation[] {
  const full = new Map<string, Speaker>();
  return found.map((quotation) => {
    const { speaker } = quotation;
    if (speaker === null || speaker.name !== null) return quotation;
    const words = speaker.label.split(' ');
    const last = words.at(-1)!;
    if (!/^\p{Lu}/u.test(last)) return quotation;
    const before = full.get(last);
    if (words.length === 1 && before) return { ...quotation, speaker: before };
    if (words.length > 1 && !before) full.set(last, speaker);
    return quotation;
  });
}

function quotationsIn(reading: Reading): Quotation[] {
  const found: Quotation[] = [];
  const units = unitsOf(reading);
  let last = null as { speaker: Speaker | null; unit: number; literal: boolean } | null;
  for (const [index, unit] of units.entries()) {
    const attribution = firstOf(reading, unit);
    let speaker = attribution && speakerOf(reading, attribution.speaker, found.at(-1)?.speaker ?? null);
    let start = unit.start;
    if (attribution?.before) {
      const previous = units[index - 1];
      if (!previous) continue;
      start = previous.start;
      if (found.at(-1)?.start === start) found.pop();
    } else if (!attribution) {
      if (unit.speech.length === 0) continue;
      // "…," says Isler. "And …": a quotation that follows another at once goes on in the same voice.
      const goesOn: boolean = last?.unit === index - 1 && last.literal && opensWithSpeech(reading, unit);
      if (!goesOn && !unit.speech.some((quoted) => isSentence(reading, quoted))) continue;
      speaker = goesOn ? (last?.speaker ?? null) : null;
    }
    found.push({
      passage: reading.passage,
      start,
      end: unit.stop,
      literal: unit.speech.map(({ from, to }) => ({ start: from, end: to })),
      speaker,
    });
    last = { speaker, unit: index, literal: unit.speech.length > 0 };
  }
  return found;
}

/** Sentences, joined where a quotation in marks crosses their border, or where its speaker has a sentence apart. */
function unitsOf(reading: Reading): Unit[] {
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
  const inside = words.filter((word) => word.start >= quoted.from && word.end <= quoted.to);
  if (inside.length === 0) return false;
  const content = text.slice(quoted.from, quoted.to);
  if (inside.length > 1 && isTitle(text, inside)) return false;
  const opens =
    text.slice(start, quoted.start).trim() === '' || /[:,]\s*$/.test(text.slice(start, quoted.start));
  const ends = /[.,!?…]$/.test(content) || /^,/.test(text.slice(quoted.end));
  return inside.length >= SHORTEST_SPEECH ? opens || ends : opens && ends;
}

/** Speech that says of itself that it is: a whole sentence, with its stop. */
function isSentence({ text, words }: Reading, quoted: Quoted): boolean {
  const inside = words.filter((word) => word.start >= quoted.from && word.end <= quoted.to);
  return inside.length > SHORTEST_SPEECH && /[.!?…]$/.test(text.slice(quoted.from, quoted.to));
}

/** "Gone with the Wind": every longer word has a capital. */
function isTitle(text: string, inside: readonly Word[]): boolean {
  const longer = inside.slice(1).filter(({ start, end }) => end - start >= 4);
  return longer.length > 0 && longer.every(({ start }) => /[\p{Lu}\p{N}]/u.test(text[start]!));
}

function opensWithSpeech({ text }: Reading, { start, speech }: Unit): boolean {
  return speech.some((quoted) => text.slice(start, quoted.start).trim() === '');
}

function firstOf(reading: Reading, unit: Unit): Attribution | null {
  for (const rule of RULES) {
    const found = rule(reading, unit);
    if (found) return found;
  }
  return null;
}

/** "According to X", "volgens X", "aldus X". */
function accordingTo(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  for (let at = unit.first; at < unit.end; at++) {
    if (isQuoted(reading, at)) continue;
    const opening = SPEECH.ACCORDING[language].find((row) =>
      row.every((word, offset) => words[at + offset]?.folded === word),
    );
    if (!opening) continue;
    const from = at + opening.length;
    const speaker = from < unit.end ? phraseAt(reading, from) : null;
    if (speaker && !isMute(reading, speaker)) return { speaker };
  }
  return null;
}

function isMute({ words, language }: Reading, { first, last }: Phrase): boolean {
  return words.slice(first, last + 1).some(({ folded }) => SPEECH.MUTE[language].has(folded));
}

/** "In their view", "in Jones's words". */
function inTheirView(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  if (language !== 'en') return null;
  for (let at = unit.first + 2; at < unit.end; at++) {
    if (!SPEECH.IN_VIEW.has(words[at]!.folded) || isQuoted(reading, at)) continue;
    for (let from = at - 1; from > unit.first && at - from < 5; from--) {
      if (words[from - 1]!.folded !== 'in') continue;
      const possessive = POSSESSIVE.get(words[from]!.folded);
      const named = /^['’]/.test(reading.text.slice(words[at - 1]!.end));
      if (possessive || named) return { speaker: { first: from, last: at - 1 } };
    }
  }
  return null;
}

/** "X says that …", "…, says X", "…, X says", "X says: …", "Dat zegt X", and "…" beside any of them. */
function byVerb(reading: Reading, unit: Unit): Attribution | null {
  const { words, language } = reading;
  for (let at = unit.first; at < unit.end; at++) {
    if (!isVerbOfSaying(reading, at, unit)) continue;
    const subject = subjectBefore(reading, at, unit);
    if (subject && isSaidBy(reading, unit, subject, at, subject.first)) return { speaker: subject };
    const next = words[at + 1];
    if (!next || at + 1 >= unit.end || SPEECH.THAT[language].has(next.folded) || !spaced(reading, at))
      continue;
    const inverted = phraseAt(reading, at + 1);
    if (!inverted || inverted.last >= unit.end) continue;
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
  const { folded, kind, named } = words[at]!;
  if (named || !SPEECH.SAY[language].has(folded) || isQuoted(reading, at)) return false;
  if (language === 'en') return kind === 'verb' || SPEECH.BARE.has(folded);
  if (folded !== 'weten') return true;
  return words.slice(Math.max(first, at - 4), at).some((word) => SPEECH.LETS_KNOW.has(word.folded));
}

/** The noun phrase before a verb, past "has" and the like. */
function subjectBefore(reading: Reading, verb: number, { first }: Unit): Phrase | null {
  const { words, language } = reading;
  let at = verb;
  while (at > first && SPEECH.AUXILIARY[language].has(words[at - 1]!.folded) && spaced(reading, at - 1)) at--;
  // "The minister left and said that …": the subject stands where the sentence begins.
  if (at > first && /^(?:and|en)$/.test(words[at - 1]!.folded)) {
    const subject = phraseAt(reading, first);
    return subject && subject.last < at - 1 ? subject : null;
  }
  const subject = at > first ? phraseBefore(reading, at) : null;
  return subject && subject.first >= first && !isQuoted(reading, subject.last) ? subject : null;
}

/**
 * Whether a subject and a verb of saying are all there is of a clause, what they say standing beside it. `last` is
 * the last word of the two, `first` the first.
 */
function isSaidBy(reading: Reading, unit: Unit, subject: Phrase, last: number, first: number): boolean {
  const { words, text, language } = reading;
  if (unit.speech.length > 0) return true;
  const to = addressee(reading, unit, last);
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
  const { kind, folded } = reading.words[subject.last + 1]!;
  return kind === 'verb' || FINITE.has(folded);
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

function isQuoted({ words, quoted }: Reading, at: number): boolean {
  const { start } = words[at]!;
  return quoted.some((mark) => start > mark.start && start < mark.end);
}

/** Whether only white space parts the word from the next one. */
function spaced({ text, words }: Reading, at: number): boolean {
  return text.slice(words[at]!.end, words[at + 1]?.start).trim() === '';
}

/** Who a phrase is: a name of the glossary, whoever a pronoun stands for, or the phrase as it is. */
function speakerOf(reading: Reading, phrase: Phrase, previous: Speaker | null): Speaker | null {
  const { words, language, glossary } = reading;
  const pronoun = words[phrase.first]!.folded;
  if (phrase.first === phrase.last && (PRONOUNS[language].has(pronoun) || POSSESSIVE.has(pronoun)))
    return antecedent(reading, phrase.first, previous);
  const names = words
    .slice(phrase.first, phrase.last + 1)
    .flatMap(({ terms }) => glossary.filter(({ id }) => terms.includes(`@${id}`)));
  const label = written(reading, phrase);
  const whole = fold(label).replace(DETERMINER, '');
  const name =
    names.find(({ kind }) => kind === 'person') ??
    names.find((each) =>
      [each.name[language], ...each.aliases[language]].some(
        (alias) => fold(alias).replace(DETERMINER, '') === whole,
      ),
    ) ??
    null;
  return { label: name ? name.name[language] : label, name };
}

/** Whom a pronoun stands for: who was quoted before it, else the last name of its kind; null where neither fits. */
function antecedent(reading: Reading, at: number, previous: Speaker | null): Speaker | null {
  const { words, language, glossary } = reading;
  const pronoun = POSSESSIVE.get(words[at]!.folded) ?? words[at]!.folded;
  const kinds = SPEECH.STANDS_FOR[language][pronoun];
  if (!kinds) return /^(?:they|them|zij|ze|hen|hun)$/.test(pronoun) && !isPerson(previous) ? previous : null;
  if (previous && (previous.name ? kinds.some((kind) => kind === previous.name?.kind) : false))
    return previous;
  for (let before = at - 1; before >= 0; before--) {
    const name = glossary.find(
      ({ id, kind }) => words[before]!.terms.includes(`@${id}`) && kinds.some((each) => each === kind),
    );
    if (name) return { label: name.name[language], name };
  }
  return previous && !previous.name && kinds.includes('person') && isOne(previous.label) ? previous : null;
}

/** Whether a phrase is of one person, as far as its last word tells: not "critics", "officieren". */
function isOne(label: string): boolean {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  return (label.includes(' ') && /^\p{Lu}/u.test(last)) || !/(?:s|en|ci|people|politie|police)$/i.test(last);
}

function isPerson(speaker: Speaker | null): boolean {
  return speaker?.name?.kind === 'person';
}
