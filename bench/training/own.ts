import type { Article, Edition } from '../../src/articles/article.ts';
import { namesOf } from '../../src/language/glossary.ts';
import { LANGUAGES, type Localized } from '../../src/language/language.ts';
import { Synonyms } from '../../src/language/synonyms.ts';
import type { Index } from '../../src/search/index/build.ts';
import type { Commonness } from '../../src/search/ranking/common.ts';
import type { Folder } from '../data/data.ts';
import { readAsked } from '../data/readers.ts';
import everyday from './everyday.json' with { type: 'json' };
import { ask, type Example, indexOf } from './example.ts';
import type { TermCounts } from './term-counts.ts';

/** What a question of or to the shipped article counts: few articles have as many written questions. */
const SHIPPED = 3;

/** The shipped article's written questions, each asked of its edition without it. */
export function examplesOfShipped(
  article: Article,
  others: readonly string[],
  common: Localized<Commonness>,
): Example[] {
  const names = namesOf(article.glossary);
  return Object.values(article.editions).flatMap((edition: Edition) => {
    const lexicon = { names, synonyms: new Synonyms(article.words[edition.language], edition.language) };
    const whole = indexOf(edition, lexicon);
    const own = edition.passages.flatMap((passage, number) =>
      passage.questions.map((question) => {
        const without = { ...passage, questions: passage.questions.filter((other) => other !== question) };
        const index = indexOf(
          { ...edition, passages: edition.passages.with(number, without) },
          lexicon,
          whole,
        );
        return ask(index, question, common, number, SHIPPED);
      }),
    );
    const foreign =
      edition.language === 'en' ? others.map((other) => ask(whole, other, common, null, SHIPPED)) : [];
    const chat = everyday[edition.language].map((question) => ask(whole, question, common, null, SHIPPED));
    return [...own, ...verbatim(whole, common), ...foreign, ...chat];
  });
}

/**
 * Our own articles, with their written questions and without: what readers ask of them, what they leave open, and what
 * is asked of the next one. What they leave open about their own topic decides no threshold: it is asked in words of
 * the article, and what they answer mostly is not, so that one could refuse only both.
 */
export function examplesOfReaders(counts: TermCounts): Example[] {
  return LANGUAGES.flatMap((language) => {
    const articles = readAsked(language);
    return articles.flatMap(({ own, near, off }, at) => {
      const { edition } = own;
      const common = counts.without([edition.article]);
      const foreign = articles[(at + 1) % articles.length]!.own;
      const paragraphs = edition.passages.map((passage) => ({ ...passage, heading: null, questions: [] }));
      const examplesOf = (read: Edition) => {
        const index = indexOf(read);
        const put = ({ questions }: Folder) =>
          questions.map(({ ask: question, right: [right = null] }) => ask(index, question, common, right, 1));
        return [
          ...put(own),
          ...put(near).map((example) => ({ ...example, decides: false })),
          ...put(off),
          ...put({
            ...foreign,
            questions: foreign.questions.map((question) => ({ ...question, right: [] })),
          }),
        ];
      };
      return [edition, { ...edition, passages: paragraphs }].flatMap(examplesOf);
    });
  });
}

/** The written questions of an article, asked word for word. */
function verbatim(index: Index, common: Localized<Commonness>): Example[] {
  return index.edition.passages.flatMap(({ questions }, number) =>
    questions.map((question) => ask(index, question, common, number, 0.3)),
  );
}
