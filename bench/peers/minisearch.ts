import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import MiniSearch from 'minisearch';
import { eng, nld } from 'stopword/dist/stopword.esm.min.mjs';
import type { Edition } from '../../src/articles/article.ts';
import type { Localized } from '../../src/language/language.ts';
import { type Ask, type Peer, textOf } from './peer.ts';

const STOP_WORDS: Localized<ReadonlySet<string>> = { nl: new Set(nld), en: new Set(eng) };
const STEM: Localized<(word: string) => string> = { nl: stemDutch, en: stemEnglish };

/** As it comes: words joined by OR, exact, BM25+. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  build: (edition) => index(edition, (term) => term.toLowerCase()),
};

/**
 * With a language: its README ("Term processing") has stop words and stems done in `processTerm`. The author
 * finds fuzzy matching less confusing than stems for as-you-type search (lucaong/minisearch, issue 113), and
 * stems the better choice where exact ranking counts (issue 263); stems did better on these questions.
 */
export const minisearchStems: Peer = {
  name: 'MiniSearch, stems',
  build: (edition) =>
    index(edition, (term) => {
      const word = term.toLowerCase();
      return STOP_WORDS[edition.language].has(word) ? null : STEM[edition.language](word);
    }),
};

function index({ passages }: Edition, processTerm: (term: string) => string | null): Ask {
  const search = new MiniSearch({ fields: ['text'], processTerm });
  search.addAll(passages.map((passage, id) => ({ id, text: textOf(passage) })));
  return (question) => search.search(question).map(({ id }) => id);
}
