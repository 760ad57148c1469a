import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STARTS = 5;
const QUESTION = 'Where is the leader of IS believed to be?';

/** Milliseconds from starting the process to its first answer from the shipped article; NaN if it gives none. */
export async function startUp(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) times.push(await once());
  return times.some(Number.isNaN) ? Number.NaN : median(times);
}

function once(): Promise<number> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', 'src/main.ts', 'ask', '--json'],
    { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  child.stdin.on('error', () => undefined); // it ended before it read the question: no answer, NaN
  child.stdin.end(`${QUESTION}\n`);
  return new Promise((resolve) => {
    child.stdout.once('data', () => resolve(performance.now() - started));
    child.once('close', () => resolve(Number.NaN));
  });
}
