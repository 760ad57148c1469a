import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALIKE, gistOf, likeness } from '../../src/gaps/alike.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { namesOf } from '../../src/language/glossary.ts';
import type { Language, Localized } from '../../src/language/language.ts';

const WORDINGS = parse(readFileSync('tests/gaps/wordings.yaml', 'utf8')) as Localized<
  readonly (readonly string[])[]
>;

const { articles } = (await loadKnowledge('knowledge')).current;
const names = namesOf(articles.flatMap(({ glossary }) => glossary));
const of = (one: string, other: string, language: Language) =>
  likeness(gistOf(one, language, names), gistOf(other, language, names));

describe.each<Language>(['en', 'nl'])('wordings, %s', (language) => {
  const groups = WORDINGS[language];
  const pairs = groups.flatMap((group, at) =>
    group.flatMap((one, place) => [
      ...group.slice(place + 1).map((other) => ({ one, other, same: true })),
      ...groups.slice(at + 1).flatMap((rest) => rest.map((other) => ({ one, other, same: false }))),
    ]),
  );
  const judged = pairs.map((pair) => ({ ...pair, alike: of(pair.one, pair.other, language) >= ALIKE }));

  test('of one question are alike: at least six in ten pairs of them', () => {
    const same = judged.filter((pair) => pair.same);
    const missed = same.filter(({ alike }) => !alike);
    const share = 1 - missed.length / same.length;
    expect(share, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.6);
  });

  test('of two questions are not: at most two pairs in a thousand', () => {
    const different = judged.filter((pair) => !pair.same);
    const wrong = different.filter(({ alike }) => alike);
    expect(wrong.length / different.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.002);
  });
});

test('likeness is that of the terms in common, worked by hand', () => {
  // Of two terms the other has both, and of its three terms the one has two: (2 + 2) / (2 + 3).
  expect(of('cost operation', 'cost operation tanks', 'en')).toBeCloseTo(4 / 5);
  // A name counts for half: (0.5 + 0.5) / (1.5 + 1.5).
  expect(of('reward Baghdadi', 'wife Baghdadi', 'en')).toBeCloseTo(1 / 3);
});

test.each<[string, string, Language]>([
  ['who took Mosul?', 'when was Mosul taken?', 'en'],
  ['wie veroverde Mosul?', 'waarom werd Mosul veroverd?', 'nl'],
  ['who is the mayor of Mosul?', 'who is the mayor of Raqqa?', 'en'],
  ['wat gebeurde er in 2015?', 'wat gebeurde er in 2016?', 'nl'],
  ['???', '!!!', 'en'],
])('%s and %s are not alike', (one, other, language) => {
  expect(of(one, other, language)).toBe(0);
});

test('questions in two languages are not alike', () => {
  expect(likeness(gistOf('Mosul', 'nl', names), gistOf('Mosul', 'en', names))).toBe(0);
});
