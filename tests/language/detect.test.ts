import { describe, expect, test } from 'vitest';
import { clearLanguage, detectLanguage } from '../../src/language/detect.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';

describe('the language of a question', () => {
  test.each<[string, Language]>([
    ['Where is the leader hiding?', 'en'],
    ['Waar houdt de leider zich schuil?', 'nl'],
    ['wie is al-Baghdadi', 'nl'],
    ['who is al-Baghdadi', 'en'],
    ['hoeveel strijders gedood', 'nl'],
    ['how many fighters killed', 'en'],
    ['fighters killed east mosul', 'en'],
    ['propagandastrategie terreurbeweging', 'nl'],
    ['yo whats up with mosul', 'en'],
    ['hee weet iemand waar die zit', 'nl'],
    ['IS HIJ DOOD?', 'nl'],
    ['is he dead', 'en'],
    ['when did it start??', 'en'],
    ['wanneer begon t', 'nl'],
  ])('%s → %s', (question, language) => {
    const other = language === 'nl' ? 'en' : 'nl';
    expect(detectLanguage(question, [other])).toBe(language);
  });

  test('names alone are in the language that is preferred', () => {
    expect(detectLanguage('Mosul', ['nl', 'en'])).toBe('nl');
    expect(detectLanguage('Mosul', ['en', 'nl'])).toBe('en');
    expect(detectLanguage('', ['nl'])).toBe('nl');
  });

  test.each(['quit', 'Europe', 'euro'])('so is %s, which both languages know', (word) => {
    for (const language of LANGUAGES) expect(detectLanguage(word, [language])).toBe(language);
  });
});

test.each<[string, Language | null]>([
  ['where is al-Baghdadi?', 'en'],
  ['waar is al-Baghdadi?', 'nl'],
  ['hoeveel jihadisten', 'nl'],
  ['Rupert Jones', null],
  ['100.000', null],
  ['eastern Mosul', null],
  ['propagandastrategie terreurbeweging', null],
  ['', null],
  ['Hallo!', 'nl'],
  ['hoi', 'nl'],
  ['goedemorgen', 'nl'],
  ['hello', 'en'],
  ['Good morning', 'en'],
  // Said in either.
  ['hi', null],
  ['ok', null],
])('“%s” is clearly in: %s', (question, language) => {
  expect(clearLanguage(question)).toBe(language);
});
