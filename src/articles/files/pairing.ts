import { LANGUAGES } from '../../language/language.ts';
import type { Article, Edition, Fault, Passage } from '../article.ts';
import { articleFaults } from '../faults/articles.ts';
import { isUnnamed } from './edition.ts';

/** Faults between the editions of an article: passages that have no counterpart in the other language. */
export function pairingFaults(editions: Article['editions']): Fault[] {
  const all = LANGUAGES.flatMap((language) => editions[language] ?? []);
  return all.flatMap((edition) =>
    all.filter((other) => other !== edition).flatMap((other) => missingFrom(edition, other)),
  );
}

/** The passages of an edition that the other has no counterpart for. */
function missingFrom(edition: Edition, other: Edition): Fault[] {
  const file = fileOf(edition);
  const ids = new Set(other.passages.map(({ id }) => id));
  const named = edition.passages
    .filter((passage) => !isUnnamed(passage) && ids.has(passage.id) === (passage.untranslated ?? false))
    .map(({ id, line, untranslated }) => ({
      file,
      line,
      message: (untranslated ? articleFaults.translatedToo : articleFaults.untranslated)(fileOf(other), id),
    }));
  const [here, there] = [edition, other].map(({ passages }) => passages.filter(isUnnamed)) as [
    Passage[],
    Passage[],
  ];
  const surplus = here[there.length];
  if (surplus === undefined) return named;
  const message = articleFaults.unpaired(here.length, there.length, fileOf(other));
  return [...named, { file, line: surplus.line, message }];
}

function fileOf({ article, language }: Edition): string {
  return `${article}/article.${language}.md`;
}
