import { parentPort } from 'node:worker_threads';
import { paint } from './paint.ts';
import type { Element } from './timeline.ts';

/** What came of an element that was to be drawn. */
export type Done = { readonly png: Uint8Array } | { readonly error: string };

parentPort?.on('message', async (element: Element) => {
  let done: Done;
  try {
    done = { png: await paint(element) };
  } catch (error) {
    done = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(done);
});
