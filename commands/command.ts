import type { Language, Localized } from '../src/language/language.ts';
import type { Knowledge } from '../src/knowledge.ts';
import type { Reply } from '../src/replies/reply.ts';

/** One option of a command: a text, as Discord and the command line both hand it over. */
export interface Option {
  readonly name: Localized;
  readonly description: Localized;
  readonly required?: boolean;
  /** In characters. */
  readonly maxLength?: number;
}

/** What a command may use, made anew for each call. */
export interface Context {
  readonly knowledge: Knowledge;
  /** The reader's own language. */
  readonly language: Language;
}

/** The values of a command's options, by the key they are declared under; an option left out is undefined. */
export type Values<Options extends Readonly<Record<string, Option>>> = {
  readonly [Key in keyof Options]: Options[Key] extends { readonly required: true } ? string : string | undefined;
};
