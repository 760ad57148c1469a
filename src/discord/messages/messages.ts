import { DiscordAPIError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { greeting } from '../../../commands/help.ts';
import type { Language } from '../../language/language.ts';
import { permissionNames } from '../../replies/permission-words.ts';
import { notice, type Reply } from '../../replies/reply.ts';
import { answer, contextOf, type Dispatch } from '../answering/answering.ts';
import { writerOf } from '../answering/caller.ts';
import type { Wait } from '../answering/cooldown.ts';
import { askingCommand } from '../answering/lookup.ts';
import { render } from '../drawing/render.ts';
import { missingPermissions, type Needed } from '../permissions.ts';
import { languageOf, words } from '../words.ts';
import { earlier, textRepliedTo, type Wish, wishOf } from './wish.ts';

/**
 * Answers a message that mentions the bot, any direct message to it, and questions in a channel that moderators chose
 * for that; leaves other messages alone.
 */
export async function answerMessage(message: Message, dispatch: Dispatch): Promise<void> {
  const wish = wishOf(message, dispatch);
  if (wish === null) return;
  const language = languageOf(message.guild?.preferredLocale);
  const asking = askingCommand(dispatch.commands);
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
        if (wish.kind === 'plain') return breakIn(wish.text, message, language, dispatch);
        const wait = await countAnswer(message, dispatch);
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
      say: async (reply) => {
        // Where nobody asked, not even that answering failed is said.
        if (wish.kind === 'plain' && reply.tone !== 'answer') return;
        const said = render(reply, language, message.author.id);
        // A request that came through in spite of its response is not carried out twice.
        const once = { nonce: message.id, enforceNonce: true };
        await message.reply({ ...said, ...once, flags: MessageFlags.IsComponentsV2 });
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

/** Nobody asked the bot: only an answer is worth breaking in for, and what has none is not kept. */
async function breakIn(
  question: string,
  message: Message,
  language: Language,
  dispatch: Dispatch,
): Promise<Reply | null> {
  const asking = askingCommand(dispatch.commands);
  const reply = await asking?.run(question, contextOf(language, writerOf(message), dispatch));
  if (reply?.tone !== 'answer') return null;
  const wait = await countAnswer(message, dispatch);
  return wait === null ? reply : null;
}

function countAnswer({ author, channelId }: Message, { cooldown }: Dispatch): Promise<Wait | null> {
  return cooldown.answer({ person: author.id, channel: channelId });
}

async function grant(
  wish: Exclude<Wish, { kind: 'plain' }>,
  message: Message,
  language: Language,
  dispatch: Dispatch,
): Promise<Reply | null> {
  const context = contextOf(language, writerOf(message), dispatch);
  const asking = askingCommand(dispatch.commands);
  if (wish.kind === 'help') return greeting(context);
  if (!asking) return null;
  if (wish.kind === 'question') return asking.run(wish.text, context, { after: await earlier(message) });
  const text = await textRepliedTo(message);
  return text === null ? notice(words(language).withheld(asking.name[language])) : asking.run(text, context);
}

function lacking(message: Message, permissions: readonly Needed[], language: Language): string {
  const channel = 'name' in message.channel ? `#${message.channel.name}` : '';
  return words(language).forbidden(channel, permissionNames(permissions, language));
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
