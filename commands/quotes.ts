import { findingsOf, withFindings } from '../src/extraction/findings.ts';
import { findName } from '../src/extraction/mentions.ts';
import { fold } from '../src/language/fold.ts';
import { noSpeakerReply, quotesReply } from '../src/replies/browsing/quotes.ts';
import { inSlices } from '../src/slices.ts';
import { slash } from './command.ts';
import { articleOption, chosenEditions, editionFor, languageOption, offering } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';

/** Offers who is quoted, found by any of their spellings. */
const completeSpeaker = offering('speakers', async (articles, language) => {
  const found = await Promise.all(articles.map((each) => findingsOf(each, editionFor(each, language))));
  const speakers = found.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker ?? []));
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
  run: async ({ speaker, article, private: hidden }, context) => {
    const { language } = context;
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    const all = await withFindings(chosen.editions);
    if (speaker === undefined) return seenBy(await inSlices(quotesReply(all, language)), hidden, context);
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
      ? seenBy(await inSlices(quotesReply(theirs, language)), hidden, context)
      : noSpeakerReply(speaker, all, language);
  },
});
