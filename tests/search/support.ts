import type { Article, Edition, Passage } from '../../src/articles/article.ts';
import type { Language } from '../../src/language/language.ts';

/** A plain edition: nothing but paragraphs. */
export function editionOf(
  texts: readonly string[],
  language: Language = 'en',
  questions: readonly (readonly string[])[] = [],
): Edition {
  return {
    article: 'test',
    language,
    title: 'Test',
    published: null,
    source: null,
    url: null,
    passages: texts.map(
      (text, at): Passage => ({
        id: `p${at + 1}`,
        position: at + 1,
        section: null,
        heading: questions[at]?.[0] ?? null,
        questions: questions[at]?.slice(1) ?? [],
        text,
        line: at + 1,
      }),
    ),
  };
}

export function articleOf(...editions: Edition[]): Article {
  return {
    id: 'test',
    editions: Object.fromEntries(editions.map((edition) => [edition.language, edition])),
    glossary: [],
    words: { nl: [], en: [] },
  };
}

/** Numbers in [0, 1), the same for the same seed: a linear congruential generator (Numerical Recipes). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  'river castle winter bridge harvest copper violin desert market captain letter garden storm'.split(' ');

/** A small corpus of random sentences, a few words of which stand in many passages. */
export function corpus(seed: number): string[] {
  const next = random(seed);
  const word = () => WORDS[Math.floor(next() ** 1.5 * WORDS.length)]!;
  return Array.from({ length: 3 + Math.floor(next() * 8) }, () =>
    Array.from({ length: 3 + Math.floor(next() * 12) }, word).join(' '),
  );
}

/** Passages of a few random sentences, more rare words among them than in `corpus`. */
export function randomTexts(seed: number, count: number): string[] {
  const next = random(seed);
  const word = () => {
    const stem = WORDS[Math.floor(next() * WORDS.length)]!;
    return next() < 0.4
      ? stem
      : `${stem}${'aeiou'[Math.floor(next() * 5)]}${'lnrst'[Math.floor(next() * 5)]}`;
  };
  const sentence = () => {
    const words = Array.from({ length: 4 + Math.floor(next() * 8) }, () => (next() < 0.3 ? 'the' : word()));
    return `The ${words.join(' ')}.`;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(next() * 4) }, sentence).join(' '),
  );
}
