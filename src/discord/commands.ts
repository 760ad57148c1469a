import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Given, Option, SlashCommand } from '../../commands/command.ts';
import type { Language } from '../language/language.ts';
import { notice, type Reply } from '../replies/reply.ts';
import { contextOf, type Dispatch, messageCommands, slashCommand } from './answering.ts';
import { nameOf } from './members.ts';
import { isModerator } from './permissions.ts';
import { languageOf, words } from './words.ts';

export type CommandCall = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a slash command, or one from a message's context menu, comes to. */
export async function runCommand(interaction: CommandCall, dispatch: Dispatch): Promise<Reply> {
  const { commands, moderatorRoleIds, log } = dispatch;
  const language = languageOf(interaction.locale, interaction.guildLocale);
  const context = contextOf(language, dispatch);
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands(commands).find(({ name }) => name.en === interaction.commandName);
    return command
      ? command.run(interaction.targetMessage.content, context)
      : notice(words(language).unknownCommand);
  }

  const command = slashCommand(interaction.commandName, commands);
  if (!command) return notice(words(language).unknownCommand);
  if (command.moderator && !isModerator(interaction, moderatorRoleIds)) {
    log.warn(
      { command: command.name.en, guild: interaction.guildId, user: interaction.user.id },
      'refused: not a moderator',
    );
    return notice(words(language).moderatorsOnly);
  }
  const values = valuesOf(command, interaction, language);
  if ('problem' in values) return notice(values.problem);
  // Moderators' work may take longer than Discord waits; deferred for them only, the reply is theirs only.
  if (command.moderator) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return command.run(values.given, context);
}

/** How Discord is told what an option takes. */
export const OPTION_TYPES = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
  member: ApplicationCommandOptionType.User,
} as const;

/** The options by the keys they are declared under. Discord has checked them; a forged call has not been. */
function valuesOf(
  command: SlashCommand,
  interaction: ChatInputCommandInteraction,
  language: Language,
): { given: Given } | { problem: string } {
  const given: Record<string, string | boolean | undefined> = {};
  for (const [key, option] of Object.entries(command.options)) {
    const value = read(option, interaction);
    if (value === undefined && option.required)
      return { problem: words(language).missing(option.name[language]) };
    if (typeof value === 'string' && option.maxLength !== undefined && [...value].length > option.maxLength) {
      return { problem: words(language).tooLong(option.name[language], option.maxLength) };
    }
    given[key] = value;
  }
  return { given };
}

/** In a call an option always has its default, English name. */
function read({ name, kind }: Option, { options }: ChatInputCommandInteraction) {
  if (kind === 'flag') return options.getBoolean(name.en) ?? undefined;
  if (kind === undefined) return options.getString(name.en) ?? undefined;
  const user = options.getUser(name.en);
  return user ? nameOf(options.getMember(name.en), user) : undefined;
}
