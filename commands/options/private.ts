import type { Reply } from '../../src/replies/reply.ts';
import { words } from '../../src/replies/words.ts';
import type { Context, Option } from '../command.ts';

/** The option by which a reader chooses who sees a reply. */
export const privateOption = {
  name: { en: 'private', nl: 'privé' },
  description: {
    en: 'Yes: only you see it; no: everyone does; what the server has set otherwise',
    nl: 'Ja: alleen jij ziet het; nee: iedereen; anders zoals in de server is ingesteld',
  },
  kind: 'flag',
} satisfies Option;

/** Whether a reply is for who calls alone: as they choose, else as moderators have set for the server. */
export function isPrivate(chosen: boolean | undefined, { settings }: Pick<Context, 'settings'>): boolean {
  return chosen ?? settings.private ?? false;
}

/** The reply for whoever is to see it, with a button to remove what everyone sees. What could not be done only the asker is told. */
export function seenBy(
  reply: Reply,
  chosen: boolean | undefined,
  context: Pick<Context, 'settings' | 'language'>,
): Reply {
  if (reply.tone === 'fault') return reply;
  if (isPrivate(chosen, context)) return { ...reply, private: true };
  const label = words[context.language].remove;
  const blocks = [
    ...reply.blocks,
    { kind: 'buttons', buttons: [{ label, action: { kind: 'remove' } }] } as const,
  ];
  return { ...reply, private: false, blocks };
}
