import { describe, expect, test } from 'vitest';
import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
import { analyse } from '../../src/language/analyse.ts';
import { idf, weight } from '../../src/search/index/bm25.ts';
import { buildIndex, type Index, NO_LEXICON } from '../../src/search/index/build.ts';
import { PARAMETERS } from '../../src/search/index/parameters.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { sumPostings } from '../../src/search/ranking/candidates.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { atOnce } from '../../src/slices.ts';
import { corpus, editionOf } from './support.ts';

const indexOf = (texts: readonly string[]) => atOnce(buildIndex(editionOf(texts), NO_LEXICON));
const similarities = (question: string, index: Index) => {
  const { similarity, passages } = sumPostings(
    readQuery(question, index, SHIPPED.common),
    index,
    SHIPPED.promise.none,
  );
  return [...similarity.subarray(0, passages)];
};
const termsOf = (text: string) => analyse(text, 'en').words.flatMap(({ terms }) => terms);

describe('a score worked by hand', () => {
  const index = indexOf(['red river', 'red castle tower', 'red']);

  test('how rare: a term of one passage, of all, of none', () => {
    // N = 3. river: ln((3 - 1 + 0.5) / (1 + 0.5) + 1) = ln(2.6667) = 0.9808
    expect(idf(3, 1)).toBeCloseTo(0.9808, 4);
    // red: ln((3 - 3 + 0.5) / (3 + 0.5) + 1) = ln(1.1429) = 0.1335: little, but never below nothing
    expect(idf(3, 3)).toBeCloseTo(0.1335, 4);
    // unseen: ln((3 - 0 + 0.5) / (0 + 0.5) + 1) = ln(8) = 2.0794
    expect(idf(3, 0)).toBeCloseTo(2.0794, 4);
  });

  test('the weight of river in "red river"', () => {
    // Lengths 2, 3, 1: 2 on average, and 2 here, so the length counts for nothing:
    // 0.9808 × (1.2 + 1) × 1 / (1.2 × (1 - 0.75 + 0.75 × 2 / 2) + 1) = 0.9808 × 2.2 / 2.2 = 0.9808
    expect(weight(idf(3, 1), 1, 2, 2, PARAMETERS)).toBeCloseTo(0.9808, 4);
    // A passage of one word, half as long as the average:
    // red: 0.1335 × 2.2 / (1.2 × (0.25 + 0.75 × 1 / 2) + 1) = 0.2937 / 1.75 = 0.1679
    expect(weight(idf(3, 3), 1, 1, 2, PARAMETERS)).toBeCloseTo(0.1679, 3);
  });

  test('the cosine of "river" with "red river"', () => {
    // The passage's bag is red 0.1335, river 0.9808; the question's has river alone:
    // 0.9808 / √(0.1335² + 0.9808²) = 0.9909
    const cosine = similarities('river', index);
    expect(cosine[0]).toBeCloseTo(0.9909, 4);
    expect([cosine[1], cosine[2]]).toEqual([0, 0]);
  });

  test('an unseen term finds nothing, and is no number that is none', () => {
    expect(similarities('zebra', index)).toEqual([0, 0, 0]);
  });
});

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('random corpus %i', (seed) => {
  const texts = corpus(seed);
  const index = indexOf(texts);

  test("the index's cosine is wink-nlp's own", () => {
    const vectorizer = bm25Vectorizer();
    for (const text of texts) vectorizer.learn(termsOf(text));
    for (const question of [...texts, 'river castle', 'storm letter captain', 'winter zebra']) {
      const asked = vectorizer.bowOf(termsOf(question));
      const cosine = similarities(question, index);
      texts.forEach((_, at) => {
        // wink rounds weights and similarity to six decimals; and the length of a question counts unseen words.
        const theirs = similarity.bow.cosine(
          asked,
          vectorizer.doc(at).out() as unknown as Record<string, number>,
        );
        expect(cosine[at]).toBeCloseTo(theirs, 4);
      });
    }
  });

  test('postings hold what a naive count over the texts gives', () => {
    for (const term of new Set(texts.flatMap(termsOf))) {
      const having = texts.flatMap((text, at) => (termsOf(text).includes(term) ? [at] : []));
      const id = index.vocabulary.term(term, false);
      const { first, passage } = index.postings;
      expect([...passage.subarray(first[id]!, first[id + 1]!)]).toEqual(having);
      expect(index.rarity[id]! * index.most).toBeCloseTo(idf(texts.length, having.length), 10);
    }
  });
});
