import { nothingKept } from '../src/replies/nothing-kept.ts';
import { privacyReply, privacyWords } from '../src/replies/privacy.ts';
import { type Reply, say } from '../src/replies/reply.ts';
import { type Context, slash } from './command.ts';

export const privacy = slash({
  name: { en: 'privacy', nl: 'privacy' },
  description: {
    en: 'What is kept about you and what you ask, and how to delete it',
    nl: 'Wat er van jou en je vragen bewaard wordt, en hoe je het verwijdert',
  },
  options: {},
  run: async (_values, { store, caller, language }) => {
    // In a database that fails now there may be something from before.
    if (store.kind === 'closed' && store.trouble !== 'none') return nothingKept(store.trouble, language);
    if (store.kind === 'closed' || caller === null) {
      return privacyReply({ kept: false, days: 0, votes: 0 }, language);
    }
    const votes = await store.votes.of(caller.account);
    return privacyReply({ kept: true, days: store.retentionDays, votes }, language);
  },
});

/** Deletes what is kept of who calls: their votes. */
export async function forget({ store, caller, language }: Context): Promise<Reply> {
  if (store.kind === 'closed') return nothingKept(store.trouble, language);
  const deleted = caller === null ? 0 : await store.votes.forget(caller.account);
  return say(privacyWords[language].forgotten(deleted));
}
