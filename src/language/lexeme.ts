import { fold } from './fold.ts';
import type { Language, Localized } from './language.ts';
import { isNumberWord } from './numbers.ts';
import { remember } from './remember.ts';
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

/** What tokens are by their letters: most stand in a text many times. */
const LEXEMES: Localized<(token: string) => Lexeme> = {
  nl: remember((token) => lexemeOf(token, 'nl')),
  en: remember((token) => lexemeOf(token, 'en')),
};

export function lexemesOf(language: Language): (token: string) => Lexeme {
  return LEXEMES[language];
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
