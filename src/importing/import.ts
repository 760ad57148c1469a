import { basename, extname } from 'node:path';
import { writeEdition } from '../articles/additions/write.ts';
import type { Edition, Passage } from '../articles/article.ts';
import { fileFaults } from '../articles/faults/files.ts';
import { decode } from '../articles/files/decode.ts';
import { MAX_HEADING } from '../articles/files/edition.ts';
import { readPartialDate } from '../articles/partial-date.ts';
import { collapse, suggestId } from '../articles/text.ts';
import { isLanguage } from '../language/language.ts';
import { atOnce } from '../slices.ts';
import { importFaults } from './faults.ts';
import { readPage } from './html.ts';
import {
  flawed,
  type Given,
  type Imported,
  languageOf,
  MAX_BYTES,
  MAX_TITLE,
  type Wish,
} from './imported.ts';
import { fromMarkdown } from './markdown.ts';
import type { Piece } from './page.ts';

/** Makes a file `.md`, `.txt` or `.html` the text of an article's file. It is not read as an article yet. */
export async function importFile({ name, bytes }: Given, wish: Wish = {}): Promise<Imported> {
  if (bytes.length > MAX_BYTES) {
    return flawed(fileFaults.tooManyBytes(bytes.length, MAX_BYTES));
  }
  const { value: lines, flaws } = atOnce(decode(bytes));
  if (lines === null) return { kind: 'flawed', flaws };
  const called = titleOf(name);
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.markdown':
      return fromMarkdown(lines, called, wish);
    case '.txt':
      return fromText(lines, called, wish);
    case '.html':
    case '.htm':
      return importHtml(lines.join('\n'), called, wish);
    default:
      return flawed(importFaults.kind);
  }
}

async function importHtml(html: string, called: string, wish: Wish): Promise<Imported> {
  const read = await readPage(html);
  if ('problem' in read) return flawed(importFaults.slow);
  if (read.page === null || read.page.pieces.length === 0) {
    return flawed(importFaults.noArticle);
  }
  const { title, language, published, source, url, pieces } = read.page;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;
  return fromPieces(
    pieces,
    {
      called: title ?? called,
      said: language?.slice(0, 2).toLowerCase() ?? null,
      published: day !== null && readPartialDate(day) ? day : null,
      source: source && collapse(source).slice(0, MAX_TITLE),
      url: url && /^https?:\/\/[^\s<>]+$/i.test(url) && url.length <= 2_000 && URL.canParse(url) ? url : null,
    },
    wish,
  );
}

/** What is known of an article besides its text. */
interface About extends Pick<Edition, 'published' | 'source' | 'url'> {
  readonly called: string;
  /** The language that it says it is in. */
  readonly said: string | null;
}

const NOTHING = { said: null, published: null, source: null, url: null } as const;

function fromPieces(pieces: readonly Piece[], { called, said, ...about }: About, wish: Wish): Imported {
  const title = collapse(called).slice(0, MAX_TITLE);
  const id = wish.id ?? suggestId(title);
  if (id === null) return flawed(importFaults.noId);
  const known = isLanguage(said) ? said : languageOf(pieces.map(({ text }) => text).join(' '));
  const language = wish.language ?? known;
  const passages = passagesOf(pieces);
  if (passages.length === 0) return flawed(importFaults.noText);
  const text = writeEdition({ article: id, language, title, ...about, passages });
  return { kind: 'article', addition: { kind: 'article', article: id, language, text } };
}

/** Every paragraph a passage, with the list that follows it. */
function passagesOf(pieces: readonly Piece[]): Passage[] {
  const passages: { section: string | null; text: string; listFirst: boolean }[] = [];
  let section: string | null = null;
  for (const { kind, text: written } of pieces) {
    const text = collapse(written);
    if (text === '') continue;
    const last = passages.at(-1);
    if (kind === 'section' && text.length <= MAX_HEADING)
      section = text.replace(/\s*\{#[^}]*\}$/, '') || null;
    else if (kind !== 'item') passages.push({ section, text, listFirst: false });
    else if (last?.section === section) last.text += `${last.listFirst ? '\n' : '\n\n'}• ${text}`;
    else passages.push({ section, text: `• ${text}`, listFirst: true });
  }
  return passages.map(({ section: own, text }, at) => ({
    id: `p${at + 1}`,
    position: at + 1,
    section: own,
    heading: null,
    questions: [],
    text,
    line: 1,
  }));
}

/** Plain text by its blank lines; a short first line by itself is its title. */
function fromText(lines: readonly string[], called: string, wish: Wish): Imported {
  const texts = lines
    .join('\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((text) => text.trim())
    .filter(Boolean);
  const [first = '', ...rest] = texts;
  const isTitle = rest.length > 0 && first.length <= MAX_TITLE && !/[\n.:;,!]$|\n/.test(first);
  const pieces = (isTitle ? rest : texts).map((text): Piece => ({ kind: 'paragraph', text }));
  return fromPieces(pieces, { ...NOTHING, called: isTitle ? first : called }, wish);
}

/** `My article_2.md` → `My article 2`. */
function titleOf(name: string): string {
  const base = basename(name.replaceAll('\\', '/'));
  return collapse(base.slice(0, base.length - extname(base).length).replaceAll(/[_-]+/g, ' ')) || 'article';
}
