import { followUp } from '../src/dialogue/follow-up.ts';
import { clearLanguage } from '../src/language/detect.ts';
import { isLanguage, type Language } from '../src/language/language.ts';
import { answerReply } from '../src/replies/answering/answer.ts';
import type { Reply } from '../src/replies/reply.ts';
import { type Context, type Earlier, slash } from './command.ts';
import {
  articleInUse,
  articleOption,
  chosenArticles,
  editionFor,
  examplePassages,
  languageOption,
} from './options/editions.ts';
import { isPrivate, privateOption } from './options/private.ts';
import { completeQuestion } from './options/questions.ts';
import { previousOf, readAs } from './steps/earlier.ts';

/** Characters of a question. */
export const MOST_ASKED = 500;

/** Characters that are read of a question from a message: as many as most can write. Discord, "Create Message", content. */
const MOST_READ = 2_000;

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
      maxLength: MOST_ASKED,
      complete: completeQuestion,
    },
    article: articleOption,
    private: {
      ...privateOption,
      description: {
        en: 'Show the answer to you alone; you can still show it to everyone later',
        nl: 'Toon het antwoord alleen aan jou; je kunt het later alsnog aan iedereen tonen',
      },
    },
    for: {
      name: { en: 'for', nl: 'voor' },
      description: {
        en: 'Who the answer is for: their name is shown above it, without a ping',
        nl: 'Voor wie het antwoord is: die naam staat erboven, zonder melding',
      },
      kind: 'member',
      maxLength: 100,
    },
    ping: {
      name: { en: 'ping', nl: 'melding' },
      description: {
        en: 'Also ping the person the answer is for, if they can see this channel',
        nl: 'Geef wie het antwoord krijgt ook een melding, als die dit kanaal kan zien',
      },
      kind: 'flag',
    },
    language: {
      ...languageOption,
      description: {
        en: 'The language to answer a name or a few words in; a question is answered in its own',
        nl: 'De taal van het antwoord op een naam of een paar woorden; een vraag houdt haar eigen taal',
      },
    },
  },
  run: ({ question, article, private: hidden, for: addressee, ping, language }, context) => ({
    ...answer(question, context, {
      article,
      // The addressee has to see it, unless the asker says otherwise.
      private: isPrivate(hidden ?? (addressee === undefined ? undefined : false), context),
      addressee,
      language: isLanguage(language) ? language : undefined,
    }),
    ping: (ping ?? false) && addressee !== undefined,
  }),
});

/**
 * The reply to a question, wherever it was asked: by command, by mention, through a message's menu. One that leans on
 * `after` is read with it.
 */
export function answer(
  whole: string,
  context: Context,
  about: {
    readonly article?: string | undefined;
    readonly private?: boolean;
    readonly addressee?: string | undefined;
    readonly after?: Earlier | null | undefined;
    /** The language to answer in where the question's own is not clear. */
    readonly language?: Language | undefined;
  } = {},
): Reply {
  const question = whole.slice(0, MOST_READ);
  const { store, caller } = context;
  const { engine, revision } = context.knowledge;
  const chosen = chosenArticles(about.article, context);
  if ('refusal' in chosen) return chosen.refusal;
  const article = about.article?.trim() ?? articleInUse(context)?.id;
  const previous = about.after ? previousOf(about.after, context) : null;
  const followed = previous && followUp(question, previous, engine);
  const language = clearLanguage(question) ?? about.language;
  const found = followed ?? engine.ask(question, { article, language, locale: context.language });
  const reply = answerReply(found, {
    revision,
    article,
    pages: context.pages,
    private: about.private ?? false,
    votes: store.kind === 'open',
    moderated: store.kind === 'open' && caller?.guild != null,
    addressee: about.addressee,
    readAs: followed ? readAs(followed, previous) : undefined,
    editions: chosen.articles.map((each) => editionFor(each, found.language)),
    examples: examplePassages(chosen.articles, found.language),
  });
  return { ...reply, language: found.language };
}
