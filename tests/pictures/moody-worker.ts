import { parentPort } from 'node:worker_threads';
import type { Element } from '../../src/pictures/timeline.ts';

/** Stands in the place of the thread that draws: the words of an element say what becomes of it. */
parentPort?.on('message', ({ props: { children } }: Element) => {
  const words = String(children);
  if (words === 'hangs') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (words === 'ends') process.exit(3);
  parentPort?.postMessage(words === 'fails' ? { error: 'it fails' } : { png: Buffer.from(words) });
});
