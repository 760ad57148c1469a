import type { BaseInteraction, Interaction, Message } from 'discord.js';
import type { Caller } from '../../commands/command.ts';
import { languageOption } from '../../commands/editions.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from './words.ts';

/** Who uses a command or button, and where. */
export function callerOf({ user, guild, channel, channelId }: BaseInteraction): Caller {
  return { account: user.id, guild: guild?.id ?? null, channels: channelsOf(channel, channelId) };
}

/** Who wrote a message, and where. */
export function writerOf({ author, guild, channel, channelId }: Message): Caller {
  return { account: author.id, guild: guild?.id ?? null, channels: channelsOf(channel, channelId) };
}

function channelsOf(channel: BaseInteraction['channel'], id: string | null): string[] {
  const parent = channel?.isThread() ? channel.parentId : null;
  return [parent, id].filter((each) => each !== null);
}

/** The language to speak in: the one chosen in a command, else the person's, else their server's. */
export function languageFor(interaction: Interaction): Language {
  const chosen =
    interaction.isChatInputCommand() || interaction.isAutocomplete()
      ? interaction.options.get(languageOption.name.en)?.value
      : undefined;
  return languageOf(typeof chosen === 'string' ? chosen : null, interaction.locale, interaction.guildLocale);
}
