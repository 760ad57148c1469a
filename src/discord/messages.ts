import {
  DiscordAPIError,
  type Message,
  MessageFlags,
  MessageReferenceType,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Earlier } from '../../commands/command.ts';
import type { Language } from '../language/language.ts';
import { notice, type Reply } from '../replies/reply.ts';
import { words as said } from '../replies/words.ts';
import { answer, contextOf, type Dispatch, messageCommands, slashCommand } from './answering.ts';
import { missingPermissions, type Needed } from './permissions.ts';
import { render } from './render.ts';
import { earlierOn } from './shown.ts';
import { languageOf, words } from './words.ts';

/** What a message wants of the bot. */
type Wish =
  | { readonly kind: 'question'; readonly text: string }
  /** To ask what the message says that it replies to. */
  | { readonly kind: 'that' }
  | { readonly kind: 'help' };

/** Answers a message that mentions the bot, or any direct message to it; leaves other messages alone. */
export async function answerMessage(message: Message, dispatch: Dispatch): Promise<void> {
  const wish = wishOf(message);
  if (wish === null) return;
  const language = languageOf(message.guild?.preferredLocale);
  const [asking] = messageCommands(dispatch.commands);
  await answer(
    {
      about: {
        command: wish.kind === 'help' ? 'help' : (asking?.name.en ?? ''),
        guild: message.guildId,
        user: message.author.id,
      },
      language,
      run: async () => {
        const wait = await dispatch.cooldown({ person: message.author.id, channel: message.channelId });
        if (wait === null) return grant(wish, message, language, dispatch);
        // Whoever goes on all the same is not told again: that would be as many messages as were asked for.
        if (wait.first) {
          const text = words(language).wait[wait.of](wait.seconds);
          await tell(message, text, language).catch((err) =>
            dispatch.log.info({ user: message.author.id, err }, 'could not say so'),
          );
        }
        return null;
      },
      say: (reply) =>
        message.reply({ ...render(reply, language, message.author.id), flags: MessageFlags.IsComponentsV2 }),
      lacking: (error) => (isForbidden(error) ? missingPermissions(message, error.code) : null),
      tell: (permissions) => tell(message, lacking(message, permissions, language), language),
    },
    dispatch.log,
  );
}

async function grant(
  wish: Wish,
  message: Message,
  language: Language,
  dispatch: Dispatch,
): Promise<Reply | null> {
  const context = contextOf(language, dispatch);
  const [asking] = messageCommands(dispatch.commands);
  if (wish.kind === 'help') {
    return slashCommand('help', dispatch.commands)?.run({}, context) ?? null;
  }
  if (!asking) return null;
  if (wish.kind === 'question') return asking.run(wish.text, context, { after: await earlier(message) });
  const text = await textRepliedTo(message);
  return text === null ? notice(words(language).withheld(asking.name[language])) : asking.run(text, context);
}

/** What a message wants; null if it is not for the bot. */
function wishOf(message: Message): Wish | null {
  if (message.author.bot || message.webhookId || message.system) return null;
  const me = message.client.user.id;
  const text = textOf(message);
  if (message.inGuild()) {
    if (!message.mentions.users.has(me)) return null;
    // A reply to the bot pings it without naming it: a question when it says something.
    const named = new RegExp(`<@!?${me}>`).test(message.content);
    if (!named && text === '') return null;
  }
  if (text !== '') return { kind: 'question', text };
  const { reference } = message;
  const replies = reference?.messageId !== undefined && reference.type !== MessageReferenceType.Forward;
  return replies && message.mentions.repliedUser?.id !== me ? { kind: 'that' } : { kind: 'help' };
}

/**
 * The bot's own message that a question comes after: the one that it replies to; in private, where people seldom reply,
 * the last one. A question can do without.
 */
async function earlier(message: Message): Promise<Earlier | null> {
  const { reference, mentions, client, channel } = message;
  try {
    if (reference?.messageId !== undefined) {
      if (mentions.repliedUser?.id !== client.user.id || reference.type === MessageReferenceType.Forward)
        return null;
      return earlierOn(await message.fetchReference());
    }
    if (!channel.isDMBased()) return null;
    const last = (await channel.messages.fetch({ before: message.id, limit: 1 })).first();
    return last?.author.id === client.user.id ? earlierOn(last) : null;
  } catch {
    return null;
  }
}

/** The text of the message that is replied to; null where Discord keeps it from the bot, or there is none. */
async function textRepliedTo(message: Message): Promise<string | null> {
  try {
    return textOf(await message.fetchReference()) || null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  }
}

/** What a message says besides mentioning the bot; a forwarded one says it in the message that it shows. */
function textOf({ content, messageSnapshots, client }: Message): string {
  return (content || messageSnapshots.first()?.content || '')
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function lacking(message: Message, permissions: readonly Needed[], language: Language): string {
  const { forbidden, permission } = words(language);
  const names = permissions.map((name) => said[language].quoted(permission[name])).join(', ');
  const channel = 'name' in message.channel ? `#${message.channel.name}` : '';
  return forbidden(channel, names);
}

/** Says in private why there is no answer, to the person who expected one. */
function tell(message: Message, text: string, language: Language): Promise<unknown> {
  return message.author.send({
    ...render(notice(text), language, message.author.id),
    flags: MessageFlags.IsComponentsV2,
  });
}

const FORBIDDEN: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

function isForbidden(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && FORBIDDEN.has(error.code);
}
