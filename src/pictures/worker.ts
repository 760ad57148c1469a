import { parentPort } from 'node:worker_threads';
import { paint } from './paint.ts';
import type { Element } from './timeline.ts';

/** One drawing to make, and what came of it. */
export interface Task {
  readonly id: number;
  readonly element: Element;
}
export type Done = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly error: string });

parentPort?.on('message', async ({ id, element }: Task) => {
  let done: Done;
  try {
    done = { id, png: await paint(element) };
  } catch (error) {
    done = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(done);
});
