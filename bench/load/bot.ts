import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DiscordServer } from '../../tests/support/discord-server.ts';

/** Footnote as a process of its own. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Of its web server; NaN without one. */
  readonly port: number;
}

/** How the image starts Node for many requests: what they leave behind for a moment keeps its room (docs/scaling.md). */
export const FOR_MANY = ['--min-semi-space-size=16'];

/** `npm start`, without its cooldown; settles when it is at work. */
export async function startProgram(
  server: DiscordServer,
  settings: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<BotProcess> {
  const child = spawn(process.execPath, [...flags, '--import', './typescript.js', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: server.token,
      DISCORD_API_URL: server.apiUrl,
      COOLDOWN_PERSON: 'off',
      COOLDOWN_CHANNEL: 'off',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Whatever befalls this process, it ends.
    timeout: 300_000,
  });
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    printed += text;
    if (printed.includes('mosul-2017: ')) {
      return { child, port: Number(/Listens at port (\d+)/.exec(printed)?.[1]) };
    }
  }
  const [code] = await once(child, 'close');
  throw new Error(`the bot ended with ${code}: ${printed}`);
}

/** Ends it at once. */
export async function end({ child }: BotProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}
