import { summary as sentencesOf } from '../src/extraction/findings.ts';
import { fold } from '../src/language/fold.ts';
import { summaryReply } from '../src/replies/browsing/summary.ts';
import { notice } from '../src/replies/reply.ts';
import { words } from '../src/replies/words.ts';
import { slash } from './command.ts';
import { articleOption, chosenEditions, languageOption } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';

/** How many sentences each length has, by its names. */
const LENGTHS = [
  { value: 'short', name: { en: 'short', nl: 'kort' }, sentences: 3 },
  { value: 'medium', name: { en: 'medium', nl: 'gemiddeld' }, sentences: 6 },
  { value: 'long', name: { en: 'long', nl: 'lang' }, sentences: 12 },
] as const;

export const summary = slash({
  name: { en: 'summary', nl: 'samenvatting' },
  description: {
    en: 'The sentences that carry most of the article, word for word',
    nl: 'De zinnen die het artikel het best weergeven, woord voor woord',
  },
  options: {
    length: {
      name: { en: 'length', nl: 'lengte' },
      description: {
        en: 'short (3 sentences), medium (6) or long (12); short otherwise',
        nl: 'kort (3 zinnen), gemiddeld (6) of lang (12); anders kort',
      },
      choices: LENGTHS,
      maxLength: 20,
    },
    article: articleOption,
    private: privateOption,
    language: languageOption,
  },
  run: async ({ length = 'short', article, private: hidden }, context) => {
    const { language } = context;
    const asked = fold(length.trim());
    const wanted = LENGTHS.find(({ value, name }) => value === asked || name.nl === asked);
    if (!wanted) return notice(words[language].badLength(length));
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = await Promise.all(
      chosen.editions.map(async (each) => ({
        ...each,
        sentences: await sentencesOf(each.article, each.edition, wanted.sentences),
      })),
    );
    return seenBy(summaryReply(all, language), hidden, context);
  },
});
