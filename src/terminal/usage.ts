import { type Command, slashCommands } from '../../commands/command.ts';
import type { Language } from '../language/language.ts';
import { usageWords } from './usage-words.ts';

/** What `--help` prints, drawn from the list of commands. */
export function usage(commands: readonly Command[], language: Language): string {
  const { help } = usageWords[language];
  const calls = slashCommands(commands).map(({ name, options, description }) => {
    const given = Object.values(options).map((option) =>
      option.required
        ? option.name[language]
        : `[--${option.name[language]}${option.kind === 'flag' ? '' : ' …'}]`,
    );
    return [[name[language], ...given].join(' '), description[language]] as const;
  });
  return [
    ...aligned([
      ['npm start', help.start],
      ['npm start -- chat', help.chat],
      ['npm start -- import FILE', help.import],
      ['npm start -- COMMAND …', help.command],
    ]),
    '',
    ...aligned(calls).map((row) => `  ${row}`),
    '',
    ...aligned([
      ['--json', help.json],
      ['--picture FILE', help.picture],
      ['--language nl|en', help.language],
      ['--knowledge DIR', help.knowledge],
    ]),
  ].join('\n');
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([call]) => call.length));
  return rows.map(([call, does]) => `${call.padEnd(width)}  ${does}`);
}
