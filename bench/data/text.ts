import type { Language } from '../../src/language/language.ts';

/** The sentences of a text, as Unicode's rules divide it (UAX 29): no engine's own division. */
export function sentencesOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '');
}
