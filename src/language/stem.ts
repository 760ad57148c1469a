import type { Language, Localized } from './language.ts';
import { remember } from './remember.ts';
import { stemDutch } from './stem-dutch.ts';
import { stem as stemEnglish } from './wink.ts';

const STEMMERS: Localized<(word: string) => string> = {
  nl: remember(stemDutch),
  en: remember(stemEnglish),
};

/** Folded word → stem: our own for Dutch, and for English wink-nlp's, which is Porter's second (Snowball's `english`). */
export function stemmer(language: Language): (word: string) => string {
  return STEMMERS[language];
}
