import {
  type BaseInteraction,
  type Message,
  PermissionFlagsBits,
  PermissionsBitField,
  RESTJSONErrorCodes,
} from 'discord.js';

/** A permission that answering a mention takes, by Discord's name for it in code. */
export type Needed = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'ReadMessageHistory';

/** What answering a mention takes. */
const NEEDED = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
]).freeze();

/** What the invite link asks for besides: without it a timeline has no picture. */
export const WANTED = new PermissionsBitField([...NEEDED.toArray(), PermissionFlagsBits.AttachFiles]);

/**
 * Whether the caller may moderate, by what the call itself says of them. Discord hides moderators' commands
 * from others, but a server's settings can show them to anyone.
 */
export function isModerator(interaction: BaseInteraction, moderatorRoleIds: readonly string[]): boolean {
  if (!interaction.inGuild()) return false;
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
  const { roles } = interaction.member;
  return moderatorRoleIds.some((id) => (Array.isArray(roles) ? roles.includes(id) : roles.cache.has(id)));
}

/** The names of the permissions that the bot lacks to answer in a channel, as far as the call lets one tell. */
export function missingIn(interaction: BaseInteraction, id: string): Needed[] {
  const { guild, channelId, appPermissions, client } = interaction;
  const channel = guild?.channels.cache.get(id);
  const own = channel?.permissionsFor(client.user) ?? (id === channelId ? appPermissions : null);
  return own ? needed(own, channel?.isThread() ?? false) : [];
}

/** What is missing for an answer in a channel or in a thread. */
function needed(own: Readonly<PermissionsBitField>, inThread: boolean): Needed[] {
  const other = inThread ? 'SendMessages' : 'SendMessagesInThreads';
  return (own.missing(NEEDED) as Needed[]).filter((name) => name !== other);
}

/**
 * The names of the permissions that the bot lacks to answer this message. Where it seems to lack none, the one that
 * Discord's refusal is about.
 */
export function missingPermissions(message: Message, code: string | number): Needed[] {
  if (!message.inGuild()) return [];
  const { channel } = message;
  const own = channel.permissionsFor(message.client.user);
  const missing = own ? needed(own, channel.isThread()) : [];
  return missing.length > 0 ? missing : [refused(code, channel.isThread())];
}

function refused(code: string | number, inThread: boolean): Needed {
  switch (code) {
    case RESTJSONErrorCodes.MissingAccess:
      return 'ViewChannel';
    case RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory:
      return 'ReadMessageHistory';
    default:
      return inThread ? 'SendMessagesInThreads' : 'SendMessages';
  }
}
