import { describe, expect, test } from 'vitest';
import { newFile } from '../store/support.ts';
import { killWriters } from './kill.ts';
import { killImports } from './kill-imports.ts';
import { killChanges } from './kill-knowledge.ts';

describe('after kill -9', () => {
  test('what was said to be kept is there, and the database is whole', async () => {
    const { acknowledged, lost, damage } = await killWriters(newFile(), 4);
    expect({ lost, damage }).toEqual({ lost: [], damage: [] });
    expect(acknowledged).toBeGreaterThan(0);
  });

  test('additions that were said to be in force are there, and no revision is half', async () => {
    const { acknowledged, wrong } = await killChanges(3);
    expect(wrong).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });

  test('articles that were imported are there, and none is half', async () => {
    const { acknowledged, wrong } = await killImports(3);
    expect(wrong).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  });
});
