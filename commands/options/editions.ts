import type { Article, Edition, Passage } from '../../src/articles/article.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { words } from '../../src/replies/words.ts';
import type { Complete, Context, Option } from '../command.ts';
import { type Entries, suggestions } from './suggest.ts';

/** The option by which every command takes one article where there are several. */
export const articleOption = {
  name: { en: 'article', nl: 'artikel' },
  description: {
    en: 'The article to look in, by its id; all of them otherwise',
    nl: 'Het artikel om in te kijken, met zijn id; anders in alle',
  },
  maxLength: 100,
  complete: (typed, _given, { knowledge: { articles }, language }) => {
    const entries = () =>
      articles.map((article) => ({
        name: editionFor(article, language).title,
        value: article.id,
        also: [article.id],
      }));
    return suggestions(articles, language, entries, typed);
  },
} satisfies Option;

/** The option by which a reader chooses the language to be answered in. */
export const languageOption = {
  name: { en: 'language', nl: 'taal' },
  description: {
    en: 'The language to answer in; your own otherwise',
    nl: 'De taal om in te antwoorden; anders die van jou',
  },
  choices: [
    { value: 'en', name: { en: 'English', nl: 'Engels' } },
    { value: 'nl', name: { en: 'Dutch', nl: 'Nederlands' } },
  ],
  maxLength: 2,
} satisfies Option;

/** The edition in the reader's language, or the one there is. */
export function editionFor(article: Article, language: Language): Edition {
  const edition =
    article.editions[language] ?? LANGUAGES.map((other) => article.editions[other]).find(Boolean);
  if (!edition) throw new Error(`${article.id} has no edition`);
  return edition;
}

/** The article that moderators chose for where the call comes from, as long as there is one of that name. */
export function articleInUse({
  knowledge,
  settings,
}: Pick<Context, 'knowledge' | 'settings'>): Article | undefined {
  return knowledge.articles.find((article) => article.id === settings.article);
}

/** The articles that a command is about: the one named, else the one that moderators chose here, else all; a reply that lists them where the name is unknown. */
export function chosenArticles(
  id: string | undefined,
  { knowledge, language, settings }: Pick<Context, 'knowledge' | 'language' | 'settings'>,
): { readonly articles: readonly Article[] } | { readonly refusal: Reply } {
  if (id === undefined) {
    const used = articleInUse({ knowledge, settings });
    return { articles: used === undefined ? knowledge.articles : [used] };
  }
  const articles = knowledge.articles.filter((article) => article.id === id.trim());
  if (articles.length > 0) return { articles };
  return { refusal: articleList(words[language].noSuchArticle(id), knowledge.articles, language) };
}

/** The same, each with the edition in the reader's language. */
export function chosenEditions(
  id: string | undefined,
  context: Pick<Context, 'knowledge' | 'language' | 'settings'>,
):
  | { readonly editions: readonly { readonly article: Article; readonly edition: Edition }[] }
  | { readonly refusal: Reply } {
  const chosen = chosenArticles(id, context);
  if ('refusal' in chosen) return chosen;
  return {
    editions: chosen.articles.map((article) => ({ article, edition: editionFor(article, context.language) })),
  };
}

/** `text`, and the articles there are under it. */
export function articleList(text: string, articles: readonly Article[], language: Language): Reply {
  return {
    tone: 'fault',
    private: true,
    blocks: [
      { kind: 'paragraph', runs: [{ text }] },
      {
        kind: 'list',
        items: articles.map((article) => [
          { text: article.id, style: 'code' },
          { text: ` ${editionFor(article, language).title}` },
        ]),
      },
    ],
  };
}

/**
 * Offers something of the articles that are chosen, or of all; nothing where there is no such article. `entries` is
 * called once for each choice of articles and each language.
 */
export function offering(
  what: string,
  entries: (articles: readonly Article[], language: Language) => Entries,
): Complete {
  return async (typed, { article }, context) => {
    const { language, knowledge } = context;
    const chosen = chosenArticles(typeof article === 'string' ? article : undefined, context);
    if ('refusal' in chosen) return [];
    const { articles } = chosen;
    const [only] = articles.length === 1 ? articles : [];
    const owner = only ?? knowledge.articles;
    return suggestions(owner, `${what} ${language}`, () => entries(articles, language), typed);
  };
}

/** Passages with their main questions, evenly spread over the articles, as examples of what can be asked. */
export function examplePassages(
  articles: readonly Article[],
  language: Language,
  count = 3,
): { readonly edition: Edition; readonly passage: Passage }[] {
  const asked = articles.flatMap((article) => {
    const edition = editionFor(article, language);
    return edition.passages
      .filter(({ heading }) => heading !== null)
      .map((passage) => ({ edition, passage }));
  });
  const step = Math.max(1, asked.length / count);
  return Array.from({ length: Math.min(count, asked.length) }, (_, i) => asked[Math.floor(i * step)]!);
}

/** The same, as questions. */
export function examples(articles: readonly Article[], language: Language, count?: number): string[] {
  return examplePassages(articles, language, count).map(({ passage }) => passage.heading ?? '');
}
