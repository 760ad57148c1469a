import {
  type APIInteractionGuildMember,
  ApplicationCommandOptionType,
  type BaseInteraction,
  GuildMember,
  PermissionFlagsBits,
  PermissionsBitField,
  type User,
} from 'discord.js';

/** What somebody is called: in the server where they are in one, else by themselves. */
export function nameOf(
  member: GuildMember | Pick<APIInteractionGuildMember, 'nick'> | null,
  user: User,
): string {
  const name = member && ('displayName' in member ? member.displayName : member.nick);
  return name ?? user.displayName;
}

/** The member named in a command, and whether they can see where it was given. */
export function addresseeOf(
  interaction: BaseInteraction,
): { readonly id: string; readonly sees: boolean } | null {
  if (!interaction.isChatInputCommand()) return null;
  const named = interaction.options.data.find(({ type }) => type === ApplicationCommandOptionType.User);
  if (!named?.user) return null;
  const { id } = named.user;
  const { channel } = interaction;
  const { member } = named;
  if (!member) return { id, sees: false };
  // Of a server that the bot is not in, Discord says it with the command.
  const permissions =
    member instanceof GuildMember
      ? channel && 'permissionsFor' in channel && channel.permissionsFor(member)
      : new PermissionsBitField(BigInt(member.permissions));
  return { id, sees: permissions ? permissions.has(PermissionFlagsBits.ViewChannel) : false };
}
