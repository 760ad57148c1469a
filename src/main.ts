import { config } from 'dotenv';
import { type Context, IN_TERMINAL } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { inventory } from './inventory.ts';
import { type Keeping, type Knowledge, loadKnowledge } from './knowledge.ts';
import type { Language } from './language/language.ts';
import { remedy } from './remedy.ts';
import { type CommandLine, parseCommandLine } from './terminal/arguments.ts';
import { chat } from './terminal/chat.ts';
import { runOnce } from './terminal/once.ts';
import { withProgress } from './terminal/progress.ts';
import type { Screen } from './terminal/render.ts';
import { usage } from './terminal/usage.ts';

/** Environment → knowledge → surface. The only file that ends the process. */
async function main(): Promise<void> {
  config({ quiet: true });
  const environment = readEnvironment(process.env);
  const line = parseCommandLine(process.argv.slice(2), commands);
  if (line.help) return print(usage(commands));

  const folder = line.knowledge ?? environment.KNOWLEDGE_DIR;
  if (line.command === null && environment.DISCORD_TOKEN) {
    return serve(environment, environment.DISCORD_TOKEN, folder);
  }
  return talk(line, await load(folder));
}

function load(folder: string, keeping?: Keeping): Promise<Knowledge> {
  return withProgress(loadKnowledge(folder, keeping), `Reading ${folder} …`, process.stderr);
}

/** The bot in Discord, until a signal. */
async function serve(environment: Environment, token: string, folder: string): Promise<void> {
  // The terminal starts without Discord's library, the log and the database, which take a third of a second to load.
  const [{ startBot }, { createLog }, { startStore }, { reloadOnChange }] = await Promise.all([
    import('./discord/bot.ts'),
    import('./log.ts'),
    import('./store/start.ts'),
    import('./reloading.ts'),
  ]);
  const log = createLog(environment.LOG_LEVEL, token);
  const store = await startStore(environment.DATABASE_URL, environment.RETENTION_DAYS, log);
  const knowledge = await load(folder, { store, warn: (err, what) => log.error({ err }, what) });
  const bot = await startBot({
    token,
    apiUrl: environment.DISCORD_API_URL,
    guildId: environment.DISCORD_GUILD_ID,
    moderatorRoleIds: environment.MODERATOR_ROLE_IDS,
    allowances: { person: environment.COOLDOWN_PERSON, channel: environment.COOLDOWN_CHANNEL },
    commands,
    knowledge,
    store,
    readsMessages: environment.MESSAGE_CONTENT,
    log,
  });
  print(
    [
      `${bot.tag} is at work in ${bot.guilds} ${bot.guilds === 1 ? 'server' : 'servers'}.`,
      `Add it to a server: ${bot.invite}`,
      `Add it to your own account: ${bot.inviteSelf}`,
      ...inventory(knowledge.current.articles),
    ].join('\n'),
  );
  import('./pictures/draw.ts')
    .then(({ warmUp }) => warmUp())
    .catch((err: unknown) => log.warn({ err }, 'pictures cannot be drawn; timelines are told in words'));
  const watch = environment.KNOWLEDGE_WATCH ? await reloadOnChange(folder, knowledge, log) : null;
  const stopped = await Promise.race([signal(), bot.lost]);
  log.info({ reason: stopped }, 'stopping');
  await watch?.close();
  await bot.stop();
  if (store.kind === 'open') await store.close();
  if (stopped instanceof Error) throw stopped;
  process.exit(0);
}

/** Settles when the process is asked to stop. */
function signal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
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
  if (line.command === null || line.command === 'chat') {
    print(inventory(knowledge.current.articles).join('\n'));
    return chat(commands, contextNow, { ...terminal, screen });
  }
  return runOnce(line.command, line, contextNow(), { ...terminal, screen: screen() });
}

function screen(): Screen {
  const { isTTY, columns } = process.stdout;
  return { columns: columns ?? 80, colour: isTTY === true && !process.env.NO_COLOR };
}

function systemLanguage(): Language {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${remedy(error)}\n`);
  process.exitCode = 1;
});
