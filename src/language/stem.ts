import type { Language, Localized } from './language.ts';
import { remember } from './remember.ts';
import { stemDutch } from './stem-dutch.ts';
import { stem as stemEnglish } from './wink.ts';

const STEMMERS: Localized<(word: string) => string> = {
  nl: remember(stemDutch),
  en: remember(stemEnglish),
};

/** Folded word → stem: Kraaij and Pohlmann's of Dutch, and Porter's of English, which is wink-nlp's. */
export function stemmer(language: Language): (word: string) => string {
  return STEMMERS[language];
}
