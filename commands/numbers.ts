import { figures } from '../src/extraction/figures.ts';
import { numbersReply } from '../src/replies/numbers.ts';
import { slash } from './command.ts';
import { articleOption, chosenArticles, editionFor, languageOption } from './editions.ts';

export const numbers = slash({
  name: { en: 'numbers', nl: 'cijfers' },
  description: {
    en: 'The figures in the article and what they count',
    nl: 'De cijfers in het artikel en wat ze tellen',
  },
  options: { article: articleOption, language: languageOption },
  run: ({ article }, context) => {
    const { language } = context;
    const chosen = chosenArticles(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = chosen.articles.map((each) => {
      const edition = editionFor(each, language);
      return { edition, figures: figures(each, edition) };
    });
    return numbersReply(all, language);
  },
});
