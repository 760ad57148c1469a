import { createHash } from 'node:crypto';
import { type Addition, keyOf } from '../src/articles/additions/addition.ts';
import { additionName } from '../src/replies/moderating/additions.ts';
import { articleWords } from '../src/replies/moderating/article-words.ts';
import { changeReply } from '../src/replies/moderating/change.ts';
import { slash } from './command.ts';
import { accountOf } from './options/changing.ts';
import { suggestions } from './options/suggest.ts';

/** What an addition goes by in Discord, where a value has 100 characters at most. */
function shortName(addition: Addition): string {
  return createHash('sha256').update(keyOf(addition)).digest('hex').slice(0, 12);
}

export const removeAddition = slash({
  name: { en: 'remove', nl: 'verwijderen' },
  description: {
    en: 'Take away what was added in Discord: an article, a passage, a question (moderators)',
    nl: 'Haal weg wat in Discord is toegevoegd: een artikel, een passage, een vraag (moderators)',
  },
  options: {
    addition: {
      name: { en: 'addition', nl: 'toevoeging' },
      description: { en: 'What to take away', nl: 'Wat er weg moet' },
      required: true,
      maxLength: 100,
      complete: (typed, _given, { base, language }) => {
        const all = base.additions();
        const entries = () =>
          all
            .toReversed()
            .map(({ addition }) => ({ name: additionName(addition, language), value: shortName(addition) }));
        return suggestions(all, `additions ${language}`, entries, typed);
      },
    },
  },
  moderator: true,
  editsArticles: true,
  run: async ({ addition: wanted }, { base, caller, language }) => {
    const kept = base.additions().find(({ addition }) => shortName(addition) === wanted.trim());
    if (!kept) return changeReply({ kind: 'absent' }, '', { language, caller });
    const outcome = await base.remove(keyOf(kept.addition), accountOf(caller));
    return changeReply(outcome, articleWords[language].removed(additionName(kept.addition, language)), {
      language,
      caller,
    });
  },
});
