import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { parseCommandLine } from '../../src/terminal/arguments.ts';
import { runOnce } from '../../src/terminal/once.ts';
import { remedy } from '../../src/terminal/remedy.ts';
import { contextIn } from './knowledge.ts';

/** What a finished process left behind, or a command that ran in this one. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm start -- …args` as a process of its own, `input` on its standard input. */
export function footnote(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', './typescript.js', 'src/main.ts', ...args], {
    // An empty token, so that a developer's own .env cannot turn a test into a login.
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', DISCORD_TOKEN: '', ...env },
    timeout: 60_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/**
 * Carries out one command of the command line in this process, on knowledge that is loaded already: what
 * `npm start -- …args` does between reading the settings and ending, of which `footnote` tests that it does so.
 */
export async function command(
  args: readonly string[],
  knowledge: Knowledge,
  { input = '' }: { input?: string } = {},
): Promise<Finished> {
  const output = new PassThrough();
  const printed = text(output);
  const end = async (code: number, stderr: string) => {
    output.end();
    return { code, stdout: await printed, stderr };
  };
  try {
    const line = parseCommandLine(args, commands, 'en');
    if (line.command === null || typeof line.command === 'string') throw new Error('not one command');
    await runOnce(line.command, line, contextIn(line.language ?? 'en', knowledge), {
      input: Readable.from([Buffer.from(input)]),
      output,
      screen: { columns: 80, colour: false },
    });
    return end(0, '');
  } catch (error) {
    return end(1, remedy(error));
  }
}
