/** Part of the README that the bench writes: `<!-- bench:accuracy -->` up to `<!-- /bench:accuracy -->`. */
export type Section = 'accuracy' | 'calibration' | 'speed';

/** The text with the section's content replaced; null where it has no such markers. */
export function replaceSection(text: string, section: Section, content: string): string | null {
  const open = `<!-- bench:${section} -->`;
  const close = `<!-- /bench:${section} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) return null;
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}
