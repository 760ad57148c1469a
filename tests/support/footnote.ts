import { spawn } from 'node:child_process';

/** What a finished process left behind. */
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
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/main.ts', ...args], {
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
