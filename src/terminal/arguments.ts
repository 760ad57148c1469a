import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  type Command,
  type File,
  type Given,
  type Option,
  type SlashCommand,
  slashCommands,
} from '../../commands/command.ts';
import { isLanguage, LANGUAGES, type Language } from '../language/language.ts';
import { fromDiscord } from './as-in-discord.ts';
import { fileAt } from './files.ts';
import { UsageError } from './usage-error.ts';
import { usageWords } from './usage-words.ts';

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

/** Commands that print JSON with `--json`. */
const PRINT_JSON = new Set(['ask', 'timeline']);

/** The command that has a picture. */
const PICTURED = 'timeline';

/**
 * Reads `ask "where is he" --article mosul-2017 --json`. Commands and options go by their names in
 * either language, as in Discord, and `article: mosul-2017` will do for an option too; `reader` is the language to say in what is wrong.
 * @throws UsageError
 */
export function parseCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  reader: Language,
): CommandLine {
  const say = usageWords[reader];
  const wrong = (message: string) => new UsageError(message, reader);
  const all = slashCommands(commands);
  const toReader = (name: string) => all.find((each) => each.name.en === name)?.name[reader] ?? name;
  const options = new Map(
    all.flatMap((command) =>
      Object.values(command.options).flatMap((option) =>
        LANGUAGES.map((each) => [option.name[each], option] as const),
      ),
    ),
  );
  const { values: given, positionals } = parse(fromDiscord(args, options), options, reader);
  const { json = false, help = false, language, knowledge, picture, ...named } = given;
  if (language !== undefined && !isLanguage(language)) {
    throw wrong(say.badLanguage('language', language));
  }
  const [name, ...words] = positionals;
  const common = {
    json: json === true,
    help: help === true,
    language,
    knowledge: text(knowledge),
    picture: text(picture),
  };
  // Help is given whatever else is wrong.
  if (help) return { command: null, values: {}, ...common };
  if (name === undefined || name === 'chat') {
    if (picture) throw wrong(say.pictureAlone(toReader(PICTURED)));
    const stray = [...Object.keys(named), ...(json ? ['json'] : [])][0];
    if (stray) throw wrong(say.optionAlone(stray));
    if (words.length > 0) throw wrong(say.chatWords(words[0] ?? ''));
    return { command: name === 'chat' ? name : null, values: {}, ...common };
  }
  if (name === 'import') {
    const [file, ...rest] = words;
    if (file === undefined || rest.length > 0) throw wrong(say.importOne);
    const { article, ...foreign }: Readonly<Record<string, unknown>> = named;
    const [stray] = Object.keys(foreign);
    if (stray) throw wrong(say.noOption(name, stray));
    return { command: name, values: { file, article: text(article) }, ...common };
  }
  const command = called(name, words, all, reader);
  if (json && !PRINT_JSON.has(command.name.en)) {
    throw wrong(say.jsonElsewhere([...PRINT_JSON].map(toReader), command.name[reader]));
  }
  if (picture && command.name.en !== PICTURED) {
    throw wrong(say.pictureElsewhere(toReader(PICTURED), command.name[reader]));
  }
  if (picture && json) throw wrong(say.pictureAndJson);
  const values: Given = {
    ...optionValues(command, words, named, reader),
    ...(language && 'language' in command.options ? { language } : {}),
  };
  if (values.language !== undefined && !isLanguage(values.language)) {
    throw wrong(say.badLanguage('taal', values.language));
  }
  const missing = Object.entries(command.options).find(([key, { required }]) => required && !values[key]);
  // With --json what is asked may stand on standard input.
  if (missing && !json) throw wrong(say.missing(command.name[reader], missing[1].name[reader]));
  return { command, values, ...common };
}

/** The command that the words begin with; its name is taken off them. One of a group has two words. */
function called(name: string, words: string[], all: readonly SlashCommand[], reader: Language): SlashCommand {
  const first = name.replace(/^\//, '').toLowerCase();
  const find = (typed: string) =>
    all.find((each) => LANGUAGES.some((l) => each.name[l] === typed.toLowerCase()));
  const inGroup = find(`${first} ${words[0]}`);
  if (inGroup) words.shift();
  const command = inGroup ?? find(first);
  if (command) return command;
  // In the chat a command has a slash before it, and there is nothing to import.
  const [slash, others] = name.startsWith('/') ? ['/', []] : ['', ['import', 'chat']];
  const listed = (some: readonly SlashCommand[]) => some.map((each) => `${slash}${each.name[reader]}`);
  const actions = all.filter((each) => LANGUAGES.some((l) => each.name[l].startsWith(`${first} `)));
  const say = usageWords[reader];
  throw new UsageError(
    actions.length > 0
      ? say.needsAction(name, listed(actions).join(', '))
      : say.noCommand(name, [...listed(all), ...others].join(', ')),
    reader,
  );
}

function parse(args: readonly string[], options: ReadonlyMap<string, Option>, reader: Language) {
  const types: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    [...options].map(([name, { kind }]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const),
  );
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...types,
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        language: { type: 'string' },
        knowledge: { type: 'string' },
        picture: { type: 'string' },
      },
    });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const say = usageWords[reader];
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? say.unknownOption(option) : say.optionValue(option),
      reader,
    );
  }
}

/** Words without an option name go to the options in their order; free text takes all that are left. */
function optionValues(
  command: SlashCommand,
  words: readonly string[],
  named: Readonly<Record<string, unknown>>,
  reader: Language,
): Given {
  const say = usageWords[reader];
  const called = command.name[reader];
  const values: Record<string, string | boolean | File> = {};
  for (const [key, option] of Object.entries(command.options)) {
    const name = LANGUAGES.map((language) => option.name[language]).find((each) => each in named);
    const value = name && named[name];
    if (typeof value === 'string' && option.kind === 'file') values[key] = fileAt(value);
    else if (typeof value === 'string' || typeof value === 'boolean') values[key] = value;
  }
  const known = Object.values(command.options).flatMap(({ name }) => Object.values(name));
  const foreign = Object.keys(named).find((name) => !known.includes(name));
  if (foreign) throw new UsageError(say.noOption(called, foreign), reader);

  const left = [...words];
  for (const [key, option] of Object.entries(command.options)) {
    if (left.length === 0) break;
    if (key in values || option.kind === 'flag') continue;
    const word = option.words ? left.splice(0).join(' ') : (left.shift() ?? '');
    values[key] = option.kind === 'file' ? fileAt(word) : word;
  }
  if (left.length > 0) throw new UsageError(say.leftOver(called, left.join(' ')), reader);
  for (const [key, { name, maxLength }] of Object.entries(command.options)) {
    const length = text(values[key])?.length ?? 0;
    if (maxLength !== undefined && length > maxLength) {
      throw new UsageError(say.tooLong(name[reader], maxLength, length), reader);
    }
  }
  return values;
}

/** The value of an option that takes text. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
