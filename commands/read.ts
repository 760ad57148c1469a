import { contentsReply, passageReply } from '../src/replies/reading.ts';
import { notice } from '../src/replies/reply.ts';
import { words } from '../src/replies/words.ts';
import { slash } from './command.ts';
import { articleList, articleOption, chosenArticles, editionFor } from './editions.ts';

export const read = slash({
  name: { en: 'read', nl: 'lees' },
  description: {
    en: 'Read the article passage by passage, or see what is in it',
    nl: 'Lees het artikel passage voor passage, of bekijk wat erin staat',
  },
  options: {
    passage: {
      name: { en: 'passage', nl: 'passage' },
      description: {
        en: 'The number or the name of a passage; the table of contents otherwise',
        nl: 'Het nummer of de naam van een passage; anders de inhoudsopgave',
      },
      maxLength: 100,
    },
    article: articleOption,
  },
  run: ({ passage, article }, context) => {
    const { language } = context;
    const chosen = chosenArticles(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const [only, ...others] = chosen.articles;
    if (!only || others.length > 0) {
      return articleList(words[language].whichArticle, chosen.articles, language);
    }
    const edition = editionFor(only, language);
    if (passage === undefined) return contentsReply(edition, language);
    const wanted = passage.trim().toLowerCase();
    const found = edition.passages.find(
      ({ id, position }) => wanted === id.toLowerCase() || wanted === `${position}`,
    );
    return found ? passageReply(edition, found, language) : notice(words[language].noSuchPassage(passage));
  },
});
