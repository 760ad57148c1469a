import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import type { Language, Localized } from './language.ts';
import { remember } from './remember.ts';
import { stem as stemEnglish } from './wink.ts';

/** Snowball leaves a plural its own spelling: `huiz` beside `huis`, `wolv` beside `wolf`, `sterr` beside `ster`. */
function stemDutchFinally(word: string): string {
  return stemDutch(word)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

const STEMMERS: Localized<(word: string) => string> = {
  nl: remember(stemDutchFinally),
  en: remember(stemEnglish),
};

/** Folded word → stem: Snowball's Dutch, and the Porter stemmer of wink-nlp. */
export function stemmer(language: Language): (word: string) => string {
  return STEMMERS[language];
}
