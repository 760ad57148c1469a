import type { Language } from '../../language/language.ts';
import type { KeptDeed } from '../../store/audit.ts';
import { heading, list, paragraph, type Reply, type Run } from '../reply.ts';

const WORDS = {
  en: { title: 'Audit trail', none: 'Nothing has been done yet.', refused: 'refused' },
  nl: { title: 'Logboek', none: 'Er is nog niets gedaan.', refused: 'geweigerd' },
} as const;

/** What was done, the latest first: when (UTC), by whom, and whether it was refused. */
export function auditReply(deeds: readonly KeptDeed[], language: Language): Reply {
  const { title, none, refused } = WORDS[language];
  return {
    tone: 'info',
    private: true,
    blocks: [
      heading(title),
      deeds.length === 0
        ? paragraph(none)
        : list(
            deeds.map((deed): Run[] => [
              { text: new Date(deed.at).toISOString().slice(0, 16).replace('T', ' '), style: 'code' },
              { text: ' ' },
              { text: deed.account, id: 'account' },
              { text: ` ${deed.action}`, style: 'bold' },
              { text: deed.detail ? ` ${deed.detail}` : '' },
              { text: deed.refused ? ` (${refused})` : '', style: 'italic' },
            ]),
          ),
    ],
  };
}
