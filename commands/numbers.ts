import { figures } from '../src/extraction/figures.ts';
import { numbersReply } from '../src/replies/browsing/numbers.ts';
import { slash } from './command.ts';
import { articleOption, chosenEditions, languageOption } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';

export const numbers = slash({
  name: { en: 'numbers', nl: 'cijfers' },
  description: {
    en: 'The figures in the article and what they count',
    nl: 'De cijfers in het artikel en wat ze tellen',
  },
  options: { article: articleOption, private: privateOption, language: languageOption },
  run: ({ article, private: hidden }, context) => {
    const { language } = context;
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = chosen.editions.map((each) => ({ ...each, figures: figures(each.article, each.edition) }));
    return seenBy(numbersReply(all, language), hidden, context);
  },
});
