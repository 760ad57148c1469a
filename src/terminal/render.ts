import type { Block, Button, Choice, Reply, Run } from '../replies/reply.ts';
import { paint, printable, type Screen, wrap } from './screen.ts';
import { timelineLines } from './timeline.ts';

const LISTED_CLOSELY: ReadonlySet<Block['kind']> = new Set([
  'question',
  'note',
  'list',
  'choices',
  'menu',
  'buttons',
]);

/** A reply as lines of text, wrapped at the width of the screen, without a newline at the end. */
export function renderReply(reply: Reply, screen: Screen): string {
  let text = '';
  let above: Block['kind'] | null = null;
  let chosen = 0;
  for (const block of reply.blocks) {
    const lines = renderBlock(block, reply.tone, screen, chosen);
    if (block.kind === 'choices' || block.kind === 'menu') chosen += block.items.length;
    if (lines === null) continue;
    if (above !== null) text += LISTED_CLOSELY.has(block.kind) && above !== 'quote' ? '\n' : '\n\n';
    text += lines;
    above = block.kind;
  }
  return text;
}

/** `numbered` choices stand above it: its own go on from there. */
function renderBlock(block: Block, tone: Reply['tone'], screen: Screen, numbered: number): string | null {
  switch (block.kind) {
    case 'question':
      // As it was typed it stands right above.
      return block.reworded ? wrap(paint(printable(block.text), ['dim'], screen), '', '', screen) : null;
    case 'heading':
      return wrap(
        paint(printable(block.text), tone === 'answer' ? ['bold', 'cyan'] : ['bold'], screen),
        '',
        '',
        screen,
      );
    case 'paragraph':
      return wrap(runs(block.runs, screen), '', '', screen);
    case 'quote':
      return wrap(
        runs(block.runs, screen),
        paint('│ ', ['cyan'], screen),
        paint('│ ', ['cyan'], screen),
        screen,
      );
    case 'list':
      return block.items.map((item) => wrap(runs(item, screen), '  • ', '    ', screen)).join('\n');
    case 'timeline':
      return timelineLines(block.timeline, screen);
    case 'note':
      return wrap(
        paint(block.runs.map(({ text }) => printable(text)).join(''), ['dim'], screen),
        '',
        '',
        screen,
      );
    case 'choices':
      return choices(block.items, numbered, screen);
    case 'menu':
      return `${paint(printable(block.label), ['dim'], screen)}\n${choices(block.items, numbered, screen)}`;
    case 'buttons':
      return links(block.buttons, screen);
  }
}

/** "1. What it answers (where it stands)" */
function choices(items: readonly Choice[], numbered: number, screen: Screen): string {
  return items
    .map(({ title, detail }, at) => {
      const number = `  ${numbered + at + 1}. `;
      const line = [{ text: title }, { text: ` (${detail})`, style: 'italic' as const }];
      return wrap(runs(line, screen), number, ' '.repeat(number.length), screen);
    })
    .join('\n');
}

/** What a button does is typed here; where it leads can be followed. An address is not wrapped: it would break. */
function links(buttons: readonly Button[], screen: Screen): string | null {
  const lines = buttons.flatMap((button) =>
    'url' in button ? paint(printable(`${button.label}: ${button.url}`), ['dim'], screen) : [],
  );
  return lines.length > 0 ? lines.join('\n') : null;
}

const STYLES = { bold: 'bold', italic: 'italic', code: 'cyan' } as const;

function runs(parts: readonly Run[], screen: Screen): string {
  return parts.map((run) => styled(run, screen)).join('');
}

function styled({ text, style }: Run, screen: Screen): string {
  const safe = printable(text);
  if (style === undefined) return safe;
  // Where nothing can be bold, the sentence that answers is still to be seen.
  if (style === 'bold' && !screen.colour) return `*${safe}*`;
  return paint(safe, STYLES[style], screen);
}
