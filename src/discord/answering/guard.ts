import type { BaseInteraction } from 'discord.js';
import { isModerator } from '../permissions.ts';
import { soon } from '../soon.ts';
import type { Dispatch } from './answering.ts';

/** What somebody wants to do that is for moderators. */
interface Deed {
  readonly action: string;
  readonly detail: string;
  /** It changes nothing: it stands in the audit trail only when it was refused. */
  readonly looks?: boolean;
  /** It changes the articles. */
  readonly editsArticles?: boolean | undefined;
}

/** Why a deed is refused, by the sentence of words.ts that says so; and what the log says. */
const REFUSALS = {
  moderatorsOnly: 'refused: not a moderator',
  elsewhereOnly: 'refused: the articles are changed from other servers only',
} as const;

type Refusal = keyof typeof REFUSALS;

/**
 * Null where somebody may do it. Who did what stands in the audit trail, and who was refused what; where that cannot be
 * kept now, at least in the log.
 */
export async function refusalOf(
  interaction: BaseInteraction,
  deed: Deed,
  dispatch: Dispatch,
): Promise<Refusal | null> {
  const { action, detail, looks = false } = deed;
  const refusal = objectionTo(interaction, deed, dispatch);
  if (looks && refusal === null) return null;
  const { store, log } = dispatch;
  const { guildId: guild, user } = interaction;
  const about = { command: action, detail, guild, user: user.id };
  if (refusal) log.warn(about, REFUSALS[refusal]);
  else log.info(about, 'a moderator at work');
  if (store.kind === 'open') {
    const kept = store.audit
      .keep({ guild, account: user.id, action, detail, refused: refusal !== null }, interaction.id)
      .catch((err: unknown) => log.error({ err, command: action }, 'the audit trail could not be kept'));
    // Discord does not wait for a slow database.
    await soon(kept);
  }
  return refusal;
}

function objectionTo(
  interaction: BaseInteraction,
  { editsArticles }: Deed,
  { moderatorRoleIds, knowledgeGuildIds }: Dispatch,
): Refusal | null {
  if (!isModerator(interaction, moderatorRoleIds)) return 'moderatorsOnly';
  const mayEdit = knowledgeGuildIds === undefined || knowledgeGuildIds.includes(interaction.guildId ?? '');
  return editsArticles && !mayEdit ? 'elsewhereOnly' : null;
}
