import { expect, test } from 'vitest';
import { Memory } from '../../src/articles/files/memory.ts';
import { parsed } from '../../src/articles/flaw.ts';
import { atOnce } from '../../src/slices.ts';

/** A memory, and how often it had something read. */
function counted() {
  const memory = new Memory();
  let times = 0;
  const recall = (text: string) =>
    atOnce(
      // biome-ignore lint/correctness/useYield: there is nothing to leave it after
      memory.recall('a.md', Buffer.from(text), function* () {
        times++;
        return parsed(text, []);
      }),
    ).value;
  return { memory, recall, times: () => times };
}

test('a file is read once within a reading, and again in the next only if it has changed', () => {
  const { memory, recall, times } = counted();
  expect([recall('one'), recall('one'), times()]).toEqual(['one', 'one', 1]);
  memory.turn();
  expect([recall('one'), times()]).toEqual(['one', 1]);
  expect([recall('two'), times()]).toEqual(['two', 2]);
});

test('what was not in the last reading is forgotten', () => {
  const { memory, recall, times } = counted();
  recall('one');
  memory.turn();
  memory.turn();
  recall('one');
  expect(times()).toBe(2);
});
