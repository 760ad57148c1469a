import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../commands/command.ts';
import { type Entry, suggestions as suggestionsOf } from '../../commands/options/suggest.ts';

/** What is offered of these entries for what is typed. */
async function offered(typed: string, entries: readonly Entry[]): Promise<string[]> {
  return (await suggestions(typed, entries)).map(({ value }) => value);
}

async function suggestions(typed: string, entries: readonly Entry[]): Promise<readonly Suggestion[]> {
  return suggestionsOf({}, '', () => entries, typed);
}

function entry(name: string, more: Partial<Entry> = {}): Entry {
  return { name, value: name, ...more };
}

const QUESTIONS = ['Where is he?', 'Where is the river Tigris?', 'Who leads them?', 'Waar is de rivier?'].map(
  (name) => entry(name),
);

describe('what is suggested', () => {
  test.each([
    ['wh', ['Where is he?', 'Who leads them?', 'Where is the river Tigris?']],
    ['WHERE IS', ['Where is he?', 'Where is the river Tigris?']],
    ['where is the riv', ['Where is the river Tigris?']],
    ['wheer river', ['Where is the river Tigris?', 'Waar is de rivier?']],
    ['tigirs', ['Where is the river Tigris?']],
    ['who tigris', ['Where is the river Tigris?', 'Who leads them?']],
    ['xyzzy', []],
    ['?!', []],
  ])('for %j', async (typed, expected) => {
    expect(new Set(await offered(typed, QUESTIONS))).toEqual(new Set(expected));
  });

  test('begins with what begins as it is typed', async () => {
    const entries = [entry('the river, where is it'), entry('Where is it, the river')];
    expect((await offered('where is', entries))[0]).toBe('Where is it, the river');
  });

  test('for nothing typed is a start, in order', async () => {
    expect(await offered(' ', QUESTIONS)).toEqual(QUESTIONS.map(({ value }) => value));
  });

  test('knows the other names of a thing, without accents', async () => {
    const entries = [entry('Islamic State', { also: ['Daesh', 'Islamitische Staat'] }), entry('Curaçao')];
    expect(await offered('dae', entries)).toEqual(['Islamic State']);
    expect(await offered('curacao', entries)).toEqual(['Curaçao']);
  });

  test('has few of a group and nothing twice', async () => {
    const entries = [...'abcdef'].map((letter) => entry(`why ${letter}`, { group: 'one' }));
    expect(await offered('why', [...entries, entry('why not'), entry('why not')])).toHaveLength(4);
  });

  test('fits in what Discord takes', async () => {
    const long = 'many words '.repeat(20).trim();
    const entries = [
      entry(long, { value: 'short' }),
      entry('value too long', { value: 'x'.repeat(101) }),
      ...Array.from({ length: 40 }, (_, at) => entry(`many ${at}`)),
    ];
    for (const typed of ['', 'many', `many ${'x'.repeat(9_000)}`]) {
      const found = await suggestions(typed, entries);
      expect(found).toHaveLength(25);
      for (const { name, value } of found) {
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    }
    expect((await suggestions('', entries))[0]?.name).toMatch(/^many words .* words…$/);
  });

  test('is never cut within a character', async () => {
    const [spies] = await suggestions('', [entry('🕵'.repeat(60), { value: 'spies' })]);
    expect(spies?.name).toMatch(/^🕵+…$/u);
  });

  test('is made once for what it is about', async () => {
    const owner = {};
    let made = 0;
    const entries = () => {
      made += 1;
      return QUESTIONS;
    };
    const suggest = () => suggestionsOf(owner, 'key', entries, 'who');
    expect(await suggest()).toEqual(await suggest());
    expect(made).toBe(1);
  });
});
