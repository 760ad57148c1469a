import { findingsOf, withFindings } from '../src/extraction/findings.ts';
import { findName, timesMentioned } from '../src/extraction/mentions.ts';
import { nameReply, namesReply } from '../src/replies/browsing/who.ts';
import { notice } from '../src/replies/reply.ts';
import { words } from '../src/replies/words.ts';
import { inSlices } from '../src/slices.ts';
import { slash } from './command.ts';
import { articleOption, chosenEditions, languageOption, offering } from './options/editions.ts';
import { privateOption, seenBy } from './options/private.ts';

/** Offers names, found by any of their spellings. */
const completeName = offering('names', (articles, language) =>
  articles.flatMap(({ glossary }) =>
    glossary.map(({ name, aliases }) => ({
      name: name[language],
      value: name[language],
      also: aliases[language],
    })),
  ),
);

export const who = slash({
  name: { en: 'who', nl: 'wie' },
  description: {
    en: 'People, organisations and places in the article, and where it mentions them',
    nl: 'Personen, organisaties en plaatsen in het artikel, en waar het ze noemt',
  },
  options: {
    name: {
      name: { en: 'name', nl: 'naam' },
      description: {
        en: 'A name, in any spelling; all of them otherwise',
        nl: 'Een naam, hoe ook gespeld; anders allemaal',
      },
      maxLength: 100,
      words: true,
      complete: completeName,
    },
    article: articleOption,
    private: privateOption,
    language: languageOption,
  },
  run: async ({ name, article, private: hidden }, context) => {
    const { language } = context;
    const chosen = chosenEditions(article, context);
    if ('refusal' in chosen) return chosen.refusal;
    if (name === undefined) {
      const names = (await withFindings(chosen.editions)).flatMap(({ article, mentions }) =>
        article.glossary.map((listed) => ({
          name: listed,
          mentions: timesMentioned(mentions.get(listed.id) ?? []),
        })),
      );
      return seenBy(namesReply(names, language), hidden, context);
    }
    for (const { article, edition } of chosen.editions) {
      const found = findName(article, edition, name);
      if (!found) continue;
      const { mentions } = await findingsOf(article, edition);
      const entry = { name: found, edition, mentions: mentions.get(found.id) ?? [] };
      return seenBy(await inSlices(nameReply(entry, language)), hidden, context);
    }
    return notice(words[language].noSuchName(name));
  },
});
