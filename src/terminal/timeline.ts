import type { DatedEvent, Timeline, ToldEvent } from '../replies/reply.ts';
import { paint, printable, type Screen, wrap } from './screen.ts';

/**
 * A timeline as lines of text: ● what is dated, ○ roughly, ◇ after the publication; what cannot be dated at the end.
 *
 *     ● 2014
 *     │ He became their leader in 2014.
 *     │ “2014” · passage 4 of 18
 *     │
 *     ○ about October 2016
 *     ├ Published March 2017
 *     ◇ 2017 (after publication)
 *     ┊ …
 *
 *     ? Date not known
 *     …
 */
export function timelineLines({ events, published, undated }: Timeline, screen: Screen): string {
  const lines: string[] = [];
  for (const [index, event] of events.entries()) {
    const above = events[index - 1];
    if (above) lines.push(bar(above, screen).trimEnd());
    if (published !== null && event.later && !above?.later) {
      lines.push(paint(`  ├ ${printable(published)}`, ['dim'], screen), bar(event, screen).trimEnd());
    }
    lines.push(headLine(event.when, dotOf(event, screen), bar(event, screen), screen));
    lines.push(...told(event, bar(event, screen), screen));
  }
  if (undated.events.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(headLine(undated.title, '?', BESIDE, screen));
    for (const [index, event] of undated.events.entries()) {
      if (index > 0) lines.push('');
      lines.push(...told(event, BESIDE, screen));
    }
  }
  return lines.join('\n');
}

/** Where no line runs: nobody can tell how what stands there follows. */
const BESIDE = '    ';

function headLine(text: string, mark: string, below: string, screen: Screen): string {
  return wrap(paint(printable(text), ['bold'], screen), `  ${mark} `, below, screen);
}

function told({ text, phrase, place }: ToldEvent, below: string, screen: Screen): string[] {
  return [
    wrap(printable(text), below, below, screen),
    wrap(paint(`${printable(phrase)} · ${printable(place)}`, ['dim'], screen), below, below, screen),
  ];
}

function dotOf({ approximate, later }: DatedEvent, screen: Screen): string {
  return paint(later ? '◇' : approximate ? '○' : '●', later ? ['yellow'] : ['cyan'], screen);
}

/** The line itself: whole where things had happened, broken where they were to come. */
function bar({ later }: DatedEvent, screen: Screen): string {
  return `  ${paint(later ? '┊' : '│', ['dim'], screen)} `;
}
