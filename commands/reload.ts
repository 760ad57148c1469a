import { passageCount } from '../src/articles/article.ts';
import { changeReply, duration } from '../src/replies/moderating/change.ts';
import { changeWords } from '../src/replies/moderating/change-words.ts';
import { slash } from './command.ts';
import { accountOf, forceOption } from './options/changing.ts';

export const reload = slash({
  name: { en: 'reload', nl: 'herlaad' },
  description: {
    en: 'Read the knowledge files again, and see what that changes (moderators)',
    nl: 'Lees de kennisbestanden opnieuw in, en zie wat dat verandert (moderators)',
  },
  options: {
    'dry-run': {
      name: { en: 'dry-run', nl: 'proef' },
      description: {
        en: 'Only say what would change',
        nl: 'Zeg alleen wat er zou veranderen',
      },
      kind: 'flag',
    },
    force: forceOption,
  },
  moderator: true,
  editsArticles: true,
  run: async ({ 'dry-run': dryRun = false, force = false }, { base, caller, language }) => {
    const outcome = await base.reload(accountOf(caller), { dryRun, force });
    const count = passageCount(base.current.articles);
    const ms = outcome.kind === 'swapped' ? outcome.ms : 0;
    return changeReply(outcome, changeWords[language].reloaded(count, duration(ms, language)), {
      language,
      caller,
    });
  },
});
