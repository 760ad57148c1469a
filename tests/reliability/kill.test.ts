import { expect, test } from 'vitest';
import { newFile } from '../store/support.ts';
import { killWriters } from './kill.ts';

test('what was said to be kept is there after kill -9, and the database is whole', async () => {
  const { acknowledged, lost, damage } = await killWriters(newFile(), 4);
  expect({ lost, damage }).toEqual({ lost: [], damage: [] });
  expect(acknowledged).toBeGreaterThan(0);
});
