import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, Options, SlashCommand } from '../../../commands/command.ts';
import type { Localized } from '../../language/language.ts';
import { WRITTEN_IN } from '../channels.ts';
import { OPTION_TYPES } from '../interactions/commands.ts';

/** The list that a command stands in: everybody's, or one guild's own. */
export type Scope = 'global' | 'guild';

/** A command as Discord describes one. */
export type CommandJson = Readonly<Record<string, unknown>>;

/** In servers, in direct messages with the bot, and, installed by a user, in their other conversations. */
const EVERYONE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

const MODERATORS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** For each of the clients' languages that we speak; others get the default, English. */
function localised({ en, nl }: Localized): CommandJson {
  return { 'en-US': en, 'en-GB': en, nl };
}

/** The command in Discord's form: English by default, Dutch for who reads Discord in Dutch. */
export function toJson(command: Command, scope: Scope): CommandJson {
  const { moderator } = command;
  return {
    name: command.name.en,
    name_localizations: localised(command.name),
    ...(command.kind === 'message'
      ? { type: ApplicationCommandType.Message }
      : {
          type: ApplicationCommandType.ChatInput,
          description: command.description.en,
          description_localizations: localised(command.description),
          options: command.kind === 'group' ? command.commands.map(actionOf) : optionsOf(command.options),
        }),
    // A number, as Discord's own description of its API has it; Discord gives it back as a string.
    ...(moderator ? { default_member_permissions: Number(PermissionFlagsBits.ManageGuild) } : {}),
    // Where a guild's own command may be used goes without saying: Discord takes these of global ones only.
    ...(scope === 'guild' ? {} : moderator ? MODERATORS : EVERYONE),
  };
}

function actionOf({ name, description, options }: SlashCommand): CommandJson {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: name.en,
    name_localizations: localised(name),
    description: description.en,
    description_localizations: localised(description),
    options: optionsOf(options),
  };
}

function optionsOf(options: Options): CommandJson[] {
  return Object.values(options).map((option) => ({
    type: OPTION_TYPES[option.kind ?? 'text'],
    name: option.name.en,
    name_localizations: localised(option.name),
    description: option.description.en,
    description_localizations: localised(option.description),
    required: option.required ?? false,
    ...(option.choices
      ? {
          choices: option.choices.map(({ value, name }) => ({
            name: name.en,
            name_localizations: localised(name),
            value,
          })),
        }
      : {}),
    // Discord bounds the length of what is typed only.
    ...(option.maxLength === undefined || option.kind !== undefined || option.choices
      ? {}
      : { max_length: option.maxLength }),
    ...(option.kind === 'channel' ? { channel_types: WRITTEN_IN } : {}),
    ...(option.complete ? { autocomplete: true } : {}),
  }));
}
