import type { Article } from '../../articles/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Earlier revisions that are held: reading one takes as long as a reload. */
const HELD = 3;

/** The articles as they were in a revision, by its name; null where it is no more. */
export function pastOf(knowledge: Knowledge): (revision: string) => Promise<readonly Article[] | null> {
  const held = new Map<string, Promise<readonly Article[] | null>>();
  return async (name) => {
    const revision = knowledge.revisions().find((each) => each.name === name);
    if (!revision) return null;
    const known = held.get(name) ?? knowledge.articlesOf(revision.id);
    // The latest asked for is the last to go.
    held.delete(name);
    held.set(name, known);
    // What cannot be had now is asked for again: the database may only be away.
    known.then(
      (articles) => articles ?? held.delete(name),
      () => held.delete(name),
    );
    const [oldest = ''] = held.keys();
    if (held.size > HELD) held.delete(oldest);
    return known;
  };
}
