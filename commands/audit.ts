import { auditReply } from '../src/replies/moderating/audit.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { serverOnly } from '../src/replies/server-only.ts';
import { slash } from './command.ts';

/** How many deeds are shown, the latest: what fits in a message. */
const SHOWN = 20;

export const audit = slash({
  name: { en: 'audit', nl: 'logboek' },
  description: {
    en: 'Who did what with the moderators’ commands, and who was refused (moderators)',
    nl: 'Wie wat deed met de opdrachten voor moderators, en wie werd geweigerd (moderators)',
  },
  options: {},
  moderator: true,
  run: async (_values, { store, caller, language }) => {
    const guild = caller?.guild;
    if (!guild) return serverOnly(language);
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    return auditReply(await store.audit.of(guild, SHOWN), language);
  },
});
