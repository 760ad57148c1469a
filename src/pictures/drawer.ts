import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { Element } from './timeline.ts';
import type { Done } from './worker.ts';

/**
 * Milliseconds that a picture may take. It takes a fifth of a second, and the first of a thread, for which much has to be
 * loaded, one or two; on a machine that is hard at work, a few times that.
 */
const PATIENCE = 10_000;

/** Draws an element as a PNG. Rejects where that fails or takes too long; whatever happened, the next one is drawn anew. */
export type Drawer = (element: Element) => Promise<Uint8Array>;

/** A picture that somebody waits for. */
interface Wanted {
  readonly element: Element;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Draws in a thread that runs a file, one picture after the other. The thread is started for the first one, and another
 * one where it ends or hangs: that costs the picture it was at, not those that wait. It holds no process up.
 */
export function createDrawer(file: URL, patience = PATIENCE): Drawer {
  /** The first is being drawn. */
  const queue: Wanted[] = [];
  let thread: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;

  return (element) =>
    new Promise((resolve, reject) => {
      queue.push({ element, resolve, reject });
      if (queue.length === 1) drawFirst();
    });

  function drawFirst(): void {
    const [first] = queue;
    if (!first) {
      thread?.unref();
      return;
    }
    thread ??= start();
    thread.ref();
    thread.postMessage(first.element);
    timer = setTimeout(giveUp, patience);
  }

  /** Tells who wanted the first what came of it, and goes on with the next. */
  function settle(tell: (first: Wanted) => void): void {
    clearTimeout(timer);
    const first = queue.shift();
    if (first) tell(first);
    drawFirst();
  }

  function giveUp(): void {
    const stuck = thread;
    thread = null;
    void stuck?.terminate();
    settle(({ reject }) => reject(new Error(`a picture was not drawn within ${patience} milliseconds`)));
  }

  function start(): Worker {
    const own = startThread(file);
    let reason: unknown;
    own.on('message', (done: Done) => {
      // What comes from one that was given up comes too late.
      if (own !== thread) return;
      settle(({ resolve, reject }) => ('png' in done ? resolve(done.png) : reject(new Error(done.error))));
    });
    own.on('error', (error) => {
      reason = error;
    });
    own.on('exit', (code) => {
      if (own !== thread) return;
      thread = null;
      const error = new Error(`the thread that draws ended with ${code}`, { cause: reason });
      settle(({ reject }) => reject(error));
    });
    return own;
  }
}
