import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { nld } from 'stopword/dist/stopword.esm.min.mjs';
import type { Localized } from '../../src/language/language.ts';
import { type Peer, textOf } from './peer.ts';

const LANGUAGE: Localized<object> = {
  en: english,
  // It has no pack for Dutch: stop words and stems through the hooks that its own packs use (doc/encoder.md).
  nl: { filter: new Set(nld), finalize: (terms: string[]) => terms.map(stemDutch) },
};

/**
 * The default encoder with its language pack. Without `suggest` every word of a question must match
 * (README, "Suggestions"; nextapps-de/flexsearch, issue 493).
 */
export const flexsearch: Peer = {
  name: 'FlexSearch',
  build({ passages, language }) {
    const index = new Index({ encoder: new Encoder(LANGUAGE[language]) });
    for (const [id, passage] of passages.entries()) index.add(id, textOf(passage));
    return (question) => index.search(question, { suggest: true }).map(Number);
  },
};
