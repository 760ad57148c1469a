/** The languages Footnote reads and answers in: ISO 639-1 codes, in the order in which they are tried. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
