import type { Work } from '../slices.ts';
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
export function* difference(before: readonly Article[], after: readonly Article[]): Work<Difference> {
  const old = yield* index(before);
  const fresh = yield* index(after);
  const added: PassageName[] = [];
  const changed: PassageName[] = [];
  for (const [key, { name, passage }] of fresh) {
    const previous = old.get(key)?.passage;
    if (!previous) added.push(name);
    else if (previous !== passage && content(previous) !== content(passage)) changed.push(name);
    yield;
  }
  const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, { name }]) => name);
  return { added, changed, removed };
}

type Named = { readonly name: PassageName; readonly passage: Passage };

/** Every passage by its name as JSON. */
function* index(articles: readonly Article[]): Work<Map<string, Named>> {
  const all = new Map<string, Named>();
  for (const { id: article, editions } of articles) {
    for (const { language, passages } of Object.values(editions)) {
      for (const passage of passages) {
        const name = { article, language, id: passage.id };
        all.set(JSON.stringify(name), { name, passage });
        yield;
      }
    }
  }
  return all;
}

/** What of a passage readers see or find it by, as JSON; not where it stands. */
function content({ section, heading, questions, text }: Passage): string {
  return JSON.stringify([section, heading, questions, text]);
}
