import type { Article, Passage } from './article.ts';

/** The passages that a reload added, changed and removed. */
export interface Difference {
  readonly added: readonly PassageName[];
  readonly changed: readonly PassageName[];
  readonly removed: readonly PassageName[];
}

/** Names one passage in one language. */
export interface PassageName {
  readonly article: string;
  readonly language: string;
  readonly id: string;
}

/** What is different between two states of the knowledge base; each list in reading order. */
export function difference(before: readonly Article[], after: readonly Article[]): Difference {
  const old = index(before);
  const fresh = index(after);
  const named = (keys: Iterable<string>) => [...keys].map((key) => JSON.parse(key) as PassageName);
  return {
    added: named([...fresh.keys()].filter((key) => !old.has(key))),
    changed: named(
      [...fresh].filter(([key, text]) => old.has(key) && old.get(key) !== text).map(([key]) => key),
    ),
    removed: named([...old.keys()].filter((key) => !fresh.has(key))),
  };
}

/** The content of every passage by its name, both as JSON. */
function index(articles: readonly Article[]): Map<string, string> {
  return new Map(
    articles.flatMap((article) =>
      Object.values(article.editions).flatMap(({ language, passages }) =>
        passages.map(
          (passage) =>
            [
              JSON.stringify({ article: article.id, language, id: passage.id }),
              JSON.stringify(content(passage)),
            ] as const,
        ),
      ),
    ),
  );
}

/** What of a passage readers see or find it by; not where it stands. */
function content({ section, heading, questions, text }: Passage): unknown {
  return [section, heading, questions, text];
}
