import { type Command, slashCommands } from '../../commands/command.ts';

/** What `--help` prints, drawn from the list of commands. */
export function usage(commands: readonly Command[]): string {
  const rows = slashCommands(commands).map(({ name, options, description }) => {
    const given = Object.values(options).map((option) =>
      option.required ? option.name.en : `[--${option.name.en}${option.kind === 'flag' ? '' : ' …'}]`,
    );
    return [[name.en, ...given].join(' '), description.en] as const;
  });
  const width = Math.max(...rows.map(([call]) => call.length));
  return [
    'npm start                          the bot where DISCORD_TOKEN is set, else a chat in the terminal (see .env.example)',
    'npm start -- chat                  the chat in the terminal',
    'npm start -- import FILE           make an article of a file .md, .txt or .html: --article ID, --language nl|en',
    'npm start -- COMMAND …             one command, with the names and options it has in Discord:',
    '',
    ...rows.map(([call, description]) => `  ${call.padEnd(width)}  ${description}`),
    '',
    '--json             ask and timeline: print JSON; ask without a question reads one a line from standard input',
    '--picture FILE     timeline: also draw it as a PNG, into this file',
    '--language nl|en   the language to answer in, where a question does not tell its own; with --json always',
    '--knowledge DIR    the knowledge folder (default: KNOWLEDGE_DIR, else knowledge)',
  ].join('\n');
}
