import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../src/language/language.ts';
import { speaksOfSomething } from '../../src/language/small-talk.ts';

const REFUSALS = parse(readFileSync('tests/questions/refusals.yaml', 'utf8')) as readonly {
  readonly ask: string;
  readonly language: Language;
  readonly kind: string;
}[];

test('greetings, banter and empty questions speak of nothing; questions of another matter do', () => {
  const wrong = REFUSALS.filter(({ ask, language, kind }) => {
    const nothing = kind === 'greeting' || kind === 'empty';
    return speaksOfSomething(ask, language) === nothing;
  });
  expect(wrong.map(({ ask }) => ask)).toEqual([]);
});
