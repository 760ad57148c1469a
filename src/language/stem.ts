import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import type { Language, Localized } from './language.ts';
import { remember } from './remember.ts';
import { stem as stemEnglish } from './wink.ts';

const STEMMERS: Localized<(word: string) => string> = { nl: remember(stemDutch), en: remember(stemEnglish) };

/** Folded word → stem: Snowball's Dutch, and the Porter stemmer of wink-nlp. */
export function stemmer(language: Language): (word: string) => string {
  return STEMMERS[language];
}
