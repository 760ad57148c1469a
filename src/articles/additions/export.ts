import { LANGUAGES } from '../../language/language.ts';
import type { Article } from '../article.ts';
import { byPath, type Sources } from '../sources.ts';
import type { Placed } from './addition.ts';
import { writeEdition } from './write.ts';

/**
 * A knowledge folder in which everything stands that is in force, by path: files to which nothing was added as they
 * are, the others written anew.
 */
export function exported(
  articles: readonly Article[],
  sources: Sources,
  placed: readonly Placed[],
): Map<string, Uint8Array> {
  const files = byPath(sources);
  for (const article of articles) {
    for (const language of LANGUAGES) {
      const edition = article.editions[language];
      const added = placed.filter(
        ({ addition, skip }) => !skip && addition.article === article.id && addition.language === language,
      );
      if (!edition || added.length === 0) continue;
      const [only] = added;
      // A file that was added by itself stays as it was written.
      const text =
        added.length === 1 && only?.addition.kind === 'article' ? only.addition.text : writeEdition(edition);
      files.set(`${article.id}/article.${language}.md`, new TextEncoder().encode(text));
    }
  }
  return files;
}
