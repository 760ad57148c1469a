import { greetingReply, helpReply, type Offer, terminalHelpReply } from '../src/replies/help.ts';
import type { Reply } from '../src/replies/reply.ts';
import { type Context, slash, slashCommands } from './command.ts';
import { editionFor, examplePassages } from './options/editions.ts';

export const help = slash({
  name: { en: 'help', nl: 'help' },
  description: {
    en: 'What this bot does and how to ask it',
    nl: 'Wat deze bot doet en hoe je hem iets vraagt',
  },
  options: {},
  run: (_values, context) => {
    // Nobody in particular calls in the terminal.
    const reply = context.caller === null ? terminalHelpReply : helpReply;
    return reply(offerOf(context), slashCommands(context.commands), context.language);
  },
});

/** What a message that asks nothing is answered with. */
export function greeting(context: Context): Reply {
  return greetingReply(offerOf(context), context.language);
}

function offerOf({ knowledge: { articles }, language }: Context): Offer {
  return {
    titles: articles.map((article) => editionFor(article, language).title),
    examples: examplePassages(articles, language),
  };
}
