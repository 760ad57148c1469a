/** Rows of cells under a heading row; the first column names the row, the others are figures. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one has to know to read it, a line each. */
  readonly notes: readonly string[];
}

/** For the terminal: the first column to the left, figures to the right. */
export function toText({ title, head, rows, notes }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [title, '', line(head), rule, ...rows.map(line), ...notes.map((note) => `  ${note}`)].join('\n');
}

/** For the README: GitHub's tables. */
export function toMarkdown({ title, head, rows, notes }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`;
  const caption = [`**${title}**`, '', line(head), rule, ...rows.map(line)];
  return [...caption, ...(notes.length > 0 ? ['', ...notes.map((note) => `${note}  `)] : [])]
    .join('\n')
    .trimEnd();
}

/** A share as a percentage with one decimal; a dash where there is nothing to take a share of. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((part / whole) * 100).toFixed(1);
}

/** Three significant figures, without an exponent; a dash for what could not be measured. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
