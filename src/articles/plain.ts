import type { Block, Item } from './blocks.ts';

/** Words that mean nothing in Markdown but what they say: no marks in them, and none that a line can begin with. */
const WORDS = /(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}"'“”‘’„«(](?:[^\p{Cc}\\*_`<&[\]]*[^\p{Cc}\\*_`<&[\]#\s])?/u
  .source;
const HEADING = new RegExp(`^(#{1,6}) (${WORDS})$`, 'u');
const ITEM = new RegExp(`^- (${WORDS})$`, 'u');
const PARAGRAPH = new RegExp(`^${WORDS}$`, 'u');

/**
 * The blocks of lines that are plain: headings, paragraphs of one line, and items of one line with blank lines around
 * them all. Null for any other. Most of an article is, and its parser takes a hundred times as long.
 *
 * @param first index of the first line in its file
 */
export function plainBlocks(lines: readonly string[], first: number): Block[] | null {
  const blocks: Block[] = [];
  let items: Item[] | null = null;
  let listed = false;
  let open = false;
  for (const [index, text] of lines.entries()) {
    const line = first + index + 1;
    if (text === '') {
      items = null;
      open = false;
      continue;
    }
    const item = ITEM.exec(text)?.[1];
    if (item !== undefined) {
      // After a blank line it would be one of the list before.
      if (open || (!items && listed)) return null;
      if (!items) {
        items = [];
        blocks.push({ kind: 'list', items, line });
      }
      listed = true;
      items.push({ marker: '•', text: item, line, joined: null });
      continue;
    }
    if (open || items) return null;
    listed = false;
    const [, marks, heading] = HEADING.exec(text) ?? [];
    if (marks && heading) blocks.push({ kind: 'heading', level: marks.length, text: heading, line });
    else if (PARAGRAPH.test(text)) blocks.push({ kind: 'paragraph', text, line });
    else return null;
    open = true;
  }
  return blocks;
}
