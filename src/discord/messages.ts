import {
  DiscordAPIError,
  type Message,
  MessageFlags,
  MessageReferenceType,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Earlier } from '../../commands/command.ts';
import type { Language } from '../language/language.ts';
import { asksSomething } from '../language/question.ts';
import { notice, type Reply } from '../replies/reply.ts';
import { words as said } from '../replies/words.ts';
import { LONGEST_QUESTION } from '../store/questions.ts';
import { answer, contextOf, type Dispatch, messageCommands, slashCommand } from './answering.ts';
import { writerOf } from './caller.ts';
import { missingPermissions, type Needed } from './permissions.ts';
import { render } from './render.ts';
import { earlierOn } from './shown.ts';
import { languageOf, words } from './words.ts';

/** What a message wants of the bot. */
type Wish =
  | { readonly kind: 'question'; readonly text: string }
  /** The same, said to nobody in particular, in a channel where such questions are answered. */
  | { readonly kind: 'plain'; readonly text: string }
  /** To ask what the message says that it replies to. */
  | { readonly kind: 'that' }
  | { readonly kind: 'help' };

/**
 * Answers a message that mentions the bot, any direct message to it, and questions in a channel that moderators chose
 * for that; leaves other messages alone.
 */
export async function answerMessage(message: Message, dispatch: Dispatch): Promise<void> {
  const wish = wishOf(message) ?? plainQuestion(message, dispatch);
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
      caller: writerOf(message),
      language,
      run: async () => {
        const wait = await dispatch.cooldown({ person: message.author.id, channel: message.channelId });
        if (wait === null) return grant(wish, message, language, dispatch);
        // Whoever goes on all the same is not told again: that would be as many messages as were asked for.
        if (wait.first && wish.kind !== 'plain') {
          const text = words(language).wait[wait.of](wait.seconds);
          await tell(message, text, language).catch((err) =>
            dispatch.log.info({ user: message.author.id, err }, 'could not say so'),
          );
        }
        return null;
      },
      say: async (reply) => {
        // Nobody asked the bot: only an answer is worth breaking in for.
        if (wish.kind === 'plain' && reply.tone !== 'answer') return;
        const said = render(reply, language, message.author.id);
        await message.reply({ ...said, flags: MessageFlags.IsComponentsV2 });
      },
      lacking: (error) => (isForbidden(error) ? missingPermissions(message, error.code) : null),
      // Who asked nobody in particular does not miss an answer.
      ...(wish.kind !== 'plain' && {
        tell: (permissions) => tell(message, lacking(message, permissions, language), language),
      }),
    },
    dispatch,
  );
}

async function grant(
  wish: Wish,
  message: Message,
  language: Language,
  dispatch: Dispatch,
): Promise<Reply | null> {
  const context = contextOf(language, writerOf(message), dispatch);
  const [asking] = messageCommands(dispatch.commands);
  if (wish.kind === 'help') {
    return slashCommand('help', dispatch.commands)?.run({}, context) ?? null;
  }
  if (!asking) return null;
  if (wish.kind === 'question') return asking.run(wish.text, context, { after: await earlier(message) });
  // What nobody asked the bot is not kept.
  if (wish.kind === 'plain') return { ...asking.run(wish.text, context), unanswered: undefined };
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

/** A question that is put to nobody else, in a channel where those are answered. */
function plainQuestion(message: Message, { store, readsMessages }: Dispatch): Wish | null {
  if (!readsMessages || store.kind === 'closed' || !message.inGuild()) return null;
  if (message.author.bot || message.webhookId || message.system || message.reference) return null;
  const { guild, channels } = writerOf(message);
  if (!store.settings.of(guild, ...channels).plainQuestions) return null;
  const { users, roles, everyone } = message.mentions;
  if (users.size > 0 || roles.size > 0 || everyone) return null;
  const text = textOf(message);
  return [...text].length <= LONGEST_QUESTION && asksSomething(text) ? { kind: 'plain', text } : null;
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
