import { config } from 'dotenv';
import { type Context, IN_TERMINAL } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { openShelf } from './articles/files/shelf.ts';
import { inventory } from './articles/inventory.ts';
import { type Environment, readEnvironment } from './environment.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type Loading, loadKnowledge } from './knowledge/load.ts';
import { type CommandLine, parseCommandLine, text } from './terminal/arguments.ts';
import { runOnce } from './terminal/once.ts';
import { withProgress } from './terminal/progress.ts';
import { remedy } from './terminal/remedy.ts';
import type { Screen } from './terminal/screen.ts';
import { systemLanguage } from './terminal/system-language.ts';
import { usage } from './terminal/usage.ts';

/** Environment → knowledge → surface. The only file that ends the process. */
async function main(): Promise<void> {
  config({ quiet: true });
  const environment = readEnvironment(process.env);
  const line = parseCommandLine(process.argv.slice(2), commands, systemLanguage());
  if (line.help) return print(usage(commands, line.language ?? systemLanguage()));

  const folder = line.knowledge ?? environment.KNOWLEDGE_DIR;
  if (line.command === 'import') {
    const { file, article } = line.values;
    // The libraries for it are only loaded to import something.
    const { importInto } = await import('./terminal/import.ts');
    return print(await importInto(folder, `${file}`, { id: text(article), language: line.language }));
  }
  if (line.command === null && serves(environment)) {
    // The terminal starts without what serving takes, which takes a third of a second to load.
    const { serve } = await import('./serving/serve.ts');
    await serve(environment, folder, load, print);
    return process.exit(0);
  }
  return talk(line, await load(folder, { indexAll: false, lookUpAhead: false, shelf: openShelf() }));
}

/** Whether to serve, as a bot or over HTTP alone, rather than talk in the terminal. */
function serves({ DISCORD_TOKEN, DISCORD_PUBLIC_KEY, PUBLIC_URL, PORT }: Environment): boolean {
  return (
    (DISCORD_TOKEN ?? (PORT === undefined ? undefined : (DISCORD_PUBLIC_KEY ?? PUBLIC_URL))) !== undefined
  );
}

function load(folder: string, how: Loading): Promise<Knowledge> {
  return withProgress(
    (report) => loadKnowledge(folder, { ...how, report }),
    `Reading ${folder}`,
    process.stderr,
  );
}

/** The same commands in the terminal: the one on the command line, or a chat. */
async function talk(line: CommandLine, knowledge: Knowledge): Promise<void> {
  const contextNow = (): Context => ({
    knowledge: knowledge.current,
    language: line.language ?? systemLanguage(),
    commands,
    base: knowledge,
    ...IN_TERMINAL,
  });
  const terminal = { input: process.stdin, output: process.stdout };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (line.command === null || typeof line.command === 'string') {
    print(inventory(knowledge.current.articles, contextNow().language).join('\n'));
    const { chat } = await import('./terminal/chat.ts');
    return chat(commands, contextNow, { ...terminal, screen });
  }
  const done = await runOnce(line.command, line, contextNow(), { ...terminal, screen: screen() });
  if (!done) process.exitCode = 1;
}

function screen(): Screen {
  const { isTTY, columns } = process.stdout;
  // A terminal that does not know its width says 0.
  return { columns: columns || 80, colour: isTTY === true && !process.env.NO_COLOR };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${remedy(error)}\n`);
  process.exitCode = 1;
});
