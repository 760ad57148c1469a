import { describe, expect, test } from 'vitest';
import { EMPTY_GLOSSARY, readGlossary } from '../../src/articles/files/glossary.ts';
import { atOnce } from '../../src/slices.ts';

const read = (text: string) => atOnce(readGlossary(text));

describe('what a glossary means', () => {
  test('one text serves both languages; names and lists of each stay apart', () => {
    const { value } = read(
      `people:
  - id: jones
    name: Rupert Jones
    role: { nl: generaal }
    aliases: [Jones, General Jones, Jones]
places:
  - id: iraq
    name: { nl: Irak, en: Iraq }
    aliases: { both: [Mesopotamia], nl: [Iraakse], en: [Iraqi] }
organisations:
`,
    );
    expect(value?.names).toEqual([
      {
        id: 'jones',
        kind: 'person',
        name: { nl: 'Rupert Jones', en: 'Rupert Jones' },
        role: { nl: 'generaal', en: 'generaal' },
        aliases: { nl: ['Jones', 'General Jones'], en: ['Jones', 'General Jones'] },
      },
      {
        id: 'iraq',
        kind: 'place',
        name: { nl: 'Irak', en: 'Iraq' },
        role: null,
        aliases: { nl: ['Mesopotamia', 'Iraakse'], en: ['Mesopotamia', 'Iraqi'] },
      },
    ]);
  });

  test('what YAML would take for a number, a truth or a date is text', () => {
    const { value } = read('people:\n  - { id: 007, name: 1984, aliases: [true, 2017-03-14, null] }');
    expect(value?.names).toMatchObject([
      { id: '007', name: { en: '1984' }, aliases: { en: ['true', '2017-03-14', 'null'] } },
    ]);
  });

  test.each(['', '# nobody yet\n', 'people:\n', 'people: []'])('%j names nobody', (text) => {
    expect(read(text)).toEqual({ value: EMPTY_GLOSSARY, flaws: [] });
  });
});

describe('faults of a glossary, with their line and remedy', () => {
  test.each([
    ['just words', /^1: the glossary is not a list of keys; start it with people:/],
    [
      'persons: []',
      /^1: there is no key “persons”; remove it, or use one of people, organisations, places, words$/,
    ],
    ['place: []', /^1: there is no key “place”; write places$/],
    ['people: someone', /^1: the value is not a list; start each entry with - id:$/],
    ['people:\n  - someone', /^2: write an entry as keys: id, name, role, aliases$/],
    ['people:\n  - name: X', /^2: the entry has no id; add a line such as id: a-short-name$/],
    ['people:\n  - id: x', /^2: write one text, or one each for nl and en$/],
    ['people:\n  - id: x\n    name: {}', /^3: there is no text for nl or en; write at least one$/],
    ['people:\n  - id: x\n    name: ""', /^3: the value is empty; write it, or remove its line$/],
    ['people:\n  - id: x\n    name: [X]', /^3: write one text, or one each for nl and en$/],
    [
      'people:\n  - id: x\n    name: { nl: X, de: X }',
      /^3: there is no key “de”; remove it, or use one of nl, en$/,
    ],
    ['people:\n  - id: x\n    name: X\n    alias: [Y]', /^4: there is no key “alias”; write aliases$/],
    ['people:\n  - id: x\n    name: X\n    aliases: Y', /^4: write a list, or lists for both, nl and en$/],
    [
      'people:\n  - id: x y\n    name: X',
      /^2: the id “x y” is not made of .*; write one that is, such as x-y$/,
    ],
    [
      'people:\n  - { id: x, name: X }\nplaces:\n  - { id: x, name: Y }',
      /^4: the id “x” already stands on line 2; give/,
    ],
    [
      'people:\n  - { id: x, name: X }\nplaces:\n  - { id: y, name: x }',
      /^4: the name “x” belongs to x and to y; leave it/,
    ],
    [
      'people:\n  - { id: x, name: X, aliases: [Z] }\n  - id: y\n    name: Y\n    aliases:\n      nl: [Z]',
      /^5: the name “Z” belongs/,
    ],
    ['people: &a []\nplaces: *a', /^2: \*a refers to another value; write that value out here$/],
    ['people:\n\t- id: x', /^2: the line is indented with a tab; indent with spaces$/],
    [
      'people: []\n---\npeople: []',
      /^2: a second document starts here; remove the line --- or \.\.\. between them$/,
    ],
    [`people: ${'['.repeat(20)}x${']'.repeat(20)}`, /^1: the values are nested too deeply; write them as/],
    ['? [a]\n: b', /^1: the key is not a word; write a word, a colon and the value$/],
  ])('%j', (text, expected) => {
    const { flaws } = read(text);
    expect(flaws.map(({ line, message }) => `${line}: ${message.en}`)).toEqual([
      expect.stringMatching(expected),
    ]);
  });

  test('all of them at once', () => {
    const { flaws } = read('people:\n  - id: x\nplaces:\n  - name: Y\nthings: []');
    expect(flaws.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  test('one that is too long is not parsed', () => {
    expect(read('#'.repeat(1_000_001)).flaws).toMatchObject([{ line: null }]);
  });
});
