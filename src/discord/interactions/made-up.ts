import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  SnowflakeUtil,
} from 'discord.js';
import { ask, MOST_ASKED } from '../../../commands/ask.ts';
import { type Article, type Edition, questionsOf } from '../../articles/article.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import type { Described } from '../connection/over-http.ts';

/** Characters of a question that somebody is still typing. */
const BEGUN = 6;

/**
 * Interactions as Discord sends them, made up from articles, their languages in turn: each of the questions and passages is
 * asked whole, begun to be typed, and asked as far as it was begun, which finds nothing certain.
 */
export function* practice(articles: readonly Article[]): Generator<Described> {
  for (const { editions } of articles) {
    const texts = LANGUAGES.map((language) => textsOf(editions[language]));
    for (let at = 0; texts.some((some) => at < some.length); at += 1) {
      for (const [place, language] of LANGUAGES.entries()) {
        const text = texts[place]![at];
        if (text === undefined) continue;
        const begun = text.slice(0, BEGUN);
        yield called(InteractionType.ApplicationCommand, text, language);
        yield called(InteractionType.ApplicationCommandAutocomplete, begun, language);
        yield called(InteractionType.ApplicationCommand, begun, language);
      }
    }
  }
}

function textsOf(edition: Edition | undefined): string[] {
  return (edition?.passages ?? []).flatMap((passage) => [
    ...questionsOf(passage),
    passage.text.slice(0, MOST_ASKED),
  ]);
}

/** `/ask` as somebody calls it in a server, or types it; Discord, "Receiving and Responding", Interaction Object. One id does for all. */
function called(type: InteractionType, question: string, locale: Language): Described {
  const id = `${SnowflakeUtil.generate()}`;
  const interaction = {
    id,
    application_id: id,
    type,
    token: id,
    version: 1,
    data: {
      id,
      type: ApplicationCommandType.ChatInput,
      name: ask.name.en,
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'question',
          value: question,
          focused: true,
        },
      ],
    },
    locale,
    guild_locale: locale,
    guild_id: id,
    channel_id: id,
    channel: { id, type: ChannelType.GuildText },
    member: { user: { id, username: 'reader' }, roles: [], permissions: '0' },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { 0: id },
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 0,
  };
  return interaction;
}
