import { changeReply } from '../src/replies/moderating/change.ts';
import { revisionWords, timeOf } from '../src/replies/moderating/revision-words.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { slash } from './command.ts';
import { accountOf } from './options/changing.ts';
import { suggestions } from './options/suggest.ts';

export const rollback = slash({
  name: { en: 'rollback', nl: 'terugzetten' },
  description: {
    en: 'Put an earlier revision of the articles in force again (moderators)',
    nl: 'Zet een eerdere revisie van de artikelen weer in werking (moderators)',
  },
  options: {
    revision: {
      name: { en: 'revision', nl: 'revisie' },
      description: {
        en: 'Which one: its number in the list, or its name',
        nl: 'Welke: het nummer uit de lijst, of de naam',
      },
      required: true,
      maxLength: 20,
      complete: (typed, _given, { base, language }) => {
        const all = base.revisions();
        const entries = () =>
          all.map((each) => ({
            name: `${each.id} · ${timeOf(each)} · ${revisionWords[language].causes[each.cause]} · ${each.name}`,
            value: `${each.id}`,
          }));
        return suggestions(all, `revisions ${language}`, entries, typed);
      },
    },
  },
  moderator: true,
  editsArticles: true,
  run: async ({ revision: wanted }, { base, store, caller, language }) => {
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    const asked = wanted.trim().toLowerCase();
    // The newest of that name: they are alike.
    const revision = base.revisions().find(({ id, name }) => asked === `${id}` || asked === name);
    if (!revision) return changeReply({ kind: 'absent' }, '', { language, caller });
    const outcome = await base.rollBack(revision.id, accountOf(caller));
    return changeReply(outcome, revisionWords[language].restored(revision.name, timeOf(revision)), {
      language,
      caller,
    });
  },
});
