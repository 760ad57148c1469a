import { fold } from './fold.ts';
import { isHomograph } from './homographs.ts';
import type { Language } from './language.ts';
import { Names } from './names.ts';
import { numbers } from './numbers.ts';
import { remember } from './remember.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { stemmer } from './stem.ts';
import { STOP_WORDS } from './stopwords.ts';
import { type PartOfSpeech, readEnglish, readWords } from './wink.ts';
import { wordSet } from './word-set.ts';

/** What sort of word it is, as far as it bears on matching. Dutch has no tagger: `noun` is any other word. */
export type Kind = 'name' | 'number' | 'noun' | 'verb' | 'adjective' | 'other';

/** A word of a text; punctuation and clitics ('s) are none. */
export interface Word extends Span {
  /** Lower case, without accents, see fold.ts. */
  readonly folded: string;
  readonly kind: Kind;
  readonly stop: boolean;
  /** It is part of a name of the glossary. */
  readonly named: boolean;
  /**
   * What it is indexed and searched by: its stem, `@id` for a name of the glossary (at the name's first
   * word), `#value` for a number. Empty for a stop word, and for what a name or number has swallowed.
   */
  readonly terms: readonly string[];
  /** Index of its sentence. */
  readonly sentence: number;
}

export interface Analysis {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

/** A word as it is found, before names and numbers are. */
interface Found extends Span {
  readonly folded: string;
  readonly kind: Kind;
  readonly sentence: number;
  /** All in capitals, in a text that has lower case too. */
  readonly capitals: boolean;
}

const NO_NAMES = new Names();
const NO_TERMS: readonly string[] = [];

/** Longest run without white space that wink reads in one piece: its tokenizer is quadratic in it. */
const LONGEST_RUN = 48; // characters; the longest word in Dutch dictionaries has 35
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'g');
/** Shorter words of a name (al, de, van) tell nothing by themselves. */
const SHORTEST_TELLING = 4; // letters
const WORDLIKE = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /^\d/;
const CLITICS = new Set(["'s", "'", 's']);
/** How "where's" and the like are typed in haste. */
const HASTY = new Map(['where', 'who', 'what', 'when', 'how', 'why'].map((word) => [`${word}s`, word]));
/** What "'s" after is short for "is": "where's he". */
const TAKES_IS = wordSet('where who what when how why that there here he she it');
const KINDS: Partial<Record<PartOfSpeech, Kind>> = {
  PROPN: 'name',
  NUM: 'number',
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adjective',
};

/** The one road for passage and question: a text as its words with their terms, and its sentences. */
export function analyse(text: string, language: Language, names: Names = NO_NAMES): Analysis {
  const spans = sentences(text);
  const found = findWords(text, language, spans);
  const row = found.map(({ folded }) => folded);
  const stops = STOP_WORDS[language];
  const stem = stemmer(language);
  // Of names and numbers, by word: most have neither.
  const told = new Map<number, readonly string[]>();
  const tell = (at: number, term: string) => told.set(at, [...(told.get(at) ?? []), term]);
  const swallowed = new Set<number>();
  const named = new Set<number>();
  const propers = new Set<number>();

  for (const { first, last, id, proper } of names.find(row)) {
    const small = stops.has(found[first]!.folded) && names.has(found[first]!.folded);
    if (small && !isHomograph(row, first, found[first]!.capitals, language)) continue;
    // From here on a name, so that the verb after it ("IS is losing", "Islamic State (IS) is losing") is not taken for one.
    if (small) row[first] = `@${id}`;
    if (last > first && names.has(row[last]!, id)) row[last] = `@${id}`;
    tell(first, `@${id}`);
    for (let at = first; at <= last; at++) {
      named.add(at);
      if (proper[at - first]) propers.add(at);
      // "Abu Bakr" is the name alone; in "leader of IS" the word leader tells something by itself.
      if (first === last || proper[at - first] || row[at]!.length < SHORTEST_TELLING) swallowed.add(at);
    }
  }
  for (const { first, last, value } of numbers(row, language)) {
    if (named.has(first)) continue;
    tell(first, `#${value}`);
    for (let at = first; at <= last; at++) swallowed.add(at);
  }

  const words = found.map(({ start, end, folded, kind, sentence, capitals }, at): Word => {
    const small = stops.has(folded) && !(capitals && isHomograph(row, at, true, language));
    const own = small || swallowed.has(at) ? NO_TERMS : [stem(folded)];
    const before = told.get(at);
    const terms = before ? [...before, ...own] : own;
    return {
      start,
      end,
      folded,
      kind: propers.has(at) ? 'name' : kind,
      stop: small && terms.length === 0,
      named: named.has(at),
      terms,
      sentence,
    };
  });
  return { words, sentences: spans };
}

function findWords(text: string, language: Language, spans: readonly Span[]): Found[] {
  const { values, pos } = (language === 'en' ? readEnglish : readWords)(
    text.replaceAll('://', '   ').replace(LONG_RUN, '$& '),
  );
  const shouting = !LOWER.test(text) && /\s/.test(text.trim());
  const found: Found[] = [];
  let cursor = 0;
  let sentence = 0;
  let opened = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const shape = shapeOf(value);
    if (!shape.word) continue;
    const start = text.indexOf(value, cursor);
    if (start < 0) continue;
    cursor = start + value.length;
    let { folded } = shape;
    if (shape.clitic && start > 0 && WORDLIKE.test(text[start - 1]!)) {
      if (!TAKES_IS.has(found.at(-1)?.folded ?? '')) continue;
      folded = 'is';
    }
    while (sentence < spans.length - 1 && spans[sentence + 1]!.start <= start) sentence++;
    const capital = shape.capital && !shouting;
    const tagged = pos ? (KINDS[pos[at]!] ?? 'other') : 'noun';
    // The first word of a sentence has a capital whatever it is.
    const kind = shape.digit ? 'number' : capital && opened === sentence ? 'name' : tagged;
    const capitals = capital && shape.capitals;
    opened = sentence;
    found.push({ start, end: cursor, folded, kind, sentence, capitals });
  }
  return found;
}

/** What a word is by its letters alone. Most stand in a text many times. */
interface Shape {
  /** Rather than punctuation. */
  readonly word: boolean;
  readonly folded: string;
  readonly clitic: boolean;
  /** It begins with one. */
  readonly digit: boolean;
  readonly capital: boolean;
  /** It has no others, and more than one. */
  readonly capitals: boolean;
}

const shapeOf = remember((value): Shape => {
  const folded = foldWord(value);
  const capital = UPPER.test(value);
  return {
    word: WORDLIKE.test(value),
    folded,
    clitic: CLITICS.has(folded),
    digit: DIGIT.test(value),
    capital,
    capitals: capital && value.length > 1 && !LOWER.test(value),
  };
});

/** `U.S.` is written without its full stops too; those of a number are its own. */
function foldWord(value: string): string {
  const folded = fold(value);
  if (folded.includes('.') && !DIGIT.test(folded)) return folded.replaceAll('.', '');
  return HASTY.get(folded) ?? folded;
}
