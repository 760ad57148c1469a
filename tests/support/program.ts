import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { defaults, startServer } from './bot.ts';
import type { DiscordServer } from './discord-server.ts';
import { newPostgresDatabase, startPostgres } from './postgres.ts';

/** Footnote as a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has printed and logged so far. */
  readonly printed: () => string;
  /** The port that it says it listens at; NaN where it listens at none. */
  readonly port: number;
  /** The address of its database. */
  readonly database: string;
}

/** Starts `npm start` with these settings, and a database of its own; resolves when it is at work. It ends with the test. */
export async function startProgram(
  server: DiscordServer,
  environment: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const { token, apiUrl = '' } = defaults(server);
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'footnote-')), 'footnote.db')}`;
  const child = spawn(process.execPath, ['--import', './typescript.js', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: database,
      PORT: '0',
      HOST: '127.0.0.1',
      DRAIN_SECONDS: '1',
      COOLDOWN_PERSON: 'off',
      COOLDOWN_CHANNEL: 'off',
      ...environment,
    },
    timeout: 100_000,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        if (/ passages?, [a-z/]+\)$/m.test(printed)) resolve();
      });
    }
    child.once('exit', () => reject(new Error(printed)));
  });
  const [, port] = /Listens at port (\d+)/.exec(printed) ?? [];
  return { child, printed: () => printed, port: Number(port), database };
}

/** Discord's side, and a PostgreSQL of the test's own for the programs that are started with these settings, over HTTP. */
export async function startAround() {
  const server = await startServer();
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const database = await newPostgresDatabase(postgres.url);
  return {
    server,
    postgres,
    database,
    settings: { DISCORD_PUBLIC_KEY: server.webhook.publicKey, DATABASE_URL: database },
    /** Interactions go to this program from now on. */
    to({ port }: Program) {
      server.webhook.url = `http://127.0.0.1:${port}/interactions`;
    },
  };
}
