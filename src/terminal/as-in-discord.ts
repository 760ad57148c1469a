import type { Option } from '../../commands/command.ts';

/** Words that take a yes back. */
const NO = new Set(['no', 'nee', 'false']);

/**
 * `read passage: 3 language: nl`, as replies and Discord write it, as `read --passage 3 --language nl`. An option has all
 * the words up to the next. It begins right after the command, or after one word more: further on a name with a colon
 * belongs to what is asked. `options` are those of all commands by their names.
 */
export function fromDiscord(
  args: readonly string[],
  options: ReadonlyMap<string, Pick<Option, 'kind'>>,
): string[] {
  const isNamed = (word: string) => word.endsWith(':') && options.has(word.slice(0, -1));
  const first = args.findIndex(isNamed);
  if (first < 1 || first > 2) return [...args];
  const given: { readonly name: string; readonly words: string[] }[] = [];
  for (const word of args.slice(first)) {
    if (isNamed(word)) given.push({ name: word.slice(0, -1), words: [] });
    else given.at(-1)?.words.push(word);
  }
  const written = given.flatMap(({ name, words }) => {
    if (options.get(name)?.kind === 'flag') return NO.has(words[0] ?? '') ? [] : [`--${name}`];
    return words.length > 0 ? [`--${name}=${words.join(' ')}`] : [`--${name}`];
  });
  return [...args.slice(0, first), ...written];
}
