import { expect, test } from 'vitest';
import { gapsOf } from '../../src/gaps/gaps.ts';
import type { Language } from '../../src/language/language.ts';
import { atOnce } from '../../src/slices.ts';
import type { KeptQuestion } from '../../src/store/questions.ts';
import { knowledgeOf, TEA } from '../support/knowledge.ts';

const { current } = await knowledgeOf({ 'tea/article.en.md': TEA });

/** A question by its words alone, or with what else is to be known of it. */
type Asked = string | (Partial<KeptQuestion> & { readonly text: string });

/** Questions as they are kept, the latest first. */
function kept(...asked: readonly Asked[]): KeptQuestion[] {
  return asked.map((question, at) => ({
    id: `${at}`,
    language: 'en' as Language,
    outcome: 'silence',
    nearest: null,
    asked: 1_000_000 - at,
    passed: null,
    dismissed: null,
    ...(typeof question === 'string' ? { text: question } : question),
  }));
}

const gaps = (...asked: readonly Asked[]) => atOnce(gapsOf(kept(...asked), current));

test('the same question counts once, in whatever words, with how often and how lately', () => {
  const [most, ...others] = gaps(
    'Who invented the teabag?',
    'price of tea in China',
    'who is the inventor of the teabag',
    'WHO INVENTED THE TEABAG',
  );
  expect(most).toEqual({
    id: '0',
    ids: ['0', '2', '3'],
    language: 'en',
    wordings: ['Who invented the teabag?', 'who is the inventor of the teabag'],
    times: 3,
    latest: 1_000_000,
    passed: false,
    nearest: null,
  });
  expect(others.map(({ wordings }) => wordings)).toEqual([['price of tea in China']]);
});

test('what a reader passed on comes first, then what was asked most, then last', () => {
  const found = gaps(
    'colour of the cup',
    'price of sugar',
    'who sells saucers',
    { text: 'weight of a spoon', passed: 5 },
    'price of sugar?',
  );
  expect(found.map(({ wordings }) => wordings[0])).toEqual([
    'weight of a spoon',
    'price of sugar',
    'colour of the cup',
    'who sells saucers',
  ]);
});

test('what has been put aside stays away in other words too, until a reader passes it on', () => {
  const aside = { text: 'price of sugar', dismissed: 5 };
  expect(gaps('what is the price of sugar?', aside)).toEqual([]);
  const [back] = gaps({ text: 'what is the price of sugar?', passed: 6 }, aside);
  expect(back).toMatchObject({ times: 2, passed: true });
  // That one put aside in its turn.
  expect(gaps({ text: 'what is the price of sugar?', passed: 6, dismissed: 7 }, aside)).toEqual([]);
});

test('what the article answers by now is no gap', () => {
  expect(gaps('How long does green tea steep?')).toEqual([]);
});

test('many different questions are put together in small steps, so that others are answered meanwhile', () => {
  const many = kept(...Array.from({ length: 200 }, (_, at) => `who ${word(at)} the ${word(at + 200)}?`));
  const work = gapsOf(many, current);
  let steps = 0;
  while (!work.next().done) steps += 1;
  // Each is held against all groups before it, a step each.
  expect(steps).toBeGreaterThan((200 * 199) / 2);
});

/** A word of its own for a number. */
function word(number: number): string {
  return String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26)).repeat(4);
}
