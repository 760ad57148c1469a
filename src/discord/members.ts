import type { APIInteractionGuildMember, GuildMember, User } from 'discord.js';

/** What somebody is called: in the server where they are in one, else by themselves. */
export function nameOf(
  member: GuildMember | Pick<APIInteractionGuildMember, 'nick'> | null,
  user: User,
): string {
  const name = member && ('displayName' in member ? member.displayName : member.nick);
  return name ?? user.displayName;
}
