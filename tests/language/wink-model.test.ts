import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { readModel } from '../../src/language/wink-model.ts';

const theirs = model as unknown as { readonly core: () => object };

test('the model is what the package reads', () => {
  expect(isDeepStrictEqual(readModel(), theirs.core())).toBe(true);
});

test('what one reader comes to know, the next does not have', () => {
  const one = readModel().features.lexeme;
  one.list.push('unheard-of');
  one.hash!['unheard-of'] = one.list.length;
  expect(isDeepStrictEqual(readModel(), theirs.core())).toBe(true);
});
