import type { Addition } from '../articles/additions/addition.ts';
import type { Flaw } from '../articles/flaw.ts';
import { detectLanguage } from '../language/detect.ts';
import { LANGUAGES, type Language, type Localized } from '../language/language.ts';

/** A file that somebody hands over: its name is theirs, and leads nowhere. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the file itself does not say, or should not decide. */
export interface Wish {
  /** The id of the article; made from its title otherwise. */
  readonly id?: string | undefined;
  readonly language?: Language | undefined;
}

export type Imported =
  | { readonly kind: 'article'; readonly addition: Extract<Addition, { kind: 'article' }> }
  | { readonly kind: 'flawed'; readonly flaws: readonly Flaw[] };

/** Bytes of a file that is imported. */
export const MAX_BYTES = 1_000_000;

/** Characters by which a language is told. */
const SAMPLE = 2_000;

/** Characters of a title. */
export const MAX_TITLE = 200;

export function flawed(message: Localized): Imported {
  return { kind: 'flawed', flaws: [{ line: null, message }] };
}

/** The language that a text looks to be in. */
export function languageOf(text: string): Language {
  return detectLanguage(text.slice(0, SAMPLE), [...LANGUAGES]);
}
