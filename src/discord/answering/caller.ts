import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
} from 'discord.js';
import type { Caller } from '../../../commands/command.ts';
import { languageOption } from '../../../commands/options/editions.ts';
import type { Language } from '../../language/language.ts';
import { parentDescribed } from '../connection/over-http.ts';
import { languageOf } from '../words.ts';

/** Who uses a command or button, and where: by what the call itself says, since over HTTP no guild is known. */
export function callerOf(interaction: BaseInteraction): Caller {
  const { user, guild, guildId, authorizingIntegrationOwners: owners, channel, channelId } = interaction;
  const member = guild !== null || owners.guildId === guildId;
  const parent = channel === null ? parentDescribed(interaction) : null;
  return {
    call: interaction.id,
    account: user.id,
    guild: member ? guildId : null,
    channels: [...(parent === null ? [] : [parent]), ...channelsOf(channel, channelId)],
  };
}

/** Who wrote a message, and where. */
export function writerOf({ id, author, guild, channel, channelId }: Message): Caller {
  return { call: id, account: author.id, guild: guild?.id ?? null, channels: channelsOf(channel, channelId) };
}

/** The whole name of a command that is called, `article add`. */
export function calledName({
  commandName,
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName' | 'options'>): string {
  const action = options.getSubcommand(false);
  return action === null ? commandName : `${commandName} ${action}`;
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
