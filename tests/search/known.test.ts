import { expect, test } from 'vitest';
import type { Word } from '../../src/language/analyse.ts';
import { remember } from '../../src/language/remember.ts';
import { knowing } from '../../src/search/index/known.ts';

/** A word's terms are the same list each time, as the language has them. */
const termsOf = remember((folded): readonly string[] => [folded]);

function word(folded: string, terms = termsOf(folded), stop = false): Word {
  const span = { start: 0, end: folded.length, sentence: 0 };
  return { folded, terms, stop, named: false, kind: 'word', part: null, ...span };
}

/** Remembers two words, and up to two from before; `read` are those that were looked up. */
function remembering() {
  const read: string[] = [];
  const known = knowing(
    2,
    (term, stop) => (stop ? 1000 : 0) + term.length,
    (term, id) => [{ id: id + 1, strength: term.length / 10 }],
    (folded) => {
      read.push(folded);
      const letters = { mass: folded.length, forms: [], information: [] };
      return { letters, near: { words: [], runs: [] } };
    },
  );
  return { known, read };
}

test('a word that is asked again and again is looked up once', () => {
  const { known, read } = remembering();
  for (const other of ['one', 'two', 'three', 'four', 'five', 'six']) {
    expect(known(word('always')).ids).toEqual([6]);
    known(word(other));
  }
  expect(read.filter((each) => each === 'always')).toHaveLength(1);
});

test('what is long past is forgotten, and read alike again', () => {
  const { known, read } = remembering();
  const first = known(word('once'));
  for (const other of ['one', 'two', 'three', 'four']) known(word(other));
  expect(known(word('once'))).toEqual(first);
  expect(read.filter((each) => each === 'once')).toHaveLength(2);
});

test('a spelling that is read otherwise is another word', () => {
  const { known } = remembering();
  expect(known(word('is')).ids).toEqual([2]);
  expect(known(word('is', ['@islamic-state'])).ids).toEqual([14]);
  expect(known(word('is', [], true)).ids).toEqual([1002]);
  expect(known(word('is')).kin).toEqual([[{ id: 3, strength: 0.2 }]]);
});
