import { create, insert, search } from '@orama/orama';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stopwords as dutchStopWords } from '@orama/stopwords/dutch';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import type { Localized } from '../../src/language/language.ts';
import { type Peer, textOf } from './peer.ts';

const TOKENIZER: Localized<object> = {
  nl: { language: 'dutch', stemming: true, stemmer: stemDutch, stopWords: dutchStopWords },
  en: { language: 'english', stemming: true, stemmer: stemEnglish, stopWords: englishStopWords },
};

/**
 * Its own stemmers and stop words, as docs.orama.com ("Text analysis") sets them up. It matches prefixes, so
 * short stems cost it precision; `tolerance` and `exact` were tried and did worse on these questions.
 */
export const orama: Peer = {
  name: 'Orama',
  build({ passages, language }) {
    const database = create({ schema: { text: 'string' }, components: { tokenizer: TOKENIZER[language] } });
    for (const [place, passage] of passages.entries()) {
      insert(database, { id: String(place), text: textOf(passage) });
    }
    return (question) => search(database, { term: question }).hits.map(({ id }) => Number(id));
  },
};
