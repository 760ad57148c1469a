import { cardReply } from '../src/replies/answering/card.ts';
import { contentsReply } from '../src/replies/browsing/reading.ts';
import { partsOf } from '../src/replies/excerpt.ts';
import { label } from '../src/replies/quotation.ts';
import { notice } from '../src/replies/reply.ts';
import { words } from '../src/replies/words.ts';
import { slash } from './command.ts';
import {
  articleList,
  articleOption,
  chosenArticles,
  editionFor,
  languageOption,
  offering,
} from './options/editions.ts';
import { isPrivate, privateOption, seenBy } from './options/private.ts';

/** Offers the passages of the article that it can be about; of several, each with its article. */
const completePassage = offering('passages', (articles, language) =>
  articles.flatMap((article) => {
    const { passages, title } = editionFor(article, language);
    const several = articles.length > 1;
    return passages.map((passage) => ({
      name: `${passage.position}  ${label(passage)}${several ? ` · ${title}` : ''}`,
      value: several ? `${article.id}/${passage.id}` : passage.id,
      also: [passage.id, passage.section ?? '', ...passage.questions],
    }));
  }),
);

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
      complete: completePassage,
    },
    article: articleOption,
    private: privateOption,
    language: languageOption,
  },
  run: ({ passage: named, article: of, private: hidden }, context) => {
    const { language } = context;
    // No id has a slash in it: what is suggested of several articles is "tea/green-tea".
    const [, article = of, passage = named] = /^([^/]+)\/(.+)$/s.exec(named ?? '') ?? [];
    const chosen = chosenArticles(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const [only, ...others] = chosen.articles;
    if (!only || others.length > 0) {
      return articleList(words[language].whichArticle, chosen.articles, language);
    }
    const edition = editionFor(only, language);
    if (passage === undefined) return seenBy(contentsReply(edition, language), hidden, context);
    // "5", "whereabouts", or for the second part of a very long one "5.2".
    const [, wanted, part = '1'] = /^([^.]+)(?:\.(\d+))?$/.exec(passage.trim().toLowerCase()) ?? [];
    const found = edition.passages.find(
      ({ id, position }) => wanted === id.toLowerCase() || wanted === `${position}`,
    );
    const at = Number(part);
    if (!found || !(at - 1 in partsOf(found.text))) return notice(words[language].noSuchPassage(passage));
    const { revision } = context.knowledge;
    return cardReply({
      edition,
      passage: found,
      language,
      revision,
      pages: context.pages,
      private: isPrivate(hidden, context),
      votes: false,
      part: at,
    });
  },
});
