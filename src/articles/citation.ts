import { LANGUAGES } from '../language/language.ts';
import type { Article, Edition, Passage } from './article.ts';
import { versionOf } from './reference.ts';

/** The reference in the small print under an answer, for people to copy: which words stood in which revision. */
export interface Citation {
  /** 7 hexadecimal digits. */
  readonly revision: string;
  /** The id of the passage. */
  readonly passage: string;
  /** A hash of its words: 8 hexadecimal digits. */
  readonly version: string;
}

/** What a cited passage comes to in the articles. */
export type Standing =
  | { readonly kind: 'unchanged'; readonly edition: Edition; readonly passage: Passage }
  /** As it reads by now, in each language that it is in. */
  | { readonly kind: 'changed'; readonly passages: readonly { edition: Edition; passage: Passage }[] }
  | { readonly kind: 'gone' };

const WRITTEN = /\b([0-9a-f]{7})\/([a-z0-9][\w-]{0,59})\/([0-9a-f]{8})\b/gi;

/** `7ba36d5/whereabouts/1a2b3c4d`. */
export function cite(revision: string, passage: Passage): string {
  return `${revision}/${passage.id}/${versionOf(passage)}`;
}

/** The last citation in whatever text it stands in: what is asked or quoted comes before it. Null where there is none. */
export function readCitation(text: string): Citation | null {
  const [, revision, passage, version] = [...text.matchAll(WRITTEN)].at(-1) ?? [];
  if (!revision || !passage || !version) return null;
  return { revision: revision.toLowerCase(), passage, version: version.toLowerCase() };
}

export function found({ passage: id, version }: Citation, articles: readonly Article[]): Standing {
  const passages = articles.flatMap(({ editions }) =>
    LANGUAGES.flatMap((language) => {
      const edition = editions[language];
      const passage = edition?.passages.find((each) => each.id === id);
      return edition && passage ? { edition, passage } : [];
    }),
  );
  const same = passages.find(({ passage }) => versionOf(passage) === version);
  if (same) return { kind: 'unchanged', ...same };
  return passages.length > 0 ? { kind: 'changed', passages } : { kind: 'gone' };
}
