import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  type Command,
  type File,
  type Given,
  type SlashCommand,
  slashCommands,
} from '../../commands/command.ts';
import { Advice } from '../advice.ts';
import { isLanguage, LANGUAGES, type Language } from '../language/language.ts';
import { fileAt } from './files.ts';

/** What a command line asks for. */
export interface CommandLine {
  /** None: the chat, or the bot where there is a token. */
  readonly command: SlashCommand | 'chat' | 'import' | null;
  /** Of a command; of an import, the `file` and the id that the `article` is to have. */
  readonly values: Given;
  readonly json: boolean;
  readonly help: boolean;
  readonly language: Language | undefined;
  readonly knowledge: string | undefined;
  /** The file that the timeline's picture goes to. */
  readonly picture: string | undefined;
}

/** A command line that cannot be carried out: what is wrong with it, and what would be right. */
export class UsageError extends Advice {
  override readonly name = 'UsageError';
}

/** Commands that print JSON with `--json`. */
const PRINT_JSON = new Set(['ask', 'timeline']);

/** The command that has a picture. */
const PICTURED = 'timeline';

/**
 * Reads `ask "where is he" --article mosul-2017 --json`. Commands and options go by their names in
 * either language, as in Discord.
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[], commands: readonly Command[]): CommandLine {
  const all = slashCommands(commands);
  const options = all.flatMap((command) =>
    Object.values(command.options).flatMap(({ name, kind }) =>
      LANGUAGES.map((each) => [name[each], { type: kind === 'flag' ? 'boolean' : 'string' }] as const),
    ),
  );
  const { values: given, positionals } = parse(args, Object.fromEntries(options));
  const { json = false, help = false, language, knowledge, picture, ...named } = given;
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(`--language is ${LANGUAGES.join(' or ')}, not "${language}"`);
  }
  const [name, ...words] = positionals;
  const common = {
    json: json === true,
    help: help === true,
    language,
    knowledge: text(knowledge),
    picture: text(picture),
  };
  if (name === undefined || name === 'chat') {
    if (picture && !help) throw new UsageError(`--picture goes with ${PICTURED}: ${PICTURED} --picture FILE`);
    const stray = [...Object.keys(named), ...(json ? ['json'] : [])][0];
    if (stray && !help) throw new UsageError(`--${stray} goes with a command, such as: ask --${stray}`);
    if (words.length > 0) throw new UsageError(`"${words[0]}": chat takes no words; ask takes a question`);
    return { command: name === 'chat' ? name : null, values: {}, ...common };
  }
  if (name === 'import') {
    const [file, ...rest] = words;
    if (file === undefined || rest.length > 0) throw new UsageError('import takes one file: import FILE');
    const { article, ...foreign }: Readonly<Record<string, unknown>> = named;
    const [stray] = Object.keys(foreign);
    if (stray) throw new UsageError(`import has no option --${stray}`);
    return { command: name, values: { file, article: text(article) }, ...common };
  }
  const command = called(name, words, all);
  if (json && !PRINT_JSON.has(command.name.en)) {
    throw new UsageError(`--json goes with ${[...PRINT_JSON].join(' and ')}, not with ${command.name.en}`);
  }
  if (picture && command.name.en !== PICTURED) {
    throw new UsageError(`--picture goes with ${PICTURED}, not with ${command.name.en}`);
  }
  if (picture && json) throw new UsageError('--picture does not go with --json; call timeline once for each');
  const values: Given = {
    ...optionValues(command, words, named),
    ...(language && 'language' in command.options ? { language } : {}),
  };
  if (values.language !== undefined && !isLanguage(values.language)) {
    throw new UsageError(`--taal is ${LANGUAGES.join(' or ')}, not "${values.language}"`);
  }
  const missing = Object.entries(command.options).find(([key, { required }]) => required && !values[key]);
  // With --json what is asked may stand on standard input.
  if (missing && !json)
    throw new UsageError(`${command.name.en} needs a ${missing[0]}: ${command.name.en} "…"`);
  return { command, values, ...common };
}

/** The command that the words begin with; its name is taken off them. One of a group has two words. */
function called(name: string, words: string[], all: readonly SlashCommand[]): SlashCommand {
  const first = name.replace(/^\//, '');
  const find = (typed: string) => all.find((each) => LANGUAGES.some((l) => each.name[l] === typed));
  const inGroup = find(`${first} ${words[0]}`);
  if (inGroup) words.shift();
  const command = inGroup ?? find(first);
  if (command) return command;
  const actions = all.filter((each) => LANGUAGES.some((l) => each.name[l].startsWith(`${first} `)));
  const names = (actions.length > 0 ? actions : all).map((each) => each.name.en).join(', ');
  if (actions.length > 0) throw new UsageError(`${first} needs an action: ${names}`);
  throw new UsageError(`There is no command "${name}". There is: ${names}, import, chat`);
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...options,
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        language: { type: 'string' },
        knowledge: { type: 'string' },
        picture: { type: 'string' },
      },
    });
  } catch (error) {
    // Node's own words name the option; its hint about "--" helps nobody here.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** Words without an option name go to the options in their order; free text takes all that are left. */
function optionValues(
  command: SlashCommand,
  words: readonly string[],
  named: Readonly<Record<string, unknown>>,
): Given {
  const values: Record<string, string | boolean | File> = {};
  for (const [key, option] of Object.entries(command.options)) {
    const name = LANGUAGES.map((language) => option.name[language]).find((each) => each in named);
    const value = name && named[name];
    if (typeof value === 'string' && option.kind === 'file') values[key] = fileAt(value);
    else if (typeof value === 'string' || typeof value === 'boolean') values[key] = value;
  }
  const known = Object.values(command.options).flatMap(({ name }) => Object.values(name));
  const foreign = Object.keys(named).find((name) => !known.includes(name));
  if (foreign) throw new UsageError(`${command.name.en} has no option --${foreign}`);

  const left = [...words];
  for (const [key, option] of Object.entries(command.options)) {
    if (left.length === 0) break;
    if (key in values || option.kind === 'flag') continue;
    const word = option.words ? left.splice(0).join(' ') : (left.shift() ?? '');
    values[key] = option.kind === 'file' ? fileAt(word) : word;
  }
  if (left.length > 0)
    throw new UsageError(`${command.name.en} does not know what to do with "${left.join(' ')}"`);
  for (const [key, { maxLength }] of Object.entries(command.options)) {
    const length = text(values[key])?.length ?? 0;
    if (maxLength !== undefined && length > maxLength) {
      throw new UsageError(`${key} takes ${maxLength} characters at most; this is ${length}`);
    }
  }
  return values;
}

/** The value of an option that takes text. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
