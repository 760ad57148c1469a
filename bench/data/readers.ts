import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import type { Trial } from '../quality/confidence.ts';
import { type DataSet, editionOf, type Folder } from './data.ts';

/**
 * Articles of our own in bench/data/articles/, as moderators write them: with questions above each passage. Beside them
 * what readers type, worded independently, and what the article does not answer.
 */
const File = z.array(
  z.strictObject({
    article: z.string(),
    language: z.enum(LANGUAGES),
    passages: z.array(
      z.strictObject({ heading: z.string(), questions: z.array(z.string()), text: z.string() }),
    ),
    questions: z.array(z.strictObject({ question: z.string(), passage: z.int().nonnegative() })),
    near: z.array(z.string()),
    off: z.array(z.string()),
  }),
);

/** An article with its readers' questions, and with those that it does not answer: near its topic, and off it. */
interface AskedArticle {
  readonly own: Folder;
  readonly near: Folder;
  readonly off: Folder;
}

export function readAsked(language: Language): AskedArticle[] {
  const file = new URL(`articles/${language}.json`, import.meta.url);
  return File.parse(JSON.parse(readFileSync(file, 'utf8'))).map((asked) => {
    const texts = asked.passages.map(({ text }) => text);
    const plain = editionOf(asked.article, language, texts);
    const passages = plain.passages.map((passage, at) => {
      const { heading, questions } = asked.passages[at]!;
      return { ...passage, heading, questions };
    });
    const edition = { ...plain, passages };
    const open = (questions: readonly string[]): Folder => ({
      edition,
      questions: questions.map((ask) => ({ ask, right: [] })),
    });
    const own = asked.questions.map(({ question, passage }) => ({ ask: question, right: [passage] }));
    return { own: { edition, questions: own }, near: open(asked.near), off: open(asked.off) };
  });
}

/** Readers' questions to articles of our own. */
export function readerSets(): DataSet[] {
  return LANGUAGES.map((language) => ({
    name: `readers.${language}`,
    language,
    folders: readAsked(language).map(({ own }) => own),
  }));
}

export function readerTrials(): Trial[] {
  return LANGUAGES.flatMap((language) => {
    const articles = readAsked(language);
    return (['own', 'near', 'off'] as const).map((kind) => ({
      name: `readers.${language}: ${kind === 'own' ? 'its own questions' : `${kind}-topic`}`,
      folders: articles.map((article) => article[kind]),
    }));
  });
}
