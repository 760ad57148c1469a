/** Work that may be left after any step and taken up again later: a `yield` says where, and how much it has come on. */
export type Work<T> = Generator<number | undefined, T>;

/** Milliseconds that work in slices keeps a question waiting, at the most that a step can help. */
const SLICE = 8;

/** Milliseconds that work may take without waiting for a slice: most is done by then. */
const BRIEF = 1;

/** Does all of it now. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What comes of each, one by one. */
export function* mapped<T, U>(all: Iterable<T>, map: (one: T) => U): Work<U[]> {
  const found: U[] = [];
  for (const one of all) {
    found.push(map(one));
    yield;
  }
  return found;
}

/** Goes on with it as long as that holds, asked after each step. */
export function* asLongAs(holds: () => boolean, work: Work<void>): Work<void> {
  for (const done of work) {
    yield done;
    if (!holds()) return;
  }
}

/** Those that wait for a slice. */
const waiting: (() => void)[] = [];

/** Settles when it has its slice: one has, in each turn of the event loop, however much work there is. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next);
  });
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}

/**
 * Does it a slice at a time; between slices whatever else waits, such as a question, has its turn, and `report` is told
 * how much there is done of what counts.
 */
export async function inSlices<T>(work: Work<T>, report?: (done: number) => void): Promise<T> {
  let done = 0;
  for (let until = performance.now() + BRIEF; ; until = performance.now() + SLICE) {
    do {
      const step = work.next();
      if (step.done) return step.value;
      done += step.value ?? 0;
    } while (performance.now() < until);
    report?.(done);
    await turn();
  }
}
