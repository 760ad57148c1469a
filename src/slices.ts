/** Work that may be left after any step and taken up again later: a `yield` says where. */
export type Work<T> = Generator<void, T>;

/** Milliseconds that work in slices keeps a question waiting, at the most that a step can help. */
const SLICE = 8;

/** Does all of it now. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it a slice at a time; between slices whatever else waits, such as a question, has its turn. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
