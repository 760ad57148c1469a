import { describe, expect, test } from 'vitest';
import { linkToText } from '../../../src/replies/answering/text-fragment.ts';

describe('a link to a sentence', () => {
  test.each([
    ['It is hot.', '#:~:text=It%20is%20hot.'],
    ['al-Baghdadi, and A & B', '#:~:text=al%2DBaghdadi%2C%20and%20A%20%26%20B'],
    ['Café “één” 100%', '#:~:text=Caf%C3%A9%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D%20100%25'],
    [' two\n\nparagraphs ', '#:~:text=two%20paragraphs'],
    ['half \ud83d', '#:~:text=half%20%EF%BF%BD'],
    ['', ''],
  ])('%j', (sentence, fragment) => {
    expect(linkToText('https://example.org/a?b=c', sentence)).toBe(`https://example.org/a?b=c${fragment}`);
  });

  test('that is long names its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
    expect(linkToText('https://example.org', `${words.join(' ')}.`)).toBe(
      'https://example.org#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39.',
    );
  });

  test('on a page with a fragment of its own keeps that', () => {
    expect(linkToText('https://example.org#part', 'It is hot.')).toBe(
      'https://example.org#part:~:text=It%20is%20hot.',
    );
  });
});
