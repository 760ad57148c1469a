import { type Table, toMarkdown } from './tables.ts';

/** Parts of the README that the bench writes: `<!-- bench:accuracy -->` up to `<!-- /bench:accuracy -->`. */
const SECTIONS = ['accuracy', 'calibration', 'speed'] as const;

export type Section = (typeof SECTIONS)[number];

/** What was measured; a part that was not asked for is missing. */
export type Tables = Partial<Record<Section, readonly Table[]>>;

export interface Written {
  readonly text: string;
  /** Measured, but the text has no markers for it. */
  readonly missing: readonly Section[];
}

/** The text with the tables between their markers, each section ending with the note on the machine. */
export function writeTables(text: string, tables: Tables, machine: string): Written {
  const missing: Section[] = [];
  let written = text;
  for (const section of SECTIONS) {
    const measured = tables[section];
    if (!measured) continue;
    const replaced = replaceSection(written, section, [...measured.map(toMarkdown), machine].join('\n\n'));
    if (replaced === null) missing.push(section);
    else written = replaced;
  }
  return { text: written, missing };
}

/** Null where the text has no such markers. */
function replaceSection(text: string, section: Section, content: string): string | null {
  const open = `<!-- bench:${section} -->`;
  const close = `<!-- /bench:${section} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return null;
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}
