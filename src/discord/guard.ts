import type { BaseInteraction } from 'discord.js';
import type { Dispatch } from './answering.ts';
import { isModerator } from './permissions.ts';

/**
 * Lets moderators through. Who did what stands in the audit trail, and who was refused what; where that cannot be kept
 * now, at least in the log. What only `looks` stands there when it was refused.
 */
export async function admits(
  interaction: BaseInteraction,
  { action, detail, looks = false }: { readonly action: string; readonly detail: string; looks?: boolean },
  { moderatorRoleIds, store, log }: Dispatch,
): Promise<boolean> {
  const refused = !isModerator(interaction, moderatorRoleIds);
  if (looks && !refused) return true;
  const { guildId: guild, user } = interaction;
  log[refused ? 'warn' : 'info'](
    { command: action, detail, guild, user: user.id },
    refused ? 'refused: not a moderator' : 'a moderator at work',
  );
  if (store.kind === 'open') {
    await store.audit
      .keep({ guild, account: user.id, action, detail, refused }, interaction.id)
      .catch((err: unknown) => log.error({ err, command: action }, 'the audit trail could not be kept'));
  }
  return !refused;
}
