import { expect, test } from 'vitest';
import { reloadWhileAsking } from './reloads.ts';

test('questions that are asked while the articles are reloaded are answered, each from one state', {
  timeout: 60_000,
}, async () => {
  const { swapped, wrong, states } = await reloadWhileAsking(20, 200);
  expect(wrong).toEqual([]);
  expect(swapped).toBe(20);
  expect(states).toBeGreaterThan(5);
});
