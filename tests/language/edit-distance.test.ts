import { expect, test } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';
import { random } from '../search/support.ts';

/** The distance by the book, every cell of it. */
function plain(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return rows[a.length]![b.length]!;
}

test.each([
  ['mosul', 'mosul', 0],
  ['mosul', 'mossul', 1],
  ['mosul', 'moslu', 1],
  ['mosul', 'basra', 3],
  ['', 'ab', 2],
])('%s and %s are %i apart, where more than two is three', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test.each([1, 2, 3])(
  'words of few letters are as far apart as by the book, up to any limit, seed %i',
  (seed) => {
    const next = random(seed);
    const word = () =>
      Array.from({ length: Math.floor(next() * 9) }, () => 'abc'[Math.floor(next() * 3)]).join('');
    for (let turn = 0; turn < 3000; turn++) {
      const [a, b, limit] = [word(), word(), Math.floor(next() * 4)];
      expect([a, b, limit, editDistance(a, b, limit)]).toEqual([
        a,
        b,
        limit,
        Math.min(plain(a, b), limit + 1),
      ]);
    }
  },
);

test('words longer than any before are compared too', () => {
  const long = 'x'.repeat(500);
  expect(editDistance(`${long}ab`, `y${long}ba`, 2)).toBe(2);
});
