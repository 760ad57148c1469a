import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Flaw } from './flaw.ts';

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
const MAX_INLINE_MARKS = 300;

const INLINE_MARKS = /[*_[\]`<]/g;
const STARTS_PARAGRAPH = /^[ \t>]*(?:$|(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** Columns of marks of quotations and lists before the text of a line: the parser calls itself for each. */
const MAX_MARKS = 64;

const MARKS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[ \t>]*)*/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const COMMENT = /^ {0,3}<!--/;

/**
 * Reads the blocks of a Markdown file. Quotations and code become paragraphs of their text; HTML is left out.
 *
 * @param lines of the file
 * @param from index of the first line to read, after the front matter
 */
export function readBlocks(lines: readonly string[], from: number): Blocks {
  const { parts, flaws } = split(lines, from);
  const blocks = parts.flatMap(({ first, text }) =>
    fromMarkdown(text).children.flatMap((node) => blocksOf(node, first, lines)),
  );
  return { blocks, flaws };
}

/** Part of a file, from one heading to the next; `first` is the index of its first line. */
interface Part {
  readonly first: number;
  readonly text: string;
}

/** Heading by heading: the parser's time grows with the square of the number of lists in a text. */
function split(lines: readonly string[], from: number): { parts: Part[]; flaws: Flaw[] } {
  const parts: Part[] = [];
  const flaws: Flaw[] = [];
  let part: string[] = [];
  let first = from;
  let marks = 0;
  let open: { readonly until: RegExp; readonly line: number; readonly what: string } | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.length > MAX_LINE) {
      const message = `the line is ${line.length} characters long, more than ${MAX_LINE}; split it into paragraphs`;
      flaws.push({ line: index + 1, message });
      part.push('');
      continue;
    }
    if (!open && marksOf(line) > MAX_MARKS) {
      const message =
        'quotations or lists stand too deep within one another; remove marks or spaces at the start of the line';
      flaws.push({ line: index + 1, message });
      part.push('');
      continue;
    }
    if (STARTS_PARAGRAPH.test(line)) marks = 0;
    const before = marks;
    if (!open) marks += line.match(INLINE_MARKS)?.length ?? 0;
    if (marks > MAX_INLINE_MARKS) {
      const message = `the paragraph has over ${MAX_INLINE_MARKS} of the marks * _ [ ] \` <; remove those that mean nothing, or split it`;
      if (before <= MAX_INLINE_MARKS) flaws.push({ line: index + 1, message });
      part.push('');
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    if (open) {
      if (open.until.test(line)) open = null;
    } else if (fence) {
      open = {
        until: new RegExp(`^ {0,3}${fence}${fence[0]}*[ \\t]*$`),
        line: index + 1,
        what: `the code, with ${fence}`,
      };
    } else if (COMMENT.test(line) && !line.includes('-->')) {
      open = { until: /-->/, line: index + 1, what: 'the comment, with -->' };
    } else if (HEADING.test(line)) {
      parts.push({ first, text: part.join('\n') });
      part = [];
      first = index;
    }
    part.push(line);
  }
  parts.push({ first, text: part.join('\n') });
  if (open)
    flaws.push({
      line: open.line,
      message: `what starts here never ends; end ${open.what}, or remove this line`,
    });
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
