import type { Edition, Passage } from '../articles/article.ts';
import { referTo } from '../articles/reference.ts';
import type { Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { formatDate } from './date.ts';
import type { Block, Run } from './reply.ts';
import { words } from './words.ts';

/** A passage as written, whole or as an excerpt of it, `bold` marking the sentence that answers. */
export function quotation(
  { text }: Passage,
  bold?: Span,
  part: Span = { start: 0, end: text.length },
): Block {
  const { start, end } = part;
  const from = Math.max(start, bold?.start ?? end);
  const to = Math.max(from, Math.min(end, bold?.end ?? end));
  const runs: Run[] = [
    { text: start > 0 ? '… ' : '' },
    { text: text.slice(start, Math.min(from, end)) },
    { text: bold ? text.slice(from, to) : '', style: 'bold' },
    { text: bold ? text.slice(to, end) : '' },
    { text: end < text.length ? ' …' : '' },
  ];
  return { kind: 'quote', runs: runs.filter((run) => run.text !== '') };
}

/** A sentence in a list: on one line, some of its words in bold, and the passage that it is in. */
export function sentenceLine(
  { passage, start, end }: Span & { readonly passage: Passage },
  bold: readonly Span[],
  edition: Edition,
  language: Language,
): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of bold) {
    // "The leader of IS" and "IS" within it may be spellings of one name.
    if (span.start < at) continue;
    runs.push({ text: passage.text.slice(at, span.start) });
    runs.push({ text: passage.text.slice(span.start, span.end), style: 'bold' });
    at = span.end;
  }
  runs.push({ text: passage.text.slice(at, end) });
  return [
    ...runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })).filter(({ text }) => text !== ''),
    {
      text: ` (${words[language].place(passage.position, edition.passages.length)})`,
      style: 'italic',
      at: referTo(edition, passage, language),
    },
  ];
}

/** Where a passage stands: "The offensive · passage 5 of 14". */
export function place(edition: Edition, passage: Passage, language: Language): string {
  return [passage.section, words[language].place(passage.position, edition.passages.length)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What is quoted from: title, source, address, the date as of which it holds, and the state of the knowledge base. */
export function attribution(edition: Edition, language: Language, revision?: string): Block {
  const { title, source, url, published } = edition;
  const parts = [
    title,
    source,
    published && words[language].asOf(formatDate(published, language)),
    edition.language !== language && words[language].otherLanguage[edition.language],
    revision && words[language].revision(revision),
  ];
  const runs: Run[] = [{ text: parts.filter(Boolean).join(' · ') }];
  if (url) runs.push({ text: ' · ' }, { text: url, address: true });
  return { kind: 'note', runs };
}

/** A passage in a list: its question, or else how it begins. */
export function label(passage: Passage): string {
  return passage.heading ?? opening(passage.text);
}

const OPENING = 80; // characters: one line of a list

/** How a text begins, on one line. */
export function opening(text: string): string {
  const start = text.slice(0, 2 * OPENING).replace(/\s+/g, ' ');
  const line = start.length > OPENING ? start : text.replace(/\s+/g, ' ');
  if (line.length <= OPENING) return line;
  const end = line.lastIndexOf(' ', OPENING);
  return `${line.slice(0, end > 0 ? end : OPENING)} …`;
}
