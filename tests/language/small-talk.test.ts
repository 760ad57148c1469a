import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asksAboutArticle } from '../../src/language/about-article.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { asksForHelp, speaksOfSomething } from '../../src/language/small-talk.ts';

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

test.each(['kut bot', 'fuck off', 'lol', 'thx!', 'hoi', 'hello', 'bedankt', 'thank you', '😂😂'])(
  '%s speaks of nothing',
  (text) => {
    for (const language of LANGUAGES) expect(speaksOfSomething(text, language)).toBe(false);
  },
);

test.each([
  ['Help!', true],
  ['wat kan ik je vragen?', true],
  ['who helps him', false],
  ['', false],
])('%s asks for help with the bot: %s', (text, expected) => {
  expect(asksForHelp(text)).toBe(expected);
});

test.each<[string, Language, boolean]>([
  ['who wrote this article?', 'en', true],
  ['when was this published', 'en', true],
  ['what is it about in short, tldr', 'en', false],
  ['tldr', 'en', true],
  ['waar gaat dit artikel over?', 'nl', true],
  ['vat het artikel samen', 'nl', true],
  ['wat zegt het artikel over Raqqa', 'nl', false],
  ['who wrote the Bible', 'en', false],
  ['who?', 'en', false],
])('%s asks (%s) what the article itself is: %s', (text, language, expected) => {
  expect(asksAboutArticle(text, language)).toBe(expected);
});
