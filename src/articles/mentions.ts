import { analyse } from '../language/analyse.ts';
import { fold } from '../language/fold.ts';
import { namesOf } from '../language/glossary.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Names } from '../language/names.ts';
import type { Article, Edition, Name, Passage } from './article.ts';

/** The passages of an edition that mention a name, by any of its spellings, in reading order. */
export function mentions(edition: Edition, glossary: readonly Name[], { id }: Name): Passage[] {
  const names = namesOf(glossary);
  return edition.passages.filter(({ text }) => termsOf(text, edition, names).includes(`@${id}`));
}

/** The name that a reader means: one of its spellings, else one that holds what was typed. */
export function findName({ glossary }: Article, edition: Edition, typed: string): Name | null {
  const terms = termsOf(typed, edition, namesOf(glossary));
  const part = fold(typed.trim());
  const found =
    glossary.find(({ id, name }) => part === id || part === fold(name[edition.language])) ??
    glossary.find(({ id }) => terms.includes(`@${id}`)) ??
    glossary.find(({ name, aliases }) =>
      LANGUAGES.some((language) =>
        [name[language], ...aliases[language]].some((alias) => fold(alias).includes(part)),
      ),
    );
  return part === '' ? null : (found ?? null);
}

function termsOf(text: string, { language }: Edition, names: Names): string[] {
  return analyse(text, language, names).words.flatMap(({ terms }) => terms);
}
