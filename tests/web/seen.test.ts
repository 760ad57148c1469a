import { expect, test } from 'vitest';
import { Seen } from '../../src/web/interactions/signature.ts';

/** Milliseconds in which a request that was signed ahead, or late, can come in a second time. */
const AGAIN = 60_000;

test('what has come in is known again for as long as it could come in again, whenever it came', () => {
  for (let came = 1_000_000; came < 1_000_000 + 3 * AGAIN; came += 7_000) {
    const seen = new Seen();
    for (let now = 1_000_000; now < came; now += 1_000) expect(seen.add(`early ${now}`, now)).toBe(true);
    expect(seen.add('this', came)).toBe(true);
    for (let now = came; now <= came + AGAIN; now += 1_000) {
      expect(seen.add('this', now)).toBe(false);
      expect(seen.add(`other ${now}`, now)).toBe(true);
    }
  }
});

test('what can come in no more takes no memory for good', () => {
  const seen = new Seen();
  for (let minute = 0; minute < 5; minute += 1) seen.add(`other ${minute}`, minute * AGAIN);
  expect(seen.add('other 0', 5 * AGAIN)).toBe(true);
});
