import { describe, expect, test } from 'vitest';
import type { Article, Edition, Passage } from '../../src/articles/article.ts';
import { referTo, resolve, revisionOf } from '../../src/articles/reference.ts';
import { atOnce } from '../../src/slices.ts';
import { articleOf, editionOf } from '../search/support.ts';

const english = editionOf(['Tea is hot.', 'Ice is cold.'], 'en');
const dutch = editionOf(['Thee is heet.'], 'nl');
const article = articleOf(english, dutch);

function rewritten(edition: Edition, change: (passage: Passage) => Passage | null): Edition {
  return { ...edition, passages: edition.passages.flatMap((passage) => change(passage) ?? []) };
}

describe('a reference to a passage', () => {
  test('leads back to it', () => {
    const reference = referTo(english, english.passages[1]!, 'en');
    expect(reference).toEqual({
      language: 'en',
      article: expect.stringMatching(/^[0-9a-f]{8}$/),
      passage: 'p2',
      version: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(resolve(reference, [article])).toEqual({
      kind: 'found',
      article,
      edition: english,
      passage: english.passages[1],
    });
  });

  test('to a passage in another language than the reader’s leads to that edition', () => {
    const reference = referTo(english, english.passages[1]!, 'nl');
    expect(resolve(reference, [article])).toMatchObject({ kind: 'found', edition: { language: 'en' } });
  });

  test('follows the passage to another place, section and ways to ask', () => {
    const reference = referTo(english, english.passages[1]!, 'en');
    const moved = rewritten(english, (passage) =>
      passage.id === 'p2'
        ? { ...passage, position: 1, section: 'New', questions: ['is ice cold'], line: 9 }
        : null,
    );
    expect(resolve(reference, [articleOf(moved)]).kind).toBe('found');
  });

  test.each<[string, (passage: Passage) => Passage]>([
    ['text', (passage) => ({ ...passage, text: `${passage.text}!` })],
    ['heading', (passage) => ({ ...passage, heading: 'What is cold?' })],
  ])('notices another %s', (_what, change) => {
    const reference = referTo(english, english.passages[1]!, 'en');
    expect(resolve(reference, [articleOf(rewritten(english, change), dutch)])).toEqual({ kind: 'changed' });
  });

  test('notices that passage or article are gone', () => {
    const reference = referTo(english, english.passages[1]!, 'en');
    expect(resolve(reference, [articleOf(dutch)])).toEqual({ kind: 'gone' });
    expect(resolve(reference, [{ ...article, id: 'other' }])).toEqual({ kind: 'gone' });
    expect(resolve(reference, [])).toEqual({ kind: 'gone' });
  });
});

const nameOf = (articles: readonly Article[]) => atOnce(revisionOf(articles));

test('a revision follows from the content alone', () => {
  expect(nameOf([article])).toMatch(/^[0-9a-f]{7}$/);
  expect(nameOf([structuredClone(article)])).toBe(nameOf([article]));
  const other = articleOf(
    rewritten(english, (passage) => ({ ...passage, questions: ['?'] })),
    dutch,
  );
  expect(nameOf([other])).not.toBe(nameOf([article]));
});
