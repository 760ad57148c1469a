import type { Command, Context, Option, SlashCommand } from '../../commands/command.ts';
import { completeQuestion } from '../../commands/questions.ts';
import { LANGUAGES } from '../language/language.ts';

/** What a line can be completed with, and the part of the line that it takes the place of. */
type Completion = [hits: string[], typed: string];

/** Commands after a slash, then what their options offer; the articles' own questions otherwise. */
export function complete(line: string, commands: readonly Command[], context: Context): Completion {
  const { language } = context;
  if (!line.startsWith('/')) return [values(completeQuestion(line, {}, context)), line];
  const slash = commands.filter((command) => command.kind === 'slash');
  const [, name = '', rest = ''] = /^\/(\S+)\s+(.*)$/s.exec(line) ?? [];
  const command = slash.find((each) => LANGUAGES.some((one) => each.name[one] === name));
  if (!command) {
    const names = slash.map((each) => `/${each.name[language]} `);
    return [names.filter((each) => each.startsWith(line.toLowerCase())), line];
  }
  const [option, typed] = optionAt(command, rest);
  return [values(option?.complete?.(typed, {}, context) ?? []), typed];
}

/** The option that is being filled in, and what of it is there: the named one, or the first. */
function optionAt({ options }: SlashCommand, rest: string): [Option | undefined, string] {
  const [, name, value = ''] = /(?:^|\s)--(\S+)\s+([^-]*)$/.exec(rest) ?? [];
  if (name === undefined) return [Object.values(options)[0], rest];
  const option = Object.values(options).find((each) => LANGUAGES.some((one) => each.name[one] === name));
  return [option, value];
}

function values(suggestions: readonly { readonly value: string }[]): string[] {
  return suggestions.map(({ value }) => value);
}
