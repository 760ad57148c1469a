import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/**
 * Runs a script of this folder in a process of its own, so that neither memory nor compiled code of one
 * measurement touches another, and reads the JSON that it prints.
 */
export async function measureApart(script: string, job: object): Promise<unknown> {
  const { stdout } = await run(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=12288', // MB; a hundred thousand passages need more than the default
      ...['--import', './typescript.js'],
      fileURLToPath(new URL(script, import.meta.url)),
      JSON.stringify(job),
    ],
    { cwd: ROOT },
  );
  return JSON.parse(stdout);
}
