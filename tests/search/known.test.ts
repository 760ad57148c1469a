import { expect, test } from 'vitest';
import type { Word } from '../../src/language/analyse.ts';
import { remember } from '../../src/language/remember.ts';
import { KnownWords } from '../../src/search/index/known.ts';
import { Vocabulary } from '../../src/search/index/vocabulary.ts';
import { atOnce } from '../../src/slices.ts';

/** A word's terms are the same list each time, as the language has them. */
const termsOf = remember((folded): readonly string[] => [folded]);

function word(folded: string, terms = termsOf(folded), stop = false): Word {
  const span = { start: 0, end: folded.length, sentence: 0 };
  return { folded, terms, stop, named: false, kind: 'word', part: null, ...span };
}

/** Remembers two words, and up to two from before, beside an edition's own; `read` are those that were looked up. */
function remembering(...own: Word[]) {
  const read: string[] = [];
  const vocabulary = new Vocabulary();
  for (const each of own) vocabulary.read(each);
  const sources = {
    vocabulary,
    spellings: vocabulary.letters.spellings(),
    stands: () => true,
    kinOf: (term: string, id: number) => [{ id: id + 1, strength: term.length / 10 }],
    lettersOf: (folded: string) => {
      read.push(folded);
      const none = { forms: new Int32Array(0), information: new Float64Array(0), first: 0, end: 0 };
      return { letters: { mass: folded.length, ...none }, near: { count: 0, words: [], runs: [] } };
    },
  };
  return { known: new KnownWords(sources, 2), read };
}

test('a word that is asked again and again is looked up once', () => {
  const { known, read } = remembering();
  for (const other of ['one', 'two', 'three', 'four', 'five', 'six']) {
    expect(known.of(word('always')).letters.mass).toBe(6);
    known.of(word(other));
  }
  expect(read.filter((each) => each === 'always')).toHaveLength(1);
});

test('what is long past is forgotten, and read alike again', () => {
  const { known, read } = remembering();
  const first = known.of(word('once'));
  for (const other of ['one', 'two', 'three', 'four']) known.of(word(other));
  expect(known.of(word('once'))).toEqual(first);
  expect(read.filter((each) => each === 'once')).toHaveLength(2);
});

test('a spelling that is read otherwise is another word', () => {
  const own = [word('the', [], true), word('is', [], true), word('is', ['@islamic-state']), word('is')];
  const { known } = remembering(...own);
  for (const looked of ['when asked', 'ahead']) {
    if (looked === 'ahead') atOnce(known.ahead());
    expect(known.of(word('is')).ids).toEqual([3]);
    expect(known.of(word('is', ['@islamic-state'])).ids).toEqual([2]);
    expect(known.of(word('is', [], true)).ids).toEqual([1]);
    expect(known.of(word('is')).kin).toEqual([[{ id: 4, strength: 0.2 }]]);
  }
});

test("an edition's own words are looked up ahead, each once, and never forgotten", () => {
  const { known, read } = remembering(word('roof'), word('river'), word('roof'));
  const before = known.of(word('river'));
  atOnce(known.ahead());
  expect(read).toEqual(['river', 'roof', 'river']);
  for (const asked of ['one', 'two', 'three', 'four', 'roof', 'river']) known.of(word(asked));
  expect(read.slice(3)).toEqual(['one', 'two', 'three', 'four']);
  expect(known.of(word('river'))).toEqual(before);
});

test('an edition with more words than may be looked up ahead is left alone', () => {
  const { known, read } = remembering(word('roof'), word('river'));
  atOnce(known.ahead(1));
  expect([known.lookedUp, read]).toEqual([0, []]);
  atOnce(known.ahead(2));
  expect([known.lookedUp, read]).toEqual([2, ['roof', 'river']]);
  atOnce(known.ahead(2));
  expect(read).toHaveLength(2);
});

test('in an edition whose words are spelled alike too often none is looked up ahead', () => {
  const alike = Array.from({ length: 700 }, (_, n) => word(`alike${n}`));
  const { known, read } = remembering(...alike);
  atOnce(known.ahead());
  expect(read).toEqual([]);
});
