import { answerReply } from '../src/replies/answer.ts';
import type { Reply } from '../src/replies/reply.ts';
import { type Context, slash } from './command.ts';
import { articleOption, chosenArticles, examples } from './editions.ts';

export const ask = slash({
  name: { en: 'ask', nl: 'vraag' },
  description: {
    en: 'Ask the article a question; the answer is the passage itself',
    nl: 'Stel het artikel een vraag; het antwoord is de passage zelf',
  },
  options: {
    question: {
      name: { en: 'question', nl: 'vraag' },
      description: {
        en: 'In English or Dutch: a whole question or a few keywords',
        nl: 'In het Nederlands of Engels: een hele vraag of een paar trefwoorden',
      },
      required: true,
      words: true,
      maxLength: 500,
    },
    article: articleOption,
  },
  run: ({ question, article }, context) => answer(question, article, context),
});

/** The reply to a question, wherever it was asked: by command, by mention, through a message's menu. */
export function answer(question: string, article: string | undefined, context: Context): Reply {
  const chosen = chosenArticles(article, context);
  if ('refusal' in chosen) return chosen.refusal;
  const found = context.knowledge.engine.ask(question, {
    article: article?.trim(),
    locale: context.language,
  });
  return answerReply(found, examples(chosen.articles, found.language));
}
