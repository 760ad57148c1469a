import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import type { Language } from '../../src/language/language.ts';

/** The numbers of a text, as terms. */
function numbersOf(text: string, language: Language): string[] {
  return analyse(text, language)
    .words.flatMap(({ terms }) => terms)
    .filter((term) => term.startsWith('#'));
}

describe('a number is read by its value, however it is written', () => {
  test.each<[Language, string, string[]]>([
    ['en', '100,000 men', ['#100000']],
    ['nl', '100.000 man', ['#100000']],
    ['en', '100.000 men', ['#100000']],
    ['nl', '100,000 man', ['#100000']],
    ['en', '100000 men', ['#100000']],
    ['en', 'a hundred thousand men', ['#100000']],
    ['nl', 'honderdduizend man', ['#100000']],
    ['nl', 'honderd duizend man', ['#100000']],
    ['nl', 'zesduizend strijders', ['#6000']],
    ['nl', '6.000 strijders', ['#6000']],
    ['en', 'six thousand fighters', ['#6000']],
    ['nl', '5,5 miljoen mensen', ['#5500000']],
    ['en', '5.5 million people', ['#5500000']],
    ['en', 'two hundred and fifty ships', ['#250']],
    ['nl', 'vijfentwintig schepen', ['#25']],
    ['nl', 'tweehonderdvijftig schepen', ['#250']],
    ['en', 'four times', ['#4']],
    ['nl', 'vier keer', ['#4']],
    ['en', 'in 2017', ['#2017']],
    ['nl', 'in 2017', ['#2017']],
    ['en', 'a rate of 1.234', ['#1.234']],
    ['nl', 'een cijfer van 1,234', ['#1.234']],
  ])('%s: %s', (language, text, expected) => {
    expect(numbersOf(text, language)).toEqual(expected);
  });

  test.each<[Language, string]>([
    ['en', 'the one who fell'],
    ['nl', 'een stad'],
    ['en', 'hundreds of thousands of civilians'],
    ['nl', 'honderdduizenden burgers'],
    ['nl', 'achtergebleven'],
    ['nl', 'zesdaags'],
  ])('%s: no number in "%s"', (language, text) => {
    expect(numbersOf(text, language)).toEqual([]);
  });
});
