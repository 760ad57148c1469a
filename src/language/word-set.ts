/** The words of a list, for looking up: they stand side by side, a space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
