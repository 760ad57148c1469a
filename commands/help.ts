import { helpReply } from '../src/replies/help.ts';
import { slash, slashCommands } from './command.ts';
import { editionFor, examplePassages } from './options/editions.ts';

export const help = slash({
  name: { en: 'help', nl: 'help' },
  description: {
    en: 'What this bot does and how to ask it',
    nl: 'Wat deze bot doet en hoe je hem iets vraagt',
  },
  options: {},
  run: (_values, { knowledge, language, commands }) =>
    helpReply(
      {
        commands: slashCommands(commands),
        titles: knowledge.articles.map((article) => editionFor(article, language).title),
        examples: examplePassages(knowledge.articles, language),
      },
      language,
    ),
});
