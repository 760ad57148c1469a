import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import type { Language, Localized } from './language.ts';
import { stem as stemEnglish } from './wink.ts';

/** How many stems are remembered: the words of a large article. */
const ROOM = 50_000;

/** Remembers what a pure function of a word gave, and starts anew when full. */
function remember(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stem(word);
    if (known.size >= ROOM) known.clear();
    known.set(word, found);
    return found;
  };
}

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
