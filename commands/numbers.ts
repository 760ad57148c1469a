import { withFindings } from '../src/extraction/findings.ts';
import { numbersReply } from '../src/replies/browsing/numbers.ts';
import { inSlices } from '../src/slices.ts';
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
  run: async ({ article, private: hidden }, context) => {
    const { language } = context;
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = await withFindings(chosen.editions);
    return seenBy(await inSlices(numbersReply(all, language)), hidden, context);
  },
});
