import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Command, Options, SlashCommand } from '../../commands/command.ts';
import type { Localized } from '../language/language.ts';
import { WRITTEN_IN } from './channels.ts';
import { OPTION_TYPES } from './interactions/commands.ts';

/** The list that a command stands in: everybody's, or one guild's own. */
type Scope = 'global' | 'guild';

/** A command as Discord describes one. */
type CommandJson = Readonly<Record<string, unknown>>;

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

/** Which commands to register, and where: everywhere, or in one guild. */
export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/**
 * Registers the commands, if Discord has others. A guild's own list holds only what the global list lacks:
 * so no command shows twice there, and nobody else loses one.
 */
export async function register({ rest, applicationId, guildId, commands, log }: Registration): Promise<void> {
  const everywhere = Routes.applicationCommands(applicationId);
  const scope = guildId === undefined ? 'global' : 'guild';
  const route = guildId === undefined ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);

  const present = await registered(rest, route);
  const global = scope === 'global' ? [] : await registered(rest, everywhere);
  const wanted = commands
    .filter((command) => !global.some((other) => same([other], [toJson(command, 'global')], 'global')))
    .map((command) => toJson(command, scope));

  if (same(present, wanted, scope)) {
    log.info({ scope }, 'the registered commands are up to date');
    return;
  }
  await rest.put(route, { body: wanted });
  log.info({ scope, commands: wanted.map((command) => command.name) }, 'registered the commands');
}

async function registered(rest: REST, route: `/${string}`): Promise<CommandJson[]> {
  // Without this Discord leaves the localisations out.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(route, { query })) as CommandJson[];
}

/** What makes a command what it is. Discord adds more when it gives one back: ids, versions, defaults. */
const MEANING = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'max_length',
  'min_length',
  'choices',
  'channel_types',
  'autocomplete',
  'default_member_permissions',
  'nsfw',
];

/** Whether two lists mean the same to Discord; the order of commands does not matter, that of options does. */
function same(some: readonly CommandJson[], others: readonly CommandJson[], scope: Scope): boolean {
  const byName = (list: readonly CommandJson[]) =>
    new Map(list.map((command) => [`${command.type} ${command.name}`, meaning(command, scope)]));
  return isDeepStrictEqual(byName(some), byName(others));
}

function meaning(json: CommandJson, scope: Scope): CommandJson {
  const kept = MEANING.map((key) => [key, json[key]] as const).filter(([, value]) => !isDefault(value));
  const options = (json.options ?? []) as CommandJson[];
  return {
    ...Object.fromEntries(kept.map(([key, value]) => [key, typeof value === 'number' ? `${value}` : value])),
    options: options.map((option) => meaning(option, scope)),
    ...(scope === 'guild' ? {} : { contexts: sorted(json.contexts), types: sorted(json.integration_types) }),
  };
}

/** Discord writes out what was left unsaid. */
function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sorted(values: unknown): unknown[] {
  return Array.isArray(values) ? values.toSorted() : [];
}
