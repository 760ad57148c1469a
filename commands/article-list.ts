import { articlesReply } from '../src/replies/moderating/additions.ts';
import { slash } from './command.ts';
import { articleInUse } from './options/editions.ts';

export const listArticles = slash({
  name: { en: 'list', nl: 'lijst' },
  description: {
    en: 'The articles, where each comes from, and what was added in Discord (moderators)',
    nl: 'De artikelen, waar elk vandaan komt, en wat in Discord is toegevoegd (moderators)',
  },
  options: {},
  moderator: true,
  run: (_values, { knowledge, base, settings, language, caller }) => {
    const inUse = articleInUse({ knowledge, settings })?.id;
    return articlesReply(knowledge, base.additions(), { inUse, language, caller });
  },
});
