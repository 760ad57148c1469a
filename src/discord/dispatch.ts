import {
  type ChatInputCommandInteraction,
  type CommandInteraction,
  DiscordAPIError,
  type Interaction,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Command, Context, MessageCommand, SlashCommand } from '../../commands/command.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language/language.ts';
import { notice, type Reply } from '../replies/reply.ts';
import { isModerator, missingPermissions } from './permissions.ts';
import { drawPictures } from './pictures.ts';
import { render } from './render.ts';
import { languageOf, words } from './words.ts';

/** What answering takes. */
export interface Dispatch {
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  readonly moderatorRoleIds: readonly string[];
  readonly log: Logger;
}

/** One command asked for once: how to run it, and how to say what came of it. */
interface Call {
  /** For the log. */
  readonly about: { readonly command: string; readonly guild: string | null; readonly user: string };
  readonly language: Language;
  readonly run: () => Reply | Promise<Reply>;
  readonly say: (reply: Reply) => Promise<unknown>;
  /** Why saying failed, where that is a matter of permissions. */
  readonly lacking: (error: unknown) => readonly string[] | null;
}

/** Answers a slash command or a message's context-menu command; leaves other interactions alone. */
export async function answerInteraction(interaction: Interaction, dispatch: Dispatch): Promise<void> {
  if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) return;
  const language = languageOf(interaction.locale);
  await answer(
    {
      about: {
        command: interaction.commandName,
        guild: interaction.guildId,
        user: interaction.user.id,
      },
      language,
      run: () => runInteraction(interaction, language, dispatch),
      say: (reply) => respond(interaction, reply, language, dispatch.log),
      lacking: () => null,
    },
    dispatch.log,
  );
}

/** Answers a message that mentions the bot, or any direct message to it; leaves other messages alone. */
export async function answerMessage(message: Message, dispatch: Dispatch): Promise<void> {
  const text = questionIn(message);
  const command = text === '' ? help(dispatch.commands) : dispatch.commands.find(isMessageCommand);
  if (text === null || command === undefined) return;
  const language = languageOf(message.guild?.preferredLocale);
  const context = contextOf(language, dispatch);
  await answer(
    {
      about: { command: command.name.en, guild: message.guildId, user: message.author.id },
      language,
      run: () => (command.kind === 'message' ? command.run(text, context) : command.run({}, context)),
      say: (reply) =>
        message.reply({ ...render(unasked(reply), language), flags: MessageFlags.IsComponentsV2 }),
      lacking: (error) => (isForbidden(error) ? missingPermissions(message) : null),
    },
    dispatch.log,
  );
}

/** Runs a call and says its reply. The only place where a command's error is caught. */
async function answer({ about, language, run, say, lacking }: Call, log: Logger): Promise<void> {
  try {
    await say(await run());
    log.debug(about, 'answered');
  } catch (error) {
    const permissions = lacking(error);
    if (permissions) {
      log.warn({ ...about, permissions, err: error }, 'not allowed to answer here');
      return;
    }
    log.error({ ...about, err: error }, 'a command failed');
    await say(notice(words(language).failed)).catch((err: unknown) =>
      log.warn({ ...about, err }, 'could not tell the person that a command failed'),
    );
  }
}

async function runInteraction(
  interaction: Interaction & CommandInteraction,
  language: Language,
  dispatch: Dispatch,
): Promise<Reply> {
  const { commands, moderatorRoleIds, log } = dispatch;
  const context = contextOf(language, dispatch);
  if (interaction.isMessageContextMenuCommand()) {
    const command = commands.filter(isMessageCommand).find(named(interaction.commandName));
    return command
      ? command.run(interaction.targetMessage.content, context)
      : notice(words(language).unknownCommand);
  }

  const command = commands.filter(isSlashCommand).find(named(interaction.commandName));
  if (!command || !interaction.isChatInputCommand()) return notice(words(language).unknownCommand);
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

/** The options by the keys they are declared under. Discord has checked them; a forged call has not been. */
function valuesOf(
  command: SlashCommand,
  interaction: ChatInputCommandInteraction,
  language: Language,
): { given: Record<string, string | undefined> } | { problem: string } {
  const given: Record<string, string | undefined> = {};
  for (const [key, option] of Object.entries(command.options)) {
    // In a call an option always has its default, English name.
    const value = interaction.options.getString(option.name.en) ?? undefined;
    if (value === undefined && option.required)
      return { problem: words(language).missing(option.name[language]) };
    if (value !== undefined && option.maxLength !== undefined && [...value].length > option.maxLength) {
      return { problem: words(language).tooLong(option.name[language], option.maxLength) };
    }
    given[key] = value;
  }
  return { given };
}

/** The first response is the reply, or fills in a deferred one; whatever comes after it is a follow-up. */
async function respond(
  interaction: CommandInteraction,
  reply: Reply,
  language: Language,
  log: Logger,
): Promise<unknown> {
  const message = render(reply, language, await drawPictures(interaction, reply, log));
  if (interaction.replied) return interaction.followUp(message);
  // Whether a deferred reply is private was settled when it was deferred.
  if (interaction.deferred) return interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  return interaction.reply(message);
}

/** The question in a message: empty if it only calls the bot, null if it is not for the bot. */
function questionIn(message: Message): string | null {
  if (message.author.bot || message.webhookId || message.system) return null;
  const me = message.client.user.id;
  const text = message.content
    .replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!message.inGuild()) return text;
  if (!message.mentions.users.has(me)) return null;
  // A reply to the bot pings it without naming it: a question when it says something.
  const named = new RegExp(`<@!?${me}>`).test(message.content);
  return named || text !== '' ? text : null;
}

/** Without the question: Discord shows the message that is replied to. */
function unasked(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter((block) => block.kind !== 'question') };
}

function contextOf(language: Language, { commands, knowledge }: Dispatch): Context {
  return { knowledge: knowledge.current, language, commands, reload: knowledge.reload };
}

function help(commands: readonly Command[]): SlashCommand | undefined {
  return commands.filter(isSlashCommand).find(named('help'));
}

function named(name: string): (command: Command) => boolean {
  return (command) => command.name.en === name;
}

function isSlashCommand(command: Command): command is SlashCommand {
  return command.kind === 'slash';
}

function isMessageCommand(command: Command): command is MessageCommand {
  return command.kind === 'message';
}

const FORBIDDEN: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && FORBIDDEN.has(error.code);
}
