import { articleWords } from '../src/replies/moderating/article-words.ts';
import { nothingKept } from '../src/replies/nothing-kept.ts';
import { notice, say as tell } from '../src/replies/reply.ts';
import { serverOnly } from '../src/replies/server-only.ts';
import { words } from '../src/replies/words.ts';
import { slash } from './command.ts';
import { articleList, articleOption } from './options/editions.ts';

export const useArticle = slash({
  name: { en: 'use', nl: 'gebruiken' },
  description: {
    en: 'Choose the article that questions are about in this server or channel (moderators)',
    nl: 'Kies het artikel waar vragen in deze server of dit kanaal over gaan (moderators)',
  },
  options: {
    article: {
      ...articleOption,
      description: {
        en: 'The article, by its id; none to ask all of them again',
        nl: 'Het artikel, met zijn id; geen om weer alle te gebruiken',
      },
    },
    where: {
      name: { en: 'where', nl: 'waar' },
      description: {
        en: 'In the whole server, or in this channel',
        nl: 'In de hele server of in dit kanaal',
      },
      choices: [
        { value: 'server', name: { en: 'server', nl: 'server' } },
        { value: 'channel', name: { en: 'channel', nl: 'kanaal' } },
      ],
      maxLength: 20,
    },
  },
  moderator: true,
  run: async ({ article, where = 'server' }, { knowledge, store, caller, language }) => {
    const say = articleWords[language];
    const [guild, channel] = [caller?.guild, caller?.channels.at(-1)];
    if (!guild || !channel) return serverOnly(language);
    if (store.kind === 'closed') return nothingKept(store.trouble, language);
    if (where !== 'server' && where !== 'channel') return notice(say.badWhere);
    const id = article?.trim();
    if (id !== undefined && !knowledge.articles.some((each) => each.id === id)) {
      return articleList(words[language].noSuchArticle(id), knowledge.articles, language);
    }
    await store.settings.set(guild, where === 'server' ? null : channel, 'article', id);
    return tell(id === undefined ? say.unused[where] : say.used[where](id));
  },
});
