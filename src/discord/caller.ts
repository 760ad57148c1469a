import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  Message,
} from 'discord.js';
import type { Caller } from '../../commands/command.ts';

/** Who uses a command or button, and where. */
export function callerOf({ user, guild, channel, channelId }: BaseInteraction): Caller {
  return { account: user.id, guild: guild?.id ?? null, channels: channelsOf(channel, channelId) };
}

/** Who wrote a message, and where. */
export function writerOf({ author, guild, channel, channelId }: Message): Caller {
  return { account: author.id, guild: guild?.id ?? null, channels: channelsOf(channel, channelId) };
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
