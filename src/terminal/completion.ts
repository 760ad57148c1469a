import type { Command, Context, Option, SlashCommand } from '../../commands/command.ts';
import { examples } from '../../commands/editions.ts';
import { LANGUAGES, type Language } from '../language/language.ts';

/**
 * What a line of the chat may go on as, and the part of it that is completed: names of commands after a slash, then
 * their options and what these take; the article's own questions otherwise.
 */
export function complete(line: string, commands: readonly Command[], context: Context): [string[], string] {
  const { language } = context;
  if (!line.startsWith('/')) {
    const questions = examples(context.knowledge.articles, language, Number.POSITIVE_INFINITY);
    return [starting(questions, line), line];
  }
  const slash = commands.filter((command) => command.kind === 'slash');
  const space = line.indexOf(' ');
  if (space < 0) {
    const typed = line.slice(1);
    const names = slash.flatMap(({ name }) => spelled(name, typed, language));
    return [names.map((name) => `/${name} `), line];
  }
  const command = slash.find(({ name }) =>
    LANGUAGES.some((each) => `/${name[each]}` === line.slice(0, space)),
  );
  if (!command) return [[], line];
  const last = line.slice(line.lastIndexOf(' ') + 1);
  const before = line.slice(0, line.length - last.length).trimEnd();
  const option = optionNamed(command, before.slice(before.lastIndexOf(' ') + 1));
  if (option) return [starting(takenBy(option, context), last), last];
  const given = before.split(' ');
  const options = Object.values(command.options).filter(({ name }) =>
    LANGUAGES.every((each) => !given.includes(`--${name[each]}`)),
  );
  const values = options[0] && last !== '' ? takenBy(options[0], context) : [];
  return [starting([...values, ...options.map(({ name }) => `--${name[language]} `)], last), last];
}

/** The name in the reader's language if it starts as typed, else in another. */
function spelled(name: SlashCommand['name'], typed: string, language: Language): string[] {
  const names = [name[language], ...LANGUAGES.map((each) => name[each])];
  return names.filter((each) => each.startsWith(typed.toLowerCase())).slice(0, 1);
}

function optionNamed({ options }: SlashCommand, typed: string): Option | undefined {
  return Object.values(options).find(({ name }) => LANGUAGES.some((each) => `--${name[each]}` === typed));
}

/** The values that an option can have, where they can be listed. */
function takenBy(option: Option, { knowledge, language }: Context): string[] {
  if (option.choices) return option.choices.map(({ name }) => `${name[language]} `);
  if (option.name.en === 'article') return knowledge.articles.map(({ id }) => `${quoted(id)} `);
  if (option.name.en === 'name' || option.name.en === 'speaker')
    return knowledge.articles.flatMap(({ glossary }) =>
      glossary.map(({ name }) => `${quoted(name[language])} `),
    );
  return [];
}

/** As the chat reads words: what has a space in it stands in quotation marks. */
function quoted(text: string): string {
  return text.includes(' ') ? `"${text}"` : text;
}

function starting(choices: readonly string[], typed: string): string[] {
  const part = typed.toLowerCase();
  return choices.filter((choice) =>
    choice.toLowerCase().replace(/^"/, '').startsWith(part.replace(/^"/, '')),
  );
}
