import type { Worker } from 'node:worker_threads';
import type { Timeline, ToldEvent } from '../replies/reply.ts';
import { startThread } from '../thread.ts';
import type { Scheme } from './colours.ts';
import { timelinePicture } from './timeline.ts';
import type { Done, Task } from './worker.ts';

/**
 * The thread that draws, started for the first picture or a little before: laying out and painting take a fifth of a second, in which
 * the thread that answers questions would keep everybody waiting. It holds no process up.
 */
let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, { resolve: (png: Uint8Array) => void; reject: (error: Error) => void }>();

/** Each timeline is drawn once in a scheme, and its picture kept for as long as the timeline is. */
const drawn: Readonly<Record<Scheme, WeakMap<Timeline, Promise<Uint8Array>>>> = {
  dark: new WeakMap(),
  light: new WeakMap(),
};

/** A timeline as a PNG. Rejects where it cannot be drawn; a next call tries again. */
export function drawTimeline(timeline: Timeline, scheme: Scheme = 'dark'): Promise<Uint8Array> {
  const before = drawn[scheme].get(timeline);
  if (before) return before;
  const drawing = new Promise<Uint8Array>((resolve, reject) => {
    worker ??= start();
    const task: Task = { id: ++count, element: timelinePicture(timeline, scheme) };
    waiting.set(task.id, { resolve, reject });
    worker.ref();
    worker.postMessage(task);
  });
  drawn[scheme].set(timeline, drawing);
  drawing.catch(() => drawn[scheme].delete(timeline));
  return drawing;
}

const TOLD: ToldEvent = {
  text: 'A sentence of the article, as long as they mostly are: it goes on for a line or two.',
  phrase: '',
  place: '',
  at: { language: 'en', article: '', passage: '', version: '' },
};

/** A timeline with all that there can be in one, at which the thread learns to draw. */
const PRACTICE: Timeline = {
  title: 'A title',
  published: 'Published',
  events: (['year', 'month', 'day'] as const).flatMap((precision) =>
    [false, true].map((later) => ({ ...TOLD, when: '2017', precision, approximate: later, later })),
  ),
  undated: { title: 'Not known', events: [TOLD] },
  alternative: '',
};

/** Starts the thread and has it draw once, so that nobody waits for it to load and to be compiled. */
export async function warmUp(): Promise<void> {
  await drawTimeline(PRACTICE);
}

function start(): Worker {
  const thread = startThread(new URL('./worker.ts', import.meta.url));
  thread.on('message', (done: Done) => {
    const waiter = waiting.get(done.id);
    waiting.delete(done.id);
    if (waiting.size === 0) thread.unref();
    if ('png' in done) waiter?.resolve(done.png);
    else waiter?.reject(new Error(done.error));
  });
  let reason: unknown;
  thread.on('error', (error) => {
    reason = error;
  });
  thread.on('exit', (code) => {
    worker = null;
    const error = new Error(`the thread that draws ended with ${code}`, { cause: reason });
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return thread;
}
