import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Context, Given, Option, SlashCommand } from '../../../commands/command.ts';
import { isPrivate } from '../../../commands/options/private.ts';
import type { Language } from '../../language/language.ts';
import { notice, type Reply } from '../../replies/reply.ts';
import { contextOf, type Dispatch } from '../answering/answering.ts';
import { calledName, callerOf, languageFor } from '../answering/caller.ts';
import { refusalOf } from '../answering/guard.ts';
import { messageCommand, slashCommand } from '../answering/lookup.ts';
import { WRITTEN_IN } from '../channels.ts';
import { channelDescribed } from '../connection/over-http.ts';
import { questionIn, textIn } from '../messages/text.ts';
import { missingIn } from '../permissions.ts';
import { words } from '../words.ts';
import { fileOf } from './file.ts';
import { nameOf } from './members.ts';
import { runningIn } from './running.ts';

export type CommandCall = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a slash command, or one from a message's context menu, comes to. */
export async function runCommand(interaction: CommandCall, dispatch: Dispatch): Promise<Reply> {
  const { commands } = dispatch;
  const language = languageFor(interaction);
  const context = contextOf(language, callerOf(interaction), dispatch);
  if (interaction.isMessageContextMenuCommand()) return runOnMessage(interaction, context, dispatch);

  const command = slashCommand(calledName(interaction), commands);
  if (!command) return notice(words(language).unknownCommand);
  if (command.moderator) {
    const { editsArticles } = command;
    const deed = { action: command.name.en, detail: givenTo(interaction), editsArticles };
    const refusal = await refusalOf(interaction, deed, dispatch);
    if (refusal) return notice(words(language)[refusal]);
  }
  const values = valuesOf(command, interaction, language, dispatch);
  if ('problem' in values) return notice(values.problem);
  // Moderators' work may take longer than Discord waits; deferred for them only, the reply is theirs only.
  if (command.moderator) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return command.run(values.given, {
    ...context,
    lacking: (channel) => missingIn(interaction, channel),
    running: () => runningIn(interaction, dispatch.metrics),
  });
}

/** What a command from a message's context menu comes to. */
async function runOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
  dispatch: Dispatch,
): Promise<Reply> {
  const { commandName, targetMessage } = interaction;
  const say = words(context.language);
  const command = messageCommand(commandName, dispatch.commands);
  if (!command) return notice(say.unknownCommand);
  if (command.moderator) {
    const deed = { action: command.name.en, detail: targetMessage.url };
    const refusal = await refusalOf(interaction, deed, dispatch);
    if (refusal) return notice(say[refusal]);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  }
  const text = command.takes === 'text' ? textIn(targetMessage) : questionIn(targetMessage);
  return command.run(text, context, { private: isPrivate(undefined, context) });
}

/** How Discord is told what an option takes. */
export const OPTION_TYPES = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
  member: ApplicationCommandOptionType.User,
  channel: ApplicationCommandOptionType.Channel,
  file: ApplicationCommandOptionType.Attachment,
} as const;

/** The options by the keys they are declared under. Discord has checked them; a forged call has not been. */
function valuesOf(
  command: SlashCommand,
  interaction: ChatInputCommandInteraction,
  language: Language,
  dispatch: Dispatch,
): { given: Given } | { problem: string } {
  const given: Record<string, Given[string]> = {};
  for (const [key, option] of Object.entries(command.options)) {
    const value = read(option, interaction, dispatch);
    if (value === null) return { problem: words(language).noSuchChannel };
    if (value === undefined && option.required)
      return { problem: words(language).missing(option.name[language]) };
    if (typeof value === 'string' && option.maxLength !== undefined && [...value].length > option.maxLength) {
      return { problem: words(language).tooLong(option.name[language], option.maxLength) };
    }
    given[key] = value;
  }
  return { given };
}

/** In a call an option always has its default, English name. Null for a channel that there is not. */
function read(
  { name, kind }: Option,
  interaction: ChatInputCommandInteraction,
  { fileOrigins }: Dispatch,
): Given[string] | null {
  const { options, guild, channelId } = interaction;
  if (kind === 'channel') {
    const given = options.get(name.en);
    // Discord hands over the channel with its id if it is in this server; one where it was called, over HTTP only.
    const named = given ? given.channel : channelDescribed(interaction);
    const channel = guild ? guild.channels.cache.get((given ? named?.id : channelId) ?? '') : named;
    return channel && WRITTEN_IN.includes(channel.type) ? channel.id : null;
  }
  if (kind === 'flag') return options.getBoolean(name.en) ?? undefined;
  if (kind === 'file') {
    const attachment = options.getAttachment(name.en);
    return attachment ? fileOf(attachment, fileOrigins) : undefined;
  }
  if (kind === undefined) return options.getString(name.en) ?? undefined;
  const user = options.getUser(name.en);
  return user ? nameOf(options.getMember(name.en), user) : undefined;
}

/** The options of a call as they were given, whatever they are, for the audit trail. */
function givenTo({ options }: ChatInputCommandInteraction): string {
  const [first] = options.data;
  const given = first?.options ?? options.data;
  return given.map(({ name, value, attachment }) => `${name}: ${attachment?.name ?? value}`).join(', ');
}
