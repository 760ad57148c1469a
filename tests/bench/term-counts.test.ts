import { expect, test } from 'vitest';
import { TermCounts } from '../../bench/training/term-counts.ts';
import { editionOf } from '../search/support.ts';

const ABOUT = ['beaver', 'comet', 'harbour', 'violin'];
const COUNTS = new TermCounts(
  ABOUT.map((topic, at) => ({
    edition: {
      ...editionOf([`The ${topic} was famous.`, `It lived${at < 2 ? ' for years' : ''}.`]),
      article: topic,
    },
    questions: [{ ask: `How famous was the ${topic}?`, right: [0] }],
  })),
);

test('terms by the share of articles and of their questions that have them, stop words aside', () => {
  const { en } = COUNTS.termsWithout([]);
  expect(Object.keys(en)).toEqual(['1.0', '0.5', '0.2']);
  expect(en['1.0']).toBe('famous');
  expect(en['0.5']).toBe('live');
  expect(en['0.2']!.split(' ').sort()).toEqual(expect.arrayContaining(['beaver', 'comet', 'year']));
});

test('an article that is measured is not among them', () => {
  const { en, nl } = COUNTS.without(['comet']);
  expect(en.get('famous')).toBe(1);
  expect(en.has('comet')).toBe(false);
  expect(en.get('year')).toBeCloseTo(Math.sqrt(0.1));
  expect(nl.size).toBe(0);
});
