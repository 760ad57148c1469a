import lunr from 'lunr';
import learnDutch from 'lunr-languages/lunr.nl.js';
import supportStemmers from 'lunr-languages/lunr.stemmer.support.js';
import { type Peer, textOf } from './peer.ts';

supportStemmers(lunr);
learnDutch(lunr);

/**
 * The default pipeline (trimmer, stop words, stems; lunr-languages' for Dutch), terms joined by OR through
 * `query`, because a question's punctuation is syntax to `search` (lunrjs.com/guides/searching.html). The
 * search pipeline gets the trimmer that it lacks, or "question?" never matches "question"
 * (olivernn/lunr.js, issue 532).
 */
export const lunrPeer: Peer = {
  name: 'lunr',
  build({ passages, language }) {
    const { trimmer, stemmer } = language === 'nl' ? lunr.nl : lunr;
    const index = lunr((builder) => {
      if (language === 'nl') builder.use(lunr.nl);
      builder.searchPipeline.before(stemmer, trimmer);
      builder.ref('id');
      builder.field('text');
      for (const [id, passage] of passages.entries()) builder.add({ id, text: textOf(passage) });
    });
    return (question) =>
      index.query((query) => query.term(lunr.tokenizer(question))).map(({ ref }) => Number(ref));
  },
};
