import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Edition, Passage } from '../article.ts';
import { MAX_INLINE_MARKS, MAX_LINE } from '../files/blocks.ts';
import { isUnnamed } from '../files/edition.ts';

/** Characters from which a paragraph is written over several lines; a reader of the file may not take longer ones. */
const LONG = MAX_LINE / 2;

/** Columns that its lines then have at most. */
const COLUMNS = 110;

/** An item of a list, as reading leaves it in the text of a passage. */
const ITEM = /^(?:(•)|(\d{1,9})\.) (.+)$/su;

/** An edition as the text of its file `article.<language>.md`: reading it gives the same edition. */
export function writeEdition(edition: Edition): string {
  const { title, language, published, source, url } = edition;
  const head = { title, language, ...present({ published, source, url }) };
  const front = stringify(head, { lineWidth: 0, defaultStringType: 'PLAIN' });
  return `---\n${front}---\n\n${markdown(body(edition))}`;
}

/** Text that is not ours yet, as Markdown that means only that text. */
function markdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', fences: true, listItemIndent: 'one', rule: '-' },
  );
}

function present(keys: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

function body({ title, passages }: Edition): RootContent[] {
  const named = needsIds(passages);
  return passages.flatMap((passage, at) => {
    const before = passages[at - 1];
    const above: RootContent[] = [];
    if (passage.section !== (before?.section ?? null) || (before && leansOn(before, passage))) {
      // Where there is no section, the title says that something new begins.
      above.push(passage.section === null ? heading(1, title) : heading(2, passage.section));
    }
    if (passage.heading !== null) {
      const mark = passage.untranslated ? ' .untranslated' : '';
      const id = named(passage) ? ` {#${passage.id}${mark}}` : '';
      above.push(heading(3, `${passage.heading}${id}`));
    }
    if (passage.questions.length > 0) above.push(list(passage.questions.map((text) => [null, text])));
    return [...above, ...paragraphs(passage)];
  });
}

/** Whether a passage would be read as part of the one before it: under its question, or as its list. */
function leansOn(before: Passage, passage: Passage): boolean {
  return passage.heading === null && (before.heading !== null || isListFirst(passage));
}

/** Reading leaves the items of a list that a passage begins with on lines of one paragraph. */
function isListFirst({ text }: Passage): boolean {
  return /^[^\n]+\n[^\n]/.test(text);
}

/** Which passages must have their id written: those that were given one, and all where reading would count otherwise. */
function needsIds(passages: readonly Passage[]): (passage: Passage) => boolean {
  const taken = new Set(passages.filter((passage) => !isUnnamed(passage)).map(({ id }) => id));
  let count = 0;
  const counted = passages.every((passage) => {
    if (!isUnnamed(passage)) return true;
    do count += 1;
    while (taken.has(`p${count}`));
    return passage.id === `p${count}`;
  });
  return (passage) => !counted || !isUnnamed(passage);
}

/** The text of a passage, its lists as lists. A paragraph comes first, unless the passage begins with a list. */
function paragraphs({ text }: Passage): RootContent[] {
  const [first = '', ...rest] = text.split('\n\n');
  const start = first.includes('\n') ? lists(first.split('\n')) : [paragraph(first)];
  return [...start, ...lists(rest)];
}

/** Texts that are items in the lists that they make up, the others as paragraphs. */
function lists(texts: readonly string[]): RootContent[] {
  const blocks: RootContent[] = [];
  let items: Item[] = [];
  const flush = () => {
    if (items.length > 0) blocks.push(list(items));
    items = [];
  };
  for (const text of texts) {
    const [, , number = null, item] = ITEM.exec(text) ?? [];
    const last = items.at(-1);
    if (item === undefined || (last && !follows(number, last[0]))) flush();
    if (item === undefined) blocks.push(paragraph(text));
    else items.push([number, item]);
  }
  flush();
  return blocks;
}

/** Its number, as it is counted; null where it has a bullet. */
type Item = readonly [number: string | null, text: string];

function follows(number: string | null, last: string | null): boolean {
  return number === null || last === null ? number === last : Number(number) === Number(last) + 1;
}

function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** Too many marks are not taken in a paragraph, since they may take long to pair; in code they mean nothing. */
function paragraph(text: string): RootContent {
  const marks = text.match(/[*_[\]`<]/g)?.length ?? 0;
  if (marks > MAX_INLINE_MARKS) return { type: 'code', value: wrapped(text) };
  return textOf(text);
}

function textOf(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: wrapped(text) }] };
}

function list(items: readonly Item[]): List {
  const [first] = items;
  const children = items.map(
    ([, text]): ListItem => ({ type: 'listItem', spread: false, children: [textOf(text)] }),
  );
  return first?.[0]
    ? { type: 'list', ordered: true, start: Number(first[0]), spread: false, children }
    : { type: 'list', ordered: false, spread: false, children };
}

/** A long text over several lines, broken at spaces. */
function wrapped(text: string): string {
  if (text.length <= LONG) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
