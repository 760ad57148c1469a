import { type CommandInteraction, type Message, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** What answering a mention takes. */
export const NEEDED = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
]);

/** What the invite link asks for besides: without it a timeline has no picture. */
export const WANTED = new PermissionsBitField([...NEEDED.toArray(), PermissionFlagsBits.AttachFiles]);

/**
 * Whether the caller may moderate, by what the call itself says of them. Discord hides moderators' commands
 * from others, but a server's settings can show them to anyone.
 */
export function isModerator(interaction: CommandInteraction, moderatorRoleIds: readonly string[]): boolean {
  if (!interaction.inGuild()) return false;
  if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
  const { roles } = interaction.member;
  return moderatorRoleIds.some((id) => (Array.isArray(roles) ? roles.includes(id) : roles.cache.has(id)));
}

/** The names of the permissions that the bot lacks to answer this message. */
export function missingPermissions(message: Message): string[] {
  if (!message.inGuild()) return [];
  const own = message.channel.permissionsFor(message.client.user);
  return own?.missing(NEEDED) ?? NEEDED.toArray();
}
