import type { Article } from '../src/articles/article.ts';
import type { Complete } from './command.ts';
import { chosenArticles, editionFor, examples } from './editions.ts';
import { type Entry, suggester } from './suggest.ts';

/** How much the main question of a passage counts beside the other ways to ask it. */
const MAIN = 1.5;

/** How many questions make a good start: enough to choose from without scrolling far. */
const START = 10;

/** Offers the questions that the articles themselves have written, in the reader's language where there are any. */
export const completeQuestion: Complete = (typed, { article }, context) => {
  const id = typeof article === 'string' ? article : undefined;
  const chosen = chosenArticles(id, context);
  const { language, knowledge } = context;
  const articles = 'refusal' in chosen ? knowledge.articles : chosen.articles;
  const owner = articles.length === 1 ? articles[0]! : knowledge.articles;
  if (typed.trim() === '') {
    return suggester(owner, `start ${language}`, () =>
      examples(articles, language, START).map((heading) => ({ name: heading, value: heading })),
    )('');
  }
  return suggester(owner, `questions ${language}`, () => {
    const written = articles.flatMap((each) => questionsOf(each, language));
    // The main questions of all articles before the other ways to ask of any.
    return [
      ...written.filter(({ weight }) => weight === MAIN),
      ...written.filter(({ weight }) => weight !== MAIN),
    ];
  })(typed);
};

function questionsOf(article: Article, language: Parameters<typeof editionFor>[1]): Entry[] {
  return editionFor(article, language).passages.flatMap(({ id, heading, questions }) => {
    const group = `${article.id}/${id}`;
    const main = heading ? [{ name: heading, value: heading, group, weight: MAIN }] : [];
    return [...main, ...questions.map((name) => ({ name, value: name, group }))];
  });
}
