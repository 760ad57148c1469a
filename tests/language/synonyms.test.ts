import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { EN } from '../../src/language/lists/everyday-en.ts';
import { NL } from '../../src/language/lists/everyday-nl.ts';
import { stemmer } from '../../src/language/stem.ts';
import { everydayWords, Synonyms } from '../../src/language/synonyms.ts';
import { strongForms } from '../../src/language/verb-forms.ts';

const dutch = stemmer('nl');
const english = stemmer('en');

describe('words that stand for one another', () => {
  test('are those of every group that a word is in, itself aside', () => {
    const synonyms = new Synonyms(
      [
        ['kettle', 'boiler'],
        ['kettle', 'drum'],
        ['tea', 'brew'],
      ],
      'en',
    );
    expect(synonyms.of(english('kettles'))).toEqual([english('boiler'), english('drum')]);
    expect(synonyms.of('saucer')).toEqual([]);
  });

  test.each([
    ['stierf', 'overleden'],
    ['verhuisde', 'verplaatsen'],
    ['gebouwd', 'constructie'],
    ['opgericht', 'gesticht'],
  ])('in Dutch they do in any of their forms: %s, %s', (asked, written) => {
    const synonyms = new Synonyms(
      [
        ['sterven', 'overlijden'],
        ['verhuizen', 'verplaatsen'],
        ['bouwen', 'constructie'],
        ['oprichten', 'stichten'],
      ],
      'nl',
    );
    expect(synonyms.of(dutch(asked))).toContain(dutch(written));
  });

  test('everyday words are there in both languages', () => {
    expect(everydayWords('nl').of(dutch('loopbaan'))).toContain(dutch('carrière'.replace('è', 'e')));
    expect(everydayWords('en').of(english('purchase'))).toContain(english('buy'));
  });
});

describe.each([
  ['nl', NL, dutch],
  ['en', EN, english],
] as const)('everyday words, %s', (language, lines, stem) => {
  test('every word of a group is found by its stem, and by it the others', () => {
    for (const line of lines.trim().split('\n')) {
      const stems = [...new Set(line.split(' ').map((word) => stem(fold(word))))];
      const synonyms = new Synonyms([line.split(' ')], language);
      expect(
        stems.map((one) => stems.filter((other) => other !== one && !synonyms.of(one).includes(other))),
      ).toEqual(stems.map(() => []));
    }
  });

  test('no group stands whole in another: it would tell nothing more', () => {
    const groups = lines
      .trim()
      .split('\n')
      .map((line) => new Set(line.split(' ')));
    const having = new Map<string, Set<string>[]>();
    for (const group of groups)
      for (const word of group) having.set(word, [...(having.get(word) ?? []), group]);
    const told = groups.filter((group) => {
      const [first] = group;
      return having
        .get(first!)!
        .some((other) => other !== group && [...group].every((word) => other.has(word)));
    });
    expect(told.map((group) => [...group].join(' '))).toEqual([]);
  });
});

test('a verb that changes its vowel is known by each of its forms', () => {
  expect(strongForms(dutch('schreef'), 'nl')).toContain(dutch('schrijven'));
  expect(strongForms(dutch('werkte'), 'nl')).toEqual([]);
});
