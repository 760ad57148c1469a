import type { Article } from './articles/article.ts';

/** What knowledge is loaded, a line an article: `mosul-2017: Where is … (18 passages, nl and en)`. */
export function inventory(articles: readonly Article[]): string[] {
  return articles.map(({ id, editions }) => {
    const all = Object.values(editions);
    const count = Math.max(...all.map((edition) => edition.passages.length));
    const languages = all.map((edition) => edition.language).join(' and ');
    return `${id}: ${all.at(-1)?.title} (${count} ${count === 1 ? 'passage' : 'passages'}, ${languages})`;
  });
}
