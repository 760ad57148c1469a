import { expect, test } from 'vitest';
import { createDelay } from '../../../src/discord/answering/delay.ts';

/** A delay whose clock is set by hand; Discord's clock is an hour ahead of it. */
function measured() {
  let clock = 0;
  const delay = createDelay(() => clock);
  return (sent: number, arrived: number) => {
    clock = arrived;
    return delay(sent + 3_600_000);
  };
}

test('is what something took longer than the quickest, however wrong the clock', () => {
  const delay = measured();
  expect(delay(0, 80)).toBe(0);
  expect(delay(1_000, 1_050)).toBe(0);
  expect(delay(2_000, 5_050)).toBeCloseTo(3_000, -1);
});

test('follows a clock that drifts', () => {
  const delay = measured();
  const day = 24 * 3_600_000;
  let slowest = 0;
  // A tenth of a second later each hour.
  for (let hour = 0; hour < 48; hour++) {
    slowest = Math.max(slowest, delay(hour * 3_600_000, hour * 3_600_000 + hour * 100));
  }
  expect(slowest).toBe(0);
  expect(delay(3 * day, 3 * day + 4_900)).toBe(0);
});
