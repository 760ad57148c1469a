import { DiscordAPIError, type Message, MessageReferenceType } from 'discord.js';
import type { Earlier } from '../../../commands/command.ts';
import { asksSomething } from '../../language/question.ts';
import { asksForHelp } from '../../language/small-talk.ts';
import { LONGEST_QUESTION } from '../../store/questions.ts';
import type { Dispatch } from '../answering/answering.ts';
import { writerOf } from '../answering/caller.ts';
import { earlierOn } from '../drawing/shown.ts';
import { writtenIn } from './text.ts';

/** What a message wants of the bot. */
export type Wish =
  | { readonly kind: 'question'; readonly text: string }
  /** The same, said to nobody in particular, in a channel where such questions are answered. */
  | { readonly kind: 'plain'; readonly text: string }
  /** An answer to the message that it replies to. */
  | { readonly kind: 'that' }
  | { readonly kind: 'help' };

/** What a message wants; null if it wants nothing of the bot. */
export function wishOf(message: Message, dispatch: Dispatch): Wish | null {
  if (message.author.bot || message.webhookId || message.system) return null;
  return addressed(message) ?? plainQuestion(message, dispatch);
}

/** What a message wants that mentions the bot, or is written to it alone. */
function addressed(message: Message): Wish | null {
  const me = message.client.user.id;
  const text = writtenIn(message);
  if (message.inGuild()) {
    if (!message.mentions.users.has(me)) return null;
    // A reply to the bot pings it without naming it: a question when it says something.
    const named = new RegExp(`<@!?${me}>`).test(message.content);
    if (!named && text === '') return null;
  }
  if (asksForHelp(text)) return { kind: 'help' };
  if (text !== '') return { kind: 'question', text };
  const { reference } = message;
  const replies = reference?.messageId !== undefined && reference.type !== MessageReferenceType.Forward;
  return replies && message.mentions.repliedUser?.id !== me ? { kind: 'that' } : { kind: 'help' };
}

/** A question that is put to nobody else, in a channel where those are answered. */
function plainQuestion(message: Message, { store, readsMessages }: Dispatch): Wish | null {
  if (!readsMessages || store.kind === 'closed' || !message.inGuild() || message.reference) return null;
  const { guild, channels } = writerOf(message);
  if (!store.settings.of(guild, ...channels).plainQuestions) return null;
  const { users, roles, everyone } = message.mentions;
  if (users.size > 0 || roles.size > 0 || everyone) return null;
  const text = writtenIn(message);
  return [...text].length <= LONGEST_QUESTION && asksSomething(text) ? { kind: 'plain', text } : null;
}

/**
 * The bot's own message that a question comes after: the one that it replies to; in private, where people seldom reply,
 * the last one. A question can do without.
 */
export async function earlier(message: Message): Promise<Earlier | null> {
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
export async function textRepliedTo(message: Message): Promise<string | null> {
  try {
    return writtenIn(await message.fetchReference()) || null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  }
}
