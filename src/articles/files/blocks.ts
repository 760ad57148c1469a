import { createRequire } from 'node:module';
import type { List, Nodes, RootContent } from 'mdast';
import type { Localized } from '../../language/language.ts';
import type { Work } from '../../slices.ts';
import { articleFaults } from '../faults/articles.ts';
import type { Flaw } from '../flaw.ts';

/** Loaded with the first file: those that are known from an earlier run need none of it. */
const load = createRequire(import.meta.url);
const parser = (): typeof import('mdast-util-from-markdown') => load('mdast-util-from-markdown');

/** A piece of a Markdown file, its text without marks; a paragraph's lines are parted by `\n`. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly line: number };

export interface Item {
  /** `•`, or the number as Markdown counts. */
  readonly marker: string;
  readonly text: string;
  readonly line: number;
  /** A line that follows it unindented and without a blank line: part of the item for Markdown, seldom for its writer. */
  readonly joined: number | null;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly flaws: readonly Flaw[];
}

/**
 * UTF-16 units of one line. A page of print has about 3,000; above this a line is not prose, and a hostile one
 * (`*a_` over and over) takes Markdown time that grows with the square of its length: a second at this one.
 */
export const MAX_LINE = 10_000;

/**
 * Marks in one paragraph. Pairing them takes the parser time that grows with their square: 2 ms for these, minutes
 * for a paragraph of ten lines of `*a_`.
 */
export const MAX_INLINE_MARKS = 300;

const INLINE_MARKS = /[*_[\]`<]/g;
const STARTS_PARAGRAPH = /^[ \t>]*(?:$|(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** Columns of marks of quotations and lists before the text of a line: the parser calls itself for each. */
const MAX_MARKS = 64;

const MARKS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[ \t>]*)*/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const COMMENT = /^ {0,3}<!--/;

/** UTF-16 units from which on a part is cut: a millisecond of parsing or two. Each part costs a start of the parser. */
const PART = 2_000;

/**
 * Reads the blocks of a Markdown file. Quotations and code become paragraphs of their text; HTML is left out.
 *
 * @param lines of the file
 * @param from index of the first line to read, after the front matter
 * @param size UTF-16 units from which on a part is cut; it makes no difference to the blocks
 */
export function* readBlocks(lines: readonly string[], from: number, size = PART): Work<Blocks> {
  const { parts, flaws } = yield* split(lines, from, size);
  const { fromMarkdown } = parser();
  const blocks: Block[] = [];
  for (const { first, lines: own } of parts) {
    for (const node of fromMarkdown(own.join('\n')).children) blocks.push(...blocksOf(node, first, lines));
    yield;
  }
  return { blocks, flaws };
}

/** Part of a file that can be parsed by itself; `first` is the index of its first line. */
interface Part {
  readonly first: number;
  readonly lines: string[];
}

/** A line of a paragraph, whatever stands before it: after a blank line it ends any list and quotation. */
const PLAIN = /^(?!\d{1,9}[.)])[\p{L}\p{N}"'“”‘’„«(]/u;
const BLANK = /^[ \t]*$/;
/** HTML that a blank line does not end, comments aside. */
const RAW_HTML = /^ {0,3}<(?:script|pre|style|textarea|\?|!(?!--))/i;
const DEFINITION = ']:';

/** The lines from one heading to the next, in parts that Markdown reads alike apart and together. */
class Section {
  readonly #parts: Part[];
  readonly #size: number;
  /** UTF-16 units of the last part. */
  #length = 0;
  /** The last part has had nothing but paragraphs and what is open to their end, so that no mark is in doubt. */
  #plain = true;
  /** It cannot be told where it may be cut. */
  #whole = false;

  constructor(first: number, size: number) {
    this.#parts = [{ first, lines: [] }];
    this.#size = size;
  }

  /** @param opens the line starts code or a comment; `within`: it stands in one, or ends it. */
  add(line: string, index: number, opens: boolean, within: boolean): void {
    let part = this.#parts.at(-1)!;
    if (this.#length >= this.#size && !within && PLAIN.test(line) && BLANK.test(part.lines.at(-1)!)) {
      part = { first: index, lines: [] };
      this.#parts.push(part);
      this.#length = 0;
      this.#plain = true;
    }
    if (opens && !this.#plain) this.#whole = true;
    if (RAW_HTML.test(line) || line.includes(DEFINITION)) this.#whole = true;
    const isPlain = PLAIN.test(line) || BLANK.test(line) || HEADING.test(line);
    if (!isPlain && !opens && !within) this.#plain = false;
    part.lines.push(line);
    this.#length += line.length;
  }

  parts(): readonly Part[] {
    if (!this.#whole) return this.#parts;
    return [{ first: this.#parts[0]!.first, lines: this.#parts.flatMap(({ lines }) => lines) }];
  }
}

/** Heading by heading, the long ones in parts: the parser's time grows with the square of what is in a text. */
function* split(
  lines: readonly string[],
  from: number,
  size: number,
): Work<{ parts: readonly Part[]; flaws: Flaw[] }> {
  const parts: Part[] = [];
  const flaws: Flaw[] = [];
  let section = new Section(from, size);
  let marks = 0;
  let open: { readonly until: RegExp; readonly line: number; readonly never: Localized } | null = null;
  for (let index = from; index < lines.length; index++) {
    yield;
    const line = lines[index]!;
    if (line.length > MAX_LINE) {
      flaws.push({ line: index + 1, message: articleFaults.longLine(line.length, MAX_LINE) });
      section.add('', index, false, open !== null);
      continue;
    }
    if (!open && marksOf(line) > MAX_MARKS) {
      flaws.push({ line: index + 1, message: articleFaults.tooDeep });
      section.add('', index, false, open !== null);
      continue;
    }
    if (STARTS_PARAGRAPH.test(line)) marks = 0;
    const before = marks;
    if (!open) marks += line.match(INLINE_MARKS)?.length ?? 0;
    if (marks > MAX_INLINE_MARKS) {
      const message = articleFaults.manyMarks(MAX_INLINE_MARKS);
      if (before <= MAX_INLINE_MARKS) flaws.push({ line: index + 1, message });
      section.add('', index, false, open !== null);
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    const within = open !== null;
    if (open) {
      if (open.until.test(line)) open = null;
    } else if (fence) {
      open = {
        until: new RegExp(`^ {0,3}${fence}${fence[0]}*[ \\t]*$`),
        line: index + 1,
        never: articleFaults.openCode(fence),
      };
    } else if (COMMENT.test(line) && !line.includes('-->')) {
      open = { until: /-->/, line: index + 1, never: articleFaults.openComment };
    } else if (HEADING.test(line)) {
      for (const part of section.parts()) parts.push(part);
      section = new Section(index, size);
    }
    section.add(line, index, !within && open !== null, within);
  }
  for (const part of section.parts()) parts.push(part);
  if (open) flaws.push({ line: open.line, message: open.never });
  return { parts, flaws };
}

/** Columns up to the last mark of a quotation or list that starts a line. */
function marksOf(line: string): number {
  return RULE.test(line) ? 0 : MARKS.exec(line)![0].trimEnd().length;
}

function blocksOf(node: RootContent, first: number, lines: readonly string[]): Block[] {
  const line = first + (node.position?.start.line ?? 1);
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: textOf(node), line }];
    case 'paragraph':
    case 'code':
      return [{ kind: 'paragraph', text: textOf(node), line }];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, first, lines));
    case 'list':
      return [{ kind: 'list', items: itemsOf(node, first, lines), line }];
    default:
      return []; // HTML, rules, definitions of links
  }
}

function itemsOf(list: List, first: number, lines: readonly string[]): Item[] {
  return list.children.map((item, number) => {
    const line = first + (item.position?.start.line ?? 1);
    const end = first + (item.position?.end.line ?? 1);
    const joined = lines.slice(line, end).findIndex((text) => /^\S/.test(text));
    return {
      marker: list.ordered ? `${(list.start ?? 1) + number}.` : '•',
      text: item.children.map(textOf).join('\n'),
      line,
      joined: joined < 0 ? null : line + joined + 1,
    };
  });
}

/** The words of a node, without HTML tags. */
function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join(node.type === 'listItem' ? '\n' : '') : '';
}
