import { LANGUAGES } from '../language/language.ts';
import type { Article, Edition, Fault, Passage } from './article.ts';
import { isUnnamed } from './edition.ts';
import { quote } from './text.ts';

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
      message: untranslated
        ? `${fileOf(other)} has a passage with the id ${quote(id)} too; remove .untranslated`
        : `no passage of ${fileOf(other)} has the id ${quote(id)}; add its translation there, or write the same id in both`,
    }));
  const [here, there] = [edition, other].map(({ passages }) => passages.filter(isUnnamed)) as [
    Passage[],
    Passage[],
  ];
  const surplus = here[there.length];
  if (surplus === undefined) return named;
  const message =
    `${count(here.length)} without an id ${here.length === 1 ? 'stands' : 'stand'} in this file and ${there.length} in ` +
    `${fileOf(other)}, so they cannot be paired by order; add what is missing, or give each passage and its translation the same {#id}`;
  return [...named, { file, line: surplus.line, message }];
}

function fileOf({ article, language }: Edition): string {
  return `${article}/article.${language}.md`;
}

function count(passages: number): string {
  return passages === 1 ? '1 passage' : `${passages} passages`;
}
