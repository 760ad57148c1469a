import { isHomograph } from './homographs.ts';
import type { Language, Localized } from './language.ts';
import { type Lexeme, LOWER, lexemeOf, WORDLIKE } from './lexeme.ts';
import { Names } from './names.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { stemmer } from './stem.ts';
import { type Reader, readWords } from './tokens.ts';
import type { PartOfSpeech } from './wink.ts';
import { wordSet } from './word-set.ts';

/** What sort of word it is by its letters, as far as that bears on matching. */
export type Kind = 'name' | 'number' | 'word';

/** A word of a text; punctuation and clitics ('s) are none. */
export interface Word extends Span {
  /** Lower case, without accents, see fold.ts. */
  readonly folded: string;
  readonly kind: Kind;
  /** Where it was read with parts of speech. */
  readonly part: PartOfSpeech | null;
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

const NO_NAMES = new Names();
const NO_TERMS: readonly string[] = [];

/** Shorter words of a name (al, de, van) tell nothing by themselves. */
const SHORTEST_TELLING = 4; // letters
/** What "'s" after is short for "is": "where's he". */
const TAKES_IS = wordSet('where who what when how why that there here he she it');
const IS: Localized<Lexeme> = { nl: lexemeOf('is', 'nl'), en: lexemeOf('is', 'en') };

/**
 * The one road for passage and question: a text as its words with their terms, and its sentences. `read` finds the words;
 * with parts of speech where they are needed, which the search does without.
 */
export function analyse(
  text: string,
  language: Language,
  names: Names = NO_NAMES,
  read: Reader = readWords,
): Analysis {
  const spans = sentences(text);
  const { words, capitals, numeric } = findWords(text, language, spans, read);
  if (names.size === 0 && capitals.size === 0 && numeric.length === 0) return { words, sentences: spans };
  const row = words.map(({ folded }) => folded);
  const stem = stemmer(language);
  // Of names and numbers, by word: most have neither.
  const told = new Map<number, readonly string[]>();
  const tell = (at: number, term: string) => told.set(at, [...(told.get(at) ?? []), term]);
  const swallowed = new Set<number>();
  const named = new Set<number>();
  const propers = new Set<number>();

  for (const { first, last, id, proper } of names.find(row)) {
    const small = words[first]!.stop && names.has(words[first]!.folded);
    if (small && !isHomograph(row, first, capitals.has(first), language)) continue;
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
  for (const { first, last, value } of numbers(row, language, numeric)) {
    if (named.has(first)) continue;
    tell(first, `#${value}`);
    for (let at = first; at <= last; at++) swallowed.add(at);
  }

  for (const at of new Set([...capitals, ...named, ...swallowed])) {
    const word = words[at]!;
    const small = word.stop && !(capitals.has(at) && isHomograph(row, at, true, language));
    const own = small || swallowed.has(at) ? NO_TERMS : [stem(word.folded)];
    const terms = [...(told.get(at) ?? NO_TERMS), ...own];
    const kind = propers.has(at) ? 'name' : word.kind;
    words[at] = { ...word, kind, stop: small && terms.length === 0, named: named.has(at), terms };
  }
  return { words, sentences: spans };
}

/** The words as they stand, before names and numbers are found in them. */
interface Found {
  readonly words: Word[];
  /** Places of those that are all in capitals, in a text that has lower case too. */
  readonly capitals: ReadonlySet<number>;
  /** Places of those that can begin a number. */
  readonly numeric: readonly number[];
}

function findWords(text: string, language: Language, spans: readonly Span[], read: Reader): Found {
  const shouting = !LOWER.test(text) && /\s/.test(text.trim());
  const words: Word[] = [];
  const capitals = new Set<number>();
  const numeric: number[] = [];
  let sentence = 0;
  let opened = -1;
  read(text, language, (found, start, part) => {
    let lexeme = found;
    const capital = lexeme.capital && !shouting;
    const end = start + lexeme.written.length;
    if (lexeme.clitic && start > 0 && WORDLIKE.test(text[start - 1]!)) {
      if (!TAKES_IS.has(words.at(-1)?.folded ?? '')) return;
      lexeme = IS[language];
    }
    while (sentence < spans.length - 1 && spans[sentence + 1]!.start <= start) sentence++;
    // The first word of a sentence has a capital whatever it is.
    const kind = lexeme.digit ? 'number' : capital && opened === sentence ? 'name' : 'word';
    opened = sentence;
    if (lexeme.numeric) numeric.push(words.length);
    if (capital && lexeme.capitals) capitals.add(words.length);
    const { folded, stop, terms } = lexeme;
    words.push({ start, end, folded, kind, part, stop, named: false, terms, sentence });
  });
  return { words, capitals, numeric };
}
