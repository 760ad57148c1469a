import { LANGUAGES, type Language } from '../language/language.ts';
import { type Article, passageCount } from './article.ts';

/** What knowledge is loaded, a line an article: `mosul-2017: Where is … (18 passages, nl/en)`. */
export function inventory(articles: readonly Article[], language: Language = 'en'): string[] {
  return articles.map((article) => {
    const { id, editions } = article;
    const all = LANGUAGES.flatMap((each) => editions[each] ?? []);
    const count = passageCount([article]);
    const title = (editions[language] ?? all.at(-1))?.title;
    const languages = all.map((edition) => edition.language).join('/');
    return `${id}: ${title} (${count} ${count === 1 ? 'passage' : 'passages'}, ${languages})`;
  });
}
