import type { DrawnEvent, Timeline } from '../replies/reply.ts';
import { paint, printable, type Screen, wrap } from './lines.ts';

/**
 * A timeline as lines of text: ● what is dated, ○ roughly, ◇ after the publication, ? not at all.
 *
 *     ● 2014
 *     │ He became their leader in 2014.
 *     │ “2014” · passage 4 of 18
 *     │
 *     ○ about October 2016
 *     ├ Published March 2017
 *     ◇ 2017 (after publication)
 *     ┊ …
 */
export function timelineLines({ events, published }: Timeline, screen: Screen): string {
  const lines: string[] = [];
  for (const [index, event] of events.entries()) {
    const above = events[index - 1];
    const border = published !== null && isAhead(event) && !(above && isAhead(above));
    if (above) lines.push(bar(above, screen).trimEnd());
    if (border && event.later) {
      lines.push(paint(`  ├ ${printable(published)}`, ['dim'], screen), bar(event, screen).trimEnd());
    }
    lines.push(...eventLines(event, screen));
  }
  return lines.join('\n');
}

function eventLines(event: DrawnEvent, screen: Screen): string[] {
  const { when, text, phrase, place } = event;
  const dot = `  ${paint(dotOf(event), event.later ? ['yellow'] : ['cyan'], screen)} `;
  const below = bar(event, screen);
  return [
    wrap(paint(printable(when), ['bold'], screen), dot, below, screen),
    wrap(printable(text), below, below, screen),
    wrap(paint(`${printable(phrase)} · ${printable(place)}`, ['dim'], screen), below, below, screen),
  ];
}

function dotOf({ precision, approximate, later }: DrawnEvent): string {
  if (precision === null) return '?';
  return later ? '◇' : approximate ? '○' : '●';
}

/** The line itself: whole where things had happened, broken where they were to come, none where nobody can tell. */
function bar(event: DrawnEvent, screen: Screen): string {
  if (event.precision === null) return '    ';
  return `  ${paint(event.later ? '┊' : '│', ['dim'], screen)} `;
}

function isAhead({ later, precision }: DrawnEvent): boolean {
  return later || precision === null;
}
