import { z } from 'zod';
import { isLanguage, type Language, type Localized } from '../../language/language.ts';
import type { Fault } from '../article.ts';
import { articleFaults } from '../faults/articles.ts';
import { fileFaults } from '../faults/files.ts';
import { MAX_HEADING, MAX_PASSAGE, sameQuestion } from '../files/edition.ts';
import type { Flaw } from '../flaw.ts';
import { ARTICLE_ID_RULE, collapse, ID_RULE, isArticleId, isId, suggestId } from '../text.ts';

const place = { article: z.string(), language: z.custom<Language>(isLanguage) };

const SHAPE = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article'),
    ...place,
    /** Of a file `article.<language>.md`. */
    text: z.string(),
  }),
  /** A passage at the end of an article, under a question. */
  z.object({
    kind: z.literal('passage'),
    ...place,
    /** Its id. */
    passage: z.string(),
    question: z.string(),
    /** A blank line (`\n\n`) between paragraphs. */
    text: z.string(),
  }),
  /** Another way to ask what a passage answers. */
  z.object({ kind: z.literal('wording'), ...place, passage: z.string(), question: z.string() }),
]);

/** What moderators add to the files: kept in the database, applied over what is read from disk. */
export type Addition = Readonly<z.infer<typeof SHAPE>>;

/** An addition as it was written down; null for what is none. */
export function readAddition(value: unknown): Addition | null {
  return SHAPE.safeParse(value).data ?? null;
}

/** Why an addition is not in force. */
export type Skip =
  /** The files have it themselves by now: they win. */
  | { readonly kind: 'in files' }
  /** Its article or passage is no more. */
  | { readonly kind: 'gone' }
  /** It would make its article faulty. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** An addition, and why it is left out, if it is. */
export interface Placed<A extends Addition = Addition> {
  readonly addition: A;
  readonly skip: Skip | null;
}

/** The section that added passages stand in. */
export const ADDED: Localized = { en: 'Added by moderators', nl: 'Toegevoegd door moderators' };

/** Characters of the file of an added article. */
const MAX_ARTICLE = 1_000_000;

/** Names an addition: a later one with the same key takes its place. */
export function keyOf(addition: Addition): string {
  const { kind, article, language } = addition;
  switch (kind) {
    case 'article':
      return JSON.stringify([kind, article, language]);
    case 'passage':
      return JSON.stringify([kind, article, language, addition.passage]);
    case 'wording':
      return JSON.stringify([kind, article, language, sameQuestion(addition.question)]);
  }
}

/** White space as a file's is read. */
export function tidy(addition: Addition): Addition {
  switch (addition.kind) {
    case 'article':
      return addition;
    case 'passage':
      return {
        ...addition,
        question: collapse(addition.question),
        text: addition.text
          .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
          .map(collapse)
          .filter(Boolean)
          .join('\n\n'),
      };
    case 'wording':
      return { ...addition, question: collapse(addition.question) };
  }
}

/** What is wrong with a tidy addition by itself. */
export function flawsOf(addition: Addition): Flaw[] {
  const flaws: Localized[] = [];
  if (!isArticleId(addition.article)) {
    flaws.push(fileFaults.articleId(addition.article, ARTICLE_ID_RULE));
  }
  if (addition.kind === 'article') {
    if (addition.text.length > MAX_ARTICLE) {
      flaws.push(fileFaults.tooManyCharacters(addition.text.length, MAX_ARTICLE));
    }
  } else {
    if (addition.question === '') flaws.push(articleFaults.emptyQuestion);
    if (addition.question.length > MAX_HEADING) {
      flaws.push(articleFaults.longQuestion(MAX_HEADING));
    }
  }
  if (addition.kind === 'passage') {
    if (!isId(addition.passage)) {
      flaws.push(articleFaults.badId(addition.passage, ID_RULE, suggestId(addition.passage)));
    }
    if (addition.text === '') flaws.push(articleFaults.emptyPassage);
    if (addition.text.length > MAX_PASSAGE) {
      flaws.push(articleFaults.longPassage(addition.text.length, MAX_PASSAGE));
    }
  }
  return flaws.map((message) => ({ line: null, message }));
}
