import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDER } from '../../src/articles/files/shelf.ts';
import { median } from '../statistics.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where Node keeps what it has compiled, apart from what it has for others. */
const COMPILED = join(tmpdir(), `footnote-compiled-${process.pid}`);
const STARTS = 5;
/** Starts without anything of an earlier run: nothing compiled, nothing read. */
const FIRST_STARTS = 3;
const QUESTION = 'Where is the leader of IS believed to be?';

/**
 * Milliseconds from starting the process to its first answer from the shipped article, the first time ever and later on;
 * NaN if it gives none.
 */
export async function startUp(): Promise<{ readonly first: number; readonly later: number }> {
  const first: number[] = [];
  for (let i = 0; i < FIRST_STARTS; i++) {
    for (const folder of [FOLDER, COMPILED]) rmSync(folder, { recursive: true, force: true });
    first.push(await once());
  }
  const later: number[] = [];
  for (let i = 0; i < STARTS; i++) later.push(await once());
  rmSync(COMPILED, { recursive: true, force: true });
  return { first: middle(first), later: middle(later) };
}

function middle(times: readonly number[]): number {
  return times.some(Number.isNaN) ? Number.NaN : median(times);
}

function once(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', './typescript.js', 'src/main.ts', 'ask', '--json'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  child.stdin.on('error', () => undefined); // it ended before it read the question: no answer, NaN
  child.stdin.end(`${QUESTION}\n`);
  return new Promise((resolve) => {
    child.stdout.once('data', () => resolve(performance.now() - started));
    child.once('close', () => resolve(Number.NaN));
  });
}
