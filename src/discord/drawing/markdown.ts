import type { Language, Localized } from '../../language/language.ts';
import type { Run } from '../../replies/reply.ts';
import { tame } from '../../replies/tame.ts';

const MARKS = { bold: '**', italic: '*', code: '`' } as const;

/** Without a gap, the marks of two styled runs that touch would be read as one longer mark. */
const GAP = '\u200b';

/** What stands where a text is cut off. */
const ELLIPSIS: Run = { text: ' …' };

/** A web address without what would end `<…>` or a bold run around it. */
const ADDRESS = /^https?:\/\/[^\s<>*\\]+$/;

/** Whether a run becomes a link. */
function leads({ text, address }: Run): boolean {
  return address === true && ADDRESS.test(text.trim());
}

/** How Discord is told to show the name of what has an id; "Message Formatting". */
const NAMED = { channel: '#', account: '@' } as const;

/** What a run comes to that is not just text: `<https://…>`, `<#123>`. */
function shown(run: Run, core: string): string | null {
  if (leads(run)) return `<${core}>`;
  return run.id && /^\d{1,20}$/.test(core) ? `<${NAMED[run.id]}${core}>` : null;
}

/** Text that Discord shows as it stands: nothing in it is markup, a mention, an emoji or a link. */
export function escapeText(text: string, atLineStart: boolean): string {
  const escaped = text
    .replace(/[\\*_~|`<[@]/g, '\\$&')
    // `:emoji:` and `https://…`; a colon before a space can be neither.
    .replace(/:(?=\S)/g, '\\:');
  // `# heading`, `-# small print`, `> quote`, `- list`, `1. list`.
  return atLineStart ? escaped.replace(/^(\s*)([#>+-]|\d+(?=[.)]))/, guardMarker) : escaped;
}

function guardMarker(_match: string, space: string, marker: string): string {
  return /\d/.test(marker) ? `${space}${marker}\\` : `${space}\\${marker}`;
}

/** Runs as one line of Discord Markdown. */
export function inline(runs: readonly Run[]): string {
  let line = '';
  let marked = false; // The line ends in a mark.
  for (const run of runs) {
    const text = clean(run.text);
    const core = text.trim();
    if (core === '') {
      line += text;
      marked &&= text === '';
      continue;
    }
    // Marks go around the words only: `** word **` is not bold everywhere.
    const start = text.indexOf(core);
    const before = text.slice(0, start);
    const after = text.slice(start + core.length);
    const mark = markOf(run.style, core);
    if (mark && marked && before === '') line += GAP;
    line += before + mark + (shown(run, core) ?? body(core, mark, line.trim() === '')) + mark + after;
    marked = mark !== '' && after === '';
  }
  return line;
}

function markOf(style: Run['style'], text: string): string {
  // Nothing can be escaped inside code, so code with a backtick is shown as plain text.
  if (style === undefined || (style === 'code' && text.includes('`'))) return '';
  return MARKS[style];
}

function body(text: string, mark: string, atLineStart: boolean): string {
  if (mark === MARKS.code) return text;
  return escapeText(text, atLineStart && mark === '');
}

/** On one line, without half characters and control characters. */
function clean(text: string): string {
  return tame(text)
    .replace(/[\r\n\t\u2028\u2029]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Runs parted at their line breaks: a style never crosses a line, so that each line can get a prefix. */
export function lines(runs: readonly Run[]): Run[][] {
  const parted: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split(/\r\n|[\r\n\u2028\u2029]/);
    parted.at(-1)!.push({ ...run, text: first });
    for (const text of rest) parted.push([{ ...run, text }]);
  }
  return parted;
}

/**
 * The line if it fits in `room` as Markdown, else its start, with `…` for the rest: up to the end of a sentence if
 * that keeps half of what fits, else of a word, else of a character. Null when nothing fits.
 */
export function shorten(runs: readonly Run[], room: number, language: Language): Run[] | null {
  if (inline(runs).length <= room) return [...runs];
  const text = runs.map((run) => run.text).join('');
  const fits = (end: number) => inline([...startOf(runs, end), ELLIPSIS]).length <= room;

  let most = 0;
  for (let over = text.length + 1; over - most > 1; ) {
    const middle = Math.floor((most + over) / 2);
    if (fits(middle)) most = middle;
    else over = middle;
  }

  // Ending earlier can cost a mark or an escape more, rarely: then a little earlier still.
  let end = boundary(text, most, language);
  while (end > 0 && !fits(end)) end = boundary(text, end - 1, language);
  const start = startOf(runs, end);
  return start.some((run) => run.text.trim() !== '') ? [...start, ELLIPSIS] : null;
}

/** The first `end` UTF-16 units, without white space at the end. Half an address or id would lead elsewhere. */
function startOf(runs: readonly Run[], end: number): Run[] {
  const start: Run[] = [];
  let left = end;
  for (const run of runs) {
    if (left <= 0) break;
    const whole = run.text.length <= left;
    if (whole || !(leads(run) || run.id)) start.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = start.pop();
  return last ? [...start, { ...last, text: last.text.trimEnd() }] : start;
}

/** Plain text where Discord reads no Markdown, such as on a button: what does not fit is cut, between words if it can be. */
export function clip(text: string, most: number): string {
  const line = clean(text).trim() || '…';
  if (line.length <= most) return line;
  return `${line.slice(0, boundary(line, most - 2, 'en')).trimEnd()} …`;
}

/** What `escapeText` was given. */
export function unescapeText(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** What a text may end between, the best first. */
const SEGMENTERS: Localized<readonly Intl.Segmenter[]> = { en: segmentersFor('en'), nl: segmentersFor('nl') };

function segmentersFor(language: Language): Intl.Segmenter[] {
  return (['sentence', 'word', 'grapheme'] as const).map(
    (granularity) => new Intl.Segmenter(language, { granularity }),
  );
}

/** The best place to end a text at or before `end`. */
function boundary(text: string, end: number, language: Language): number {
  if (end <= 0 || end >= text.length) return end;
  for (const segmenter of SEGMENTERS[language]) {
    const at = segmenter.segment(text).containing(end)?.index ?? end;
    if (at > end / 2) return at;
  }
  // One endless grapheme: between two code points then.
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}
