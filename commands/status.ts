import { statusReply } from '../src/replies/status.ts';
import { slash } from './command.ts';

export const status = slash({
  name: { en: 'status', nl: 'status' },
  description: {
    en: 'How I am doing: revision, questions, speed, connection, permissions (moderators)',
    nl: 'Hoe het met mij gaat: revisie, vragen, snelheid, verbinding, rechten (moderators)',
  },
  options: {},
  moderator: true,
  run: async (_values, { knowledge, base, store, caller, readsMessages, running, language }) => {
    const open = store.kind === 'open' ? store : null;
    const guild = caller?.guild;
    const channels = open && guild ? [...open.settings.all(guild).values()] : [];
    return statusReply(
      {
        knowledge,
        faults: base.faults().length,
        store,
        votes: open && (await open.votes.count()),
        running: running?.() ?? null,
        lacksIntent: !readsMessages && channels.some(({ plainQuestions }) => plainQuestions),
      },
      language,
    );
  },
});
