import { findName } from '../src/extraction/mentions.ts';
import { quotations } from '../src/extraction/quotations.ts';
import { fold } from '../src/language/fold.ts';
import { noSpeakerReply, quotesReply } from '../src/replies/browsing/quotes.ts';
import { slash } from './command.ts';
import { articleOption, chosenEditions, editionFor, languageOption, offering } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';

/** Offers who is quoted, found by any of their spellings. */
const completeSpeaker = offering('speakers', (articles, language) => {
  const speakers = articles.flatMap((each) =>
    quotations(each, editionFor(each, language)).flatMap(({ speaker }) => speaker ?? []),
  );
  return [...new Map(speakers.map((each) => [each.label, each])).values()].map(({ label, name }) => ({
    name: label,
    value: label,
    also: name?.aliases[language] ?? [],
  }));
});

export const quotes = slash({
  name: { en: 'quotes', nl: 'citaten' },
  description: {
    en: 'Who said what, as the article attributes it',
    nl: 'Wie wat zei, zoals het artikel het toeschrijft',
  },
  options: {
    speaker: {
      name: { en: 'speaker', nl: 'spreker' },
      description: {
        en: 'Only what this person or organisation says; everybody otherwise',
        nl: 'Alleen wat deze persoon of organisatie zegt; anders iedereen',
      },
      maxLength: 100,
      words: true,
      complete: completeSpeaker,
    },
    article: articleOption,
    private: privateOption,
    language: languageOption,
  },
  run: ({ speaker, article, private: hidden }, context) => {
    const { language } = context;
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = chosen.editions.map((each) => ({
      ...each,
      quotations: quotations(each.article, each.edition),
    }));
    if (speaker === undefined) return seenBy(quotesReply(all, language), hidden, context);
    const part = fold(speaker.trim());
    const theirs = all.map((each) => {
      const name = findName(each.article, each.edition, speaker);
      return {
        ...each,
        quotations: each.quotations.filter(
          ({ speaker: said }) =>
            said !== null &&
            (fold(said.label).includes(part) || (name !== null && said.name?.id === name.id)),
        ),
      };
    });
    return theirs.some((each) => each.quotations.length > 0)
      ? seenBy(quotesReply(theirs, language), hidden, context)
      : noSpeakerReply(speaker, all, language);
  },
});
