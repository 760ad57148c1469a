import type { Language, Localized } from '../language/language.ts';

/** A year, month or day: `2017`, `2017-03` or `2017-03-14` (ISO 8601, reduced precision). */
export type PartialDate = string;

/** What is quoted in an answer: the paragraphs under one question, or one paragraph by itself. */
export interface Passage {
  /** Names the passage in every edition of its article. */
  readonly id: string;
  /** 1-based place in the article. */
  readonly position: number;
  readonly section: string | null;
  /** The main question that the passage answers. */
  readonly heading: string | null;
  /** Other ways to ask it. */
  readonly questions: readonly string[];
  /** As written, white space collapsed; a blank line (`\n\n`) between paragraphs. */
  readonly text: string;
  /** 1-based line of its file on which it starts. */
  readonly line: number;
  /** It is meant to have no counterpart in the article's other language. */
  readonly untranslated?: true;
}

/** Every question that is written over a passage, the main one first. */
export function questionsOf({ heading, questions }: Passage): readonly string[] {
  return heading === null ? questions : [heading, ...questions];
}

/** An article in one language: one file. */
export interface Edition {
  /** The id of the article. */
  readonly article: string;
  readonly language: Language;
  readonly title: string;
  /** What "last month" in the text is relative to. */
  readonly published: PartialDate | null;
  readonly source: string | null;
  readonly url: string | null;
  /** In reading order; at least one. */
  readonly passages: readonly Passage[];
}

export interface Article {
  /** The name of its folder. */
  readonly id: string;
  /** At least one. */
  readonly editions: Readonly<Partial<Record<Language, Edition>>>;
  readonly glossary: readonly Name[];
  /** Groups of words that readers use for one another when they ask about this article. */
  readonly words: Localized<readonly (readonly string[])[]>;
}

/** How many passages there are to read: of an article in two languages, those of its longer edition. */
export function passageCount(articles: readonly Article[]): number {
  return articles
    .map(({ editions }) => Math.max(...Object.values(editions).map(({ passages }) => passages.length)))
    .reduce((sum, count) => sum + count, 0);
}

/** Somebody or something that the article names: an entry of `glossary.yaml`. */
export interface Name {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly name: Localized;
  /** One line on who or what it is, as far as the article says. */
  readonly role: Localized | null;
  /** Other spellings and names, in the language's own; those for both languages stand in each. */
  readonly aliases: Localized<readonly string[]>;
}

/** What is wrong in a knowledge file, where, and what to do about it. */
export interface Fault {
  /** Relative to the knowledge folder, with forward slashes. */
  readonly file: string;
  /** 1-based; null where the fault is the file or folder itself. */
  readonly line: number | null;
  /** The fact and the remedy, in one sentence. */
  readonly message: Localized;
}
