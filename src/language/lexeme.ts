import { fold } from './fold.ts';
import type { Language, Localized } from './language.ts';
import { isNumberWord } from './numbers.ts';
import { stemmer } from './stem.ts';
import { STOP_WORDS } from './stopwords.ts';

/** What a token is by its letters alone. */
export interface Lexeme {
  readonly written: string;
  /** Rather than punctuation. */
  readonly word: boolean;
  /** Lower case, without accents, see fold.ts. */
  readonly folded: string;
  readonly clitic: boolean;
  /** It begins with one. */
  readonly digit: boolean;
  readonly capital: boolean;
  /** It has no others, and more than one. */
  readonly capitals: boolean;
  readonly stop: boolean;
  /** It can be a number, or the beginning of one. */
  readonly numeric: boolean;
  /** Its stem; nothing for a stop word. */
  readonly terms: readonly string[];
}

const NO_TERMS: readonly string[] = [];
/** What a token needs to be a word. */
export const WORDLIKE = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
export const LOWER = /\p{Ll}/u;
const DIGIT = /^\d/;
const CLITICS = new Set(["'s", "'", 's']);
/** How "where's" and the like are typed in haste. */
const HASTY = new Map(['where', 'who', 'what', 'when', 'how', 'why'].map((word) => [`${word}s`, word]));

/** How many tokens are remembered: those of a large article. */
const ROOM = 50_000;

/** What tokens are. Most stand in a text many times: it is remembered, by their place among the words of a reader. */
class Lexemes {
  readonly #language: Language;
  readonly #words: readonly string[];
  #known: (Lexeme | undefined)[] = [];
  #size = 0;

  constructor(language: Language, words: readonly string[]) {
    this.#language = language;
    this.#words = words;
  }

  of(token: number): Lexeme {
    return this.#known[token] ?? this.#read(token);
  }

  #read(token: number): Lexeme {
    if (this.#size === ROOM) {
      this.#known = [];
      this.#size = 0;
    }
    // Longer by much at once, or it would become one with gaps, in which nothing is soon found.
    if (token >= this.#known.length)
      this.#known = this.#known.concat(
        new Array(Math.max(ROOM, token + 1 - this.#known.length)).fill(undefined),
      );
    const lexeme = lexemeOf(this.#words[token]!, this.#language);
    this.#known[token] = lexeme;
    this.#size++;
    return lexeme;
  }
}

/** By the words of a reader, which are as many lists as there are readers. */
const remembered: Localized<WeakMap<readonly string[], Lexemes>> = { nl: new WeakMap(), en: new WeakMap() };

export function lexemesOf(words: readonly string[], language: Language): Lexemes {
  const known = remembered[language].get(words);
  if (known) return known;
  const fresh = new Lexemes(language, words);
  remembered[language].set(words, fresh);
  return fresh;
}

export function lexemeOf(token: string, language: Language): Lexeme {
  const folded = foldToken(token);
  const capital = UPPER.test(token);
  const word = WORDLIKE.test(token);
  const stop = STOP_WORDS[language].has(folded);
  return {
    written: token,
    word,
    folded,
    clitic: CLITICS.has(folded),
    digit: DIGIT.test(token),
    capital,
    capitals: capital && token.length > 1 && !LOWER.test(token),
    stop,
    numeric: isNumberWord(folded, language),
    terms: stop || !word ? NO_TERMS : [stemmer(language)(folded)],
  };
}

/** `U.S.` is written without its full stops too; those of a number are its own. */
function foldToken(token: string): string {
  const folded = fold(token);
  if (folded.includes('.') && !DIGIT.test(folded)) return folded.replaceAll('.', '');
  return HASTY.get(folded) ?? folded;
}
