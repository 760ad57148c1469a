import { expect, test } from 'vitest';
import { killChanges } from './kill-knowledge.ts';

test('additions that were said to be in force are there after kill -9, and no revision is half', {
  timeout: 60_000,
}, async () => {
  const { acknowledged, wrong } = await killChanges(3);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});
