import type { Article } from '../src/articles/article.ts';
import type { Language } from '../src/language/language.ts';
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
  return suggester(owner, `questions ${language}`, () => written(articles, language))(typed);
};

/** The main questions of all the articles, then the other ways to ask of each. */
function* written(articles: readonly Article[], language: Language): Generator<Entry> {
  const passages = function* () {
    for (const article of articles) {
      for (const passage of editionFor(article, language).passages) {
        yield { ...passage, group: `${article.id}/${passage.id}` };
      }
    }
  };
  for (const { heading, group } of passages()) {
    if (heading) yield { name: heading, value: heading, group, weight: MAIN };
  }
  for (const { questions, group } of passages()) {
    for (const name of questions) yield { name, value: name, group };
  }
}
