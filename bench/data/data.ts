import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Article, Edition } from '../../src/articles/article.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';

export interface Question {
  readonly ask: string;
  /** The places (0-based) of the passages that answer it: any of them will do. */
  readonly right: readonly number[];
}

/** An article, and questions whose right passage in it is known. */
export interface Folder {
  readonly edition: Edition;
  readonly questions: readonly Question[];
}

export interface DataSet {
  /** As it stands above a column. */
  readonly name: string;
  readonly language: Language;
  readonly folders: readonly Folder[];
}

const EVALUATION = new URL('../../../shared/eval/', import.meta.url);

/** What the figures in the README are about. */
export const DEFAULT_FILES: readonly string[] = ['squad.en.json', 'xquad.nl.json'].map(
  (file) => new URL(file, EVALUATION).pathname,
);

const Entry = z
  .strictObject({
    article: z.string().min(1),
    language: z.enum(LANGUAGES),
    passages: z.array(z.string().min(1)).min(1),
    questions: z
      .array(z.strictObject({ question: z.string().min(1), passage: z.int().nonnegative() }))
      .min(1),
  })
  .superRefine(({ passages, questions }, context) => {
    for (const [i, { passage }] of questions.entries()) {
      if (passage < passages.length) continue;
      context.addIssue({
        code: 'custom',
        path: ['questions', i, 'passage'],
        message: `there is no passage ${passage}: the article has ${passages.length}, counted from 0`,
      });
    }
  });

const File = z
  .array(Entry)
  .min(1)
  .refine((entries) => new Set(entries.map(({ language }) => language)).size === 1, {
    message: 'the articles are in several languages: give each language a file of its own',
  });

/** What the person who started the bench can put right; the message says how. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** @throws InputError with the file and every fault in it, when it is not data for the bench. */
export function readDataSet(file: string): DataSet {
  if (!existsSync(file)) throw new InputError(`${file}: no such file`);
  const parsed = File.safeParse(parseJson(file));
  if (!parsed.success)
    throw new InputError(`${file}: not data for the bench\n${z.prettifyError(parsed.error)}`);
  return {
    name: basename(file, '.json'),
    language: parsed.data[0]!.language,
    folders: parsed.data.map(({ article, language, passages, questions }) => ({
      edition: editionOf(article, language, passages),
      questions: questions.map(({ question, passage }) => ({ ask: question, right: [passage] })),
    })),
  };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${file}: not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** A plain article: nothing but paragraphs. */
export function editionOf(article: string, language: Language, texts: readonly string[]): Edition {
  return {
    article,
    language,
    title: article.replaceAll('_', ' '),
    published: null,
    source: null,
    url: null,
    passages: texts.map((text, i) => ({
      id: String(i + 1),
      position: i + 1,
      section: null,
      heading: null,
      questions: [],
      text: text.replaceAll(/\s+/g, ' ').trim(),
      line: i + 1,
    })),
  };
}

/** The article that has this edition alone. */
export function articleOf(edition: Edition): Article {
  return {
    id: edition.article,
    editions: { [edition.language]: edition },
    glossary: [],
    words: { nl: [], en: [] },
  };
}

export function countQuestions({ folders }: DataSet): number {
  return folders.reduce((sum, { questions }) => sum + questions.length, 0);
}
