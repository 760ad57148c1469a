import {
  type Command,
  type Context,
  type Given,
  type Option,
  type SlashCommand,
  slashCommands,
} from '../../commands/command.ts';
import { completeQuestion } from '../../commands/options/questions.ts';
import { LANGUAGES, type Localized } from '../language/language.ts';

/** What a line can be completed with, and the end of the line that it takes the place of. */
type Completion = [hits: string[], typed: string];

/**
 * What a line of the chat may go on as: names of commands after a slash, then their options and what these offer;
 * the articles' own questions otherwise.
 */
export async function complete(
  line: string,
  commands: readonly Command[],
  context: Context,
): Promise<Completion> {
  const { language } = context;
  if (!line.startsWith('/')) {
    const offered = await completeQuestion(line, {}, context);
    return [offered.map(({ value }) => value), line];
  }
  const slash = slashCommands(commands);
  // `/article add `: a name may have a space in it.
  const command = slash.find(({ name }) => LANGUAGES.some((each) => line.startsWith(`/${name[each]} `)));
  if (!command) {
    if (/^\/\S+\s+\S+\s/.test(line)) return [[], line];
    const typed = line.slice(1).toLowerCase();
    // In the reader's language if it starts as typed, else in another.
    const names = slash.flatMap((each) =>
      [each.name[language], ...Object.values(each.name)].filter((one) => one.startsWith(typed)).slice(0, 1),
    );
    return [names.map((each) => `/${each} `), line];
  }
  const name = LANGUAGES.map((each) => `/${command.name[each]} `).find((each) => line.startsWith(each)) ?? '';
  return completeOptions(command, line.slice(name.length).trimStart(), context);
}

async function completeOptions(command: SlashCommand, rest: string, context: Context): Promise<Completion> {
  const options = Object.entries(command.options);
  const given = givenIn(rest, options);
  const [, dashed] = /(?:^|\s)--(\S*)$/.exec(rest) ?? [];
  if (dashed !== undefined) {
    const left = options
      .filter(([key]) => !(key in given))
      .map(([, { name }]) => `--${name[context.language]} `);
    return [left.filter((each) => each.startsWith(`--${dashed}`)), `--${dashed}`];
  }
  const [, name, value = ''] = /(?:^|\s)--(\S+)\s+("[^"]*|\S*)$/.exec(rest) ?? [];
  const [, option] =
    (name === undefined ? options[0] : options.find(([, each]) => goesBy(each.name, name))) ?? [];
  const typed = name === undefined ? rest : value;
  if (option?.choices) {
    const names = option.choices.map((each) => each.name[context.language]);
    return [names.filter((each) => each.startsWith(typed.toLowerCase())), typed];
  }
  const offered = (await option?.complete?.(typed.replace(/^"/, ''), given, context)) ?? [];
  return [offered.map((each) => asWord(each.value, option)), typed];
}

/** The options that are named with their values in a line. */
function givenIn(rest: string, options: readonly (readonly [string, Option])[]): Given {
  const given: Record<string, string> = {};
  for (const [, name = '', quoted, plain] of rest.matchAll(/--(\S+)\s+(?:"([^"]*)"|([^\s-]\S*))\s/g)) {
    const key = options.find(([, option]) => goesBy(option.name, name))?.[0];
    if (key !== undefined) given[key] = quoted ?? plain ?? '';
  }
  return given;
}

/** As the chat reads words: what has a space in it stands in quotation marks, except where all words are taken. */
function asWord(value: string, option: Option | undefined): string {
  return value.includes(' ') && !option?.words ? `"${value}"` : value;
}

function goesBy(name: Localized, typed: string): boolean {
  return LANGUAGES.some((each) => name[each] === typed);
}
