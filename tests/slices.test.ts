import { expect, test } from 'vitest';
import { asLongAs, atOnce, inSlices, mapped, type Work } from '../src/slices.ts';

/** Longer than a slice, so that each step is one. */
const STEP = 10; // milliseconds

/** Steps that each take the processor for a whole slice; says of each that it is being done. */
function* heavy(steps: number, say: (step: number) => void): Work<string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + STEP;
    while (performance.now() < until);
    say(step);
    yield;
  }
  return 'done';
}

test('however much work there is, past its first step one slice is done in each turn of the event loop', async () => {
  let turn = 0;
  let working = true;
  const count = () => {
    turn += 1;
    if (working) setImmediate(count);
  };
  setImmediate(count);
  const turns: number[] = [];
  const works = Array.from({ length: 5 }, () => inSlices(heavy(3, () => turns.push(turn))));
  expect(await Promise.all(works)).toEqual(Array(5).fill('done'));
  working = false;
  expect(turns).toHaveLength(15);
  expect(turns.slice(0, 5)).toEqual(Array(5).fill(0));
  expect(new Set(turns.slice(5)).size).toBe(10);
});

test('works that are done at the same time get on alike', async () => {
  const order: string[] = [];
  await Promise.all(['a', 'b'].map((name) => inSlices(heavy(3, (step) => order.push(`${name}${step}`)))));
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
});

function* broken(): Work<string> {
  yield;
  throw new Error('broken on purpose');
}

test('work that fails holds up no other', async () => {
  const works = [inSlices(broken()), inSlices(heavy(2, () => {}))];
  const outcomes = await Promise.allSettled(works);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('work that something has to hold for ends at the step after which it no longer does', () => {
  const steps: number[] = [];
  function* counting(): Work<void> {
    for (let step = 1; ; step++) yield steps.push(step);
  }
  atOnce(asLongAs(() => steps.length < 3, counting()));
  expect(steps).toEqual([1, 2, 3]);
});

test('what comes of each, in order', () => {
  expect(atOnce(mapped([1, 2, 3], (each) => 2 * each))).toEqual([2, 4, 6]);
});
