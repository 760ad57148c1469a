import type { Peer } from './peer.ts';
import { textOf } from './peer.ts';
import { stems } from './words.ts';

/** How soon more of the same term stops counting: 0 at once, infinity never. The textbook's value. */
const K1 = 1.2;
/** How much a long passage is held against itself: 0 not at all, 1 in full. The textbook's value. */
const B = 0.75;

interface Posting {
  readonly passage: number;
  readonly frequency: number;
}

/** Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), eq. 3.3 and 3.15, idf kept positive. */
export const bm25: Peer = {
  name: 'textbook BM25',
  build({ passages, language }) {
    const postings = new Map<string, Posting[]>();
    const lengths: number[] = [];
    for (const [passage, content] of passages.entries()) {
      const terms = stems(textOf(content), language);
      lengths.push(terms.length);
      const frequencies = new Map<string, number>();
      for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      for (const [term, frequency] of frequencies) {
        const list = postings.get(term);
        if (list) list.push({ passage, frequency });
        else postings.set(term, [{ passage, frequency }]);
      }
    }
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

    return (question) => {
      const scores = new Map<number, number>();
      for (const term of stems(question, language)) {
        const list = postings.get(term) ?? [];
        const idf = Math.log(1 + (lengths.length - list.length + 0.5) / (list.length + 0.5));
        for (const { passage, frequency } of list) {
          const norm = K1 * (1 - B + (B * lengths[passage]!) / average);
          const score = (idf * frequency * (K1 + 1)) / (frequency + norm);
          scores.set(passage, (scores.get(passage) ?? 0) + score);
        }
      }
      return [...scores].sort(([p, a], [q, b]) => b - a || p - q).map(([passage]) => passage);
    };
  },
};
