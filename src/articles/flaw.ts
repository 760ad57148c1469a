import type { Fault } from './article.ts';

/** A fault whose file the caller knows. */
export type Flaw = Omit<Fault, 'file'>;

/** What came of parsing a text: a value, or at least one flaw and no value. */
export type Parsed<T> =
  | { readonly value: T; readonly flaws: readonly [] }
  | { readonly value: null; readonly flaws: readonly Flaw[] };

export function parsed<T>(value: T | null, flaws: readonly Flaw[]): Parsed<T> {
  return value === null || flaws.length > 0 ? { value: null, flaws } : { value, flaws: [] };
}

export function inFile(file: string, flaws: readonly Flaw[]): Fault[] {
  return flaws.map((flaw) => ({ file, ...flaw }));
}

/** By file, the file as a whole first, then by line; faults of one line keep the order in which they were found. */
export function byFileAndLine(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
