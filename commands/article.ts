import { addArticle } from './article-add.ts';
import { exportArticles } from './article-export.ts';
import { listArticles } from './article-list.ts';
import { removeAddition } from './article-remove.ts';
import { useArticle } from './article-use.ts';
import type { Group } from './command.ts';

export const article: Group = {
  kind: 'group',
  name: { en: 'article', nl: 'artikel' },
  description: {
    en: 'Look after the articles that questions are about (moderators)',
    nl: 'Beheer de artikelen waar vragen over gaan (moderators)',
  },
  moderator: true,
  commands: [addArticle, listArticles, removeAddition, useArticle, exportArticles],
};
