import model from 'wink-eng-lite-web-model';
import winkNLP, { type Bow } from 'wink-nlp';
import BM25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
import { type Peer, textOf } from './peer.ts';
import { stems } from './words.ts';

const { its } = winkNLP(model, []);

/**
 * wink-nlp's own way: BM25-weighted bags of words, compared by cosine. The defaults, which "usually work
 * well for most of the situations" (winkjs.org/wink-nlp/bm25-vectorizer.html), on stems without stop words.
 */
export const wink: Peer = {
  name: 'wink-nlp cosine',
  build({ passages, language }) {
    const vectorizer = BM25Vectorizer();
    for (const passage of passages) vectorizer.learn(stems(textOf(passage), language));
    const bags = passages.map((_, place) => vectorizer.doc(place).out(its.bow) as Bow);
    return (question) => {
      const asked = vectorizer.bowOf(stems(question, language));
      return bags
        .map((bag, place) => ({ place, likeness: similarity.bow.cosine(asked, bag) }))
        .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
        .map(({ place }) => place);
    };
  },
};
