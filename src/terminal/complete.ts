import type { Command, Context, Option, SlashCommand } from '../../commands/command.ts';
import { completeQuestion } from '../../commands/questions.ts';
import { LANGUAGES } from '../language/language.ts';

/** What a line can be completed with, and the part of the line that it takes the place of. */
type Completion = [hits: string[], typed: string];

/** Commands after a slash, then their options and what these offer; the articles' own questions otherwise. */
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
  const dashed = /(?:^|\s)(--\S*)$/.exec(rest)?.[1];
  if (dashed !== undefined)
    return [optionsLeft(command, rest, context).filter((each) => each.startsWith(dashed)), dashed];
  const [option, typed] = optionAt(command, rest);
  return [option ? offered(option, typed, context) : [], typed];
}

/** The options that the line does not have yet. */
function optionsLeft({ options }: SlashCommand, rest: string, { language }: Context): string[] {
  const given = rest.split(/\s+/).slice(0, -1);
  return Object.values(options)
    .filter(({ name }) => LANGUAGES.every((one) => !given.includes(`--${name[one]}`)))
    .map(({ name }) => `--${name[language]} `);
}

/** The option that is being filled in, and what of it is there: the named one, or the first. */
function optionAt({ options }: SlashCommand, rest: string): [Option | undefined, string] {
  const [, name, value = ''] = /(?:^|\s)--(\S+)\s+([^-]*)$/.exec(rest) ?? [];
  if (name === undefined) return [Object.values(options)[0], rest];
  const option = Object.values(options).find((each) => LANGUAGES.some((one) => each.name[one] === name));
  return [option, value];
}

function offered(option: Option, typed: string, context: Context): string[] {
  if (option.choices) {
    const names = option.choices.map(({ name }) => name[context.language]);
    return names.filter((each) => each.startsWith(typed.toLowerCase()));
  }
  return values(option.complete?.(typed, {}, context) ?? []);
}

function values(suggestions: readonly { readonly value: string }[]): string[] {
  return suggestions.map(({ value }) => value);
}
