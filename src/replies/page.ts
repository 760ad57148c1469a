import type { Edition, Passage } from '../articles/article.ts';
import { versionOf } from '../articles/reference.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import type { Button } from './reply.ts';

const LABEL: Readonly<Record<Language, string>> = { en: 'Read in context', nl: 'In het verband lezen' };

/** A sentence to mark on a page, as long as its passage has not changed. */
export interface Mark extends Span {
  readonly passage: string;
  readonly version: string;
}

/** The address of a passage on the page of its article, `base` being where pages are; with a sentence marked in it. */
export function pageAddress(base: string, edition: Edition, passage: Passage, sentence?: Span): string {
  const query = new URLSearchParams({ lang: edition.language });
  if (sentence) {
    query.set('mark', `${passage.id}.${versionOf(passage)}.${sentence.start}-${sentence.end}`);
  }
  return `${base}/articles/${encodeURIComponent(edition.article)}?${query}#${passage.id}`;
}

const MARK = /^([\w-]{1,60})\.([0-9a-f]{8})\.(\d{1,7})-(\d{1,7})$/;

/** What an address says is to be marked; null where it says nothing of the kind. */
export function readMark(text: string | undefined): Mark | null {
  const [, passage, version, start, end] = MARK.exec(text ?? '') ?? [];
  if (!passage || !version) return null;
  return { passage, version, start: Number(start), end: Number(end) };
}

/** A button that opens the passage where it stands. */
export function inContext(
  base: string,
  edition: Edition,
  passage: Passage,
  sentence: Span | undefined,
  language: Language,
): Button {
  return { label: LABEL[language], url: pageAddress(base, edition, passage, sentence) };
}
