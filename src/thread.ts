import { Worker, type WorkerOptions } from 'node:worker_threads';

const TYPESCRIPT = new URL('../typescript.js', import.meta.url).href;

/** A thread that runs a file of the sources. */
export function startThread(file: URL, options: WorkerOptions = {}): Worker {
  return new Worker(file, { ...options, execArgv: ['--import', TYPESCRIPT] });
}
