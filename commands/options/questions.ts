import type { Article } from '../../src/articles/article.ts';
import type { Language } from '../../src/language/language.ts';
import type { Complete } from '../command.ts';
import { editionFor, examples, offering } from './editions.ts';
import type { Entry } from './suggest.ts';

/** How much the main question of a passage counts beside the other ways to ask it. */
const MAIN = 1.5;

/** How many questions make a good start: enough to choose from without scrolling far. */
const START = 10;

const start = offering('start', (articles, language) =>
  examples(articles, language, START).map((heading) => ({ name: heading, value: heading })),
);

const all = offering('questions', written);

/** Offers the questions that the articles themselves have written, in the reader's language where there are any. */
export const completeQuestion: Complete = (typed, given, context) =>
  (typed.trim() === '' ? start : all)(typed, given, context);

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
