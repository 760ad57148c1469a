import { expect, test } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import type { Language } from '../../src/language/language.ts';
import { type Reader, readWithParts, readWords } from '../../src/language/tokens.ts';

function wordsOf(text: string, language: Language = 'en', reader: Reader = readWords): string[] {
  const found: string[] = [];
  reader(text, language, ({ written }, start) => {
    expect(text.slice(start, start + written.length)).toBe(written);
    found.push(written);
  });
  return found;
}

test('read run by run, the shipped article has the words that wink finds in each whole passage', async () => {
  const read = await readArticles('knowledge');
  if (read.kind !== 'whole') throw new Error('unreadable');
  const editions = read.articles.flatMap(({ editions }) => Object.values(editions));
  const texts = editions.flatMap(({ language, passages }) =>
    passages.flatMap(({ text, questions }) => [text, ...questions].map((one) => ({ language, one }))),
  );
  expect(texts.length).toBeGreaterThan(1000);
  for (const { language, one } of texts)
    expect(wordsOf(one, language)).toEqual(wordsOf(one, language, readWithParts));
});

test.each([
  ['What is Mosul?', ['What', 'is', 'Mosul']],
  ["the dynamo's, and autos!", ['the', 'dynamo', "'s", 'and', 'autos']],
  ["don't (really) say 100,000?", ['do', "n't", 'really', 'say', '100,000']],
  ['one\u00a0two\u2009three\tfour\nfive', ['one', 'two', 'three', 'four', 'five']],
  ['see https://example.org/a now', ['see', 'https', 'example', 'org', 'a', 'now']],
  [' ? ', []],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  // Once more, as it is remembered.
  expect(wordsOf(text)).toEqual(words);
});

test('what was read before changes no word', () => {
  const read = () => wordsOf("hoe werken dynamo's en foto’s", 'nl');
  expect(wordsOf("Dynamo's. 'Foto’s.'", 'nl')).toEqual(['Dynamo', "'s", 'Foto', '’s']);
  expect(read()).toEqual(['hoe', 'werken', 'dynamo', "'s", 'en', 'foto', '’s']);
  expect(wordsOf("Ik wil dynamo's. En foto’s.", 'nl')).toEqual([
    'Ik',
    'wil',
    'dynamo',
    "'s",
    'En',
    'foto',
    '’s',
  ]);
  expect(read()).toEqual(['hoe', 'werken', 'dynamo', "'s", 'en', 'foto', '’s']);
});

test('a run longer than any word is read in pieces', () => {
  expect(wordsOf('x'.repeat(100))).toEqual(['x'.repeat(48), 'x'.repeat(48), 'x'.repeat(4)]);
});
