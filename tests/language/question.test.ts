import { expect, test } from 'vitest';
import { asksSomething } from '../../src/language/question.ts';

test.each([
  'where is he?',
  'where is he',
  'Who’s the leader of IS',
  'al-Baghdadi is where?',
  '“Is he still in Mosul?”',
  'Waar is hij',
  'hoeveel strijders zijn er gedood',
  'is hij nog in Mosul',
  '¿dónde está?',
])('%s asks something', (text) => {
  expect(asksSomething(text)).toBe(true);
});

test.each([
  '',
  ' ',
  'he is in Mosul',
  'hij zit in Mosul.',
  'nice! see you there',
  'whoever that may be',
  '?!…',
  'https://example.org/?a=1',
])('%s asks nothing', (text) => {
  expect(asksSomething(text)).toBe(false);
});
