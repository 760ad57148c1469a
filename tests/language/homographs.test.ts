import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import type { Language } from '../../src/language/language.ts';
import { Names } from '../../src/language/names.ts';

const names = new Names();
for (const alias of ['is', 'isis', 'islamic state']) names.add('is', alias.split(' '));
names.add('america', ['us']);

/** How often a text names a thing. */
function count(text: string, language: Language, id: string): number {
  return analyse(text, language, names)
    .words.flatMap(({ terms }) => terms)
    .filter((term) => term === `@${id}`).length;
}

describe('IS is not is', () => {
  test.each<[Language, string, number]>([
    ['en', 'Where is the leader of IS?', 1],
    ['nl', 'Waar is de leider van IS?', 1],
    ['en', 'where is the leader of is', 1],
    ['nl', 'waar is de leider van is', 1],
    ['en', 'WHERE IS THE LEADER OF IS', 1],
    ['nl', 'WAAR IS DE LEIDER VAN IS', 1],
    ['en', 'who leads is', 1],
    ['nl', 'wie leidt is', 1],
    ['nl', 'hoe laat is het', 0],
    ['nl', 'wat laat is achter', 1],
    ['en', 'is IS losing', 1],
    ['en', 'is is losing', 1],
    ['en', 'could is go underground', 1],
    ['en', 'IS', 1],
    ['en', 'who is he', 0],
    ['en', 'who he is', 0],
    ['nl', 'weet je wie dat is', 0],
    ['en', 'Where IS he?', 0],
    ['en', 'IS HE DEAD?', 0],
    ['en', 'Is he dead?', 0],
    ['nl', 'Is hij dood?', 0],
    ['nl', 'hoe groot is mosul', 0],
    ['en', 'The Islamic State (IS) is also called ISIS', 3],
    ['en', 'what it is called', 0],
  ])('%s: %s → %i', (language, text, expected) => {
    expect(count(text, language, 'is')).toBe(expected);
  });

  test.each<[string, number]>([
    ['the US army', 1],
    ['the us army', 1],
    ['he told us', 0],
    ['the U.S. forces', 1],
  ])('US is not us: %s → %i', (text, expected) => {
    expect(count(text, 'en', 'america')).toBe(expected);
  });

  test('without a glossary, capitals still tell a name from a small word', () => {
    const terms = (text: string) => analyse(text, 'en').words.flatMap((word) => word.terms);
    expect(terms('who leads IS')).toContain('is');
    expect(terms('who is it')).toEqual([]);
    expect(terms('WHO IS IT')).toEqual([]);
  });
});

describe('every spelling of a name is one term', () => {
  const people = new Names();
  for (const alias of ['al baghdadi', 'abu bakr al baghdadi', 'bagdadi'])
    people.add('baghdadi', alias.split(' '));

  test.each([
    'al-Baghdadi',
    'Al Baghdadi',
    "al-Baghdadi's",
    'AL-BAGHDADI',
    'Bagdadi',
    'ál-Bághdadi',
    'Abu Bakr al-Baghdadi',
  ])('%s', (text) => {
    expect(analyse(text, 'en', people).words.flatMap((word) => word.terms)).toEqual(['@baghdadi']);
  });
});

test.each<[Language, string]>([
  ['en', 'The men of Islamic State (IS) is what remains.'],
  ['nl', 'De leider van Islamic State (IS) is vertrokken.'],
])('the verb after a longer spelling that ends in IS is a verb, %s', (language, text) => {
  const spelled = new Names();
  for (const alias of ['is', 'islamic state is']) spelled.add('is', alias.split(' '));
  const { words } = analyse(text, language, spelled);
  expect(
    words.filter(({ terms }) => terms.includes('@is')).map(({ start }) => text.slice(start, start + 7)),
  ).toEqual(['Islamic']);
});
