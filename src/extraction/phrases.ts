import type { Word } from '../language/analyse.ts';
import type { Language } from '../language/language.ts';
import type { PartOfSpeech } from '../language/wink.ts';
import { wordSet } from '../language/word-set.ts';

/** A row of words of a text, by index, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A text and its words, as `analyse` gives them. */
export interface Text {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
}

/** Opens a noun phrase: articles, possessives and what counts without a number. */
const DETERMINERS: Record<Language, ReadonlySet<string>> = {
  en: wordSet(
    'the a an this these those his her its their our my your some many most several various other all both any no',
  ),
  nl: wordSet(
    "de het een deze die dit zijn haar hun ons onze mijn jouw uw enkele sommige veel vele diverse verschillende meerdere andere alle beide zo'n elk elke ieder iedere geen",
  ),
};

/** What is a noun phrase by itself. */
export const PRONOUNS: Record<Language, ReadonlySet<string>> = {
  en: wordSet('he she it they him her them we us i you'),
  nl: wordSet('hij zij ze hij hem haar hen hun het wij we ons ik jij je u men'),
};

export const OF: Record<Language, ReadonlySet<string>> = { en: wordSet('of'), nl: wordSet('van') };
export const AND: Record<Language, ReadonlySet<string>> = { en: wordSet('and'), nl: wordSet('en') };

/** Within a surname: "Anna de Vries", "Mies van der Rohe". */
const PARTICLES = wordSet('de den der ter ten la du');

/** Dutch adjectives before a noun end in -e; of what else does, only nouns end in -ie. */
const DUTCH_ADJECTIVE = /[^i]e$/;

/** Longer phrases are clauses. */
const LONGEST = 14; // words

/**
 * The noun phrase that starts at word `first`: "the American general Rupert Jones", "officers of the intelligence
 * services", "hem". Null where none does. English goes by wink's parts of speech; Dutch, which has no tagger, by its
 * endings: after its noun a phrase goes on with a name, "en" or "van" only.
 */
export function phraseAt(text: Text, first: number): Phrase | null {
  const { words, language } = text;
  let last = first - 1;
  let closed = false; // the noun has been read
  for (let at = first; at < words.length && at - first < LONGEST; at++) {
    const { folded, kind } = words[at]!;
    if (at > first && !touching(text, at - 1)) break;
    // "Volgens de gemeente 8,4 miljoen": what is counted stands after its number.
    if (language === 'nl' && kind === 'number' && last >= first) break;
    if (OF[language].has(folded)) {
      if (!closed) break;
      closed = false;
    } else if (AND[language].has(folded)) {
      if (last < first) break;
      closed = false;
    } else if (last >= first && isParticle(text, at)) {
      closed = false;
    } else if (DETERMINERS[language].has(folded)) {
      if (closed) break;
    } else if (isContent(text, at) && !(closed && !goesOn(text, at))) {
      last = at;
      closed = language === 'en' || isNoun(text, at);
    } else break;
  }
  if (last >= first) return { first, last };
  return PRONOUNS[language].has(words[first]?.folded ?? '') ? { first, last: first } : null;
}

/** The noun phrase that ends right before word `end`. */
export function phraseBefore(text: Text, end: number): Phrase | null {
  const { words, language } = text;
  let first = end;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    if (!touching(text, at)) break;
    const { folded } = words[at]!;
    const joins = OF[language].has(folded) || AND[language].has(folded);
    if (joins ? first < end && at > 0 && isContent(text, at - 1) : isContent(text, at)) {
      if (!joins) first = at;
    } else if (DETERMINERS[language].has(folded) && first < end) {
      first = at;
      const before = words[at - 1]?.folded ?? '';
      if (!(OF[language].has(before) || AND[language].has(before))) break;
    } else break;
  }
  if (first < end) return { first, last: end - 1 };
  const alone = words[end - 1];
  return alone && touching(text, end - 1) && PRONOUNS[language].has(alone.folded)
    ? { first: end - 1, last: end - 1 }
    : null;
}

/** The words of a phrase as they stand in the text. */
export function written({ text, words }: Text, { first, last }: Phrase): string {
  return text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');
}

/** Whether nothing but a space, a hyphen or a possessive parts the word from the next one. */
export function touching({ text, words }: Text, at: number): boolean {
  const next = words[at + 1];
  if (!next) return text.slice(words[at]!.end).trim() === '';
  return /^(?:['’]s?)?[\s-]+$|^$/.test(text.slice(words[at]!.end, next.start));
}

/** What a phrase is made of, small words aside. */
const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);

function isContent(text: Text, at: number): boolean {
  const { kind, part, stop, named } = text.words[at]!;
  if (named) return true;
  if (text.language === 'en') return kind !== 'word' || (part !== null && CONTENT.has(part));
  return !stop;
}

/** After its noun a Dutch phrase goes on with a name: "generaal Matthew Isler"; an English one with any other noun. */
function goesOn(text: Text, at: number): boolean {
  return text.language === 'en' || isCapital(text, at);
}

function isCapital({ text, words }: Text, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(words[at]!.start, words[at]!.end));
}

function isParticle(text: Text, at: number): boolean {
  const named = isCapital(text, at - 1) && text.words[at + 1] !== undefined && isCapital(text, at + 1);
  return PARTICLES.has(text.words[at]!.folded) && named;
}

/** Whether a Dutch word ends its phrase; "Europese" does where no lower-case word follows, "Ferrante" after "Lucia". */
function isNoun(text: Text, at: number): boolean {
  const { words } = text;
  if (!DUTCH_ADJECTIVE.test(words[at]!.folded)) return true;
  if (!isCapital(text, at)) return false;
  const next = words[at + 1];
  const surname = at > 0 && touching(text, at - 1) && isCapital(text, at - 1);
  return surname || !next || !touching(text, at) || next.stop || isCapital(text, at + 1);
}
