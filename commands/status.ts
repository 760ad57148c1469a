import { statusReply } from '../src/replies/moderating/status.ts';
import { StoreError, type Trouble } from '../src/store/trouble.ts';
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
    const votes = open && (await open.votes.count().catch(troubleOf));
    return statusReply(
      {
        knowledge,
        faults: base.faults().length,
        trouble: typeof votes === 'string' ? votes : store.kind === 'closed' ? store.trouble : null,
        votes: typeof votes === 'string' ? null : votes,
        missed: base.missed(),
        apart: base.apart(),
        running: running?.() ?? null,
        lacksIntent: !readsMessages && channels.some(({ plainQuestions }) => plainQuestions),
      },
      language,
    );
  },
});

/** A database that fails is part of how the bot is doing. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof StoreError) return error.trouble;
  throw error;
}
