import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/articles/article.ts';
import { analyse } from '../../src/language/analyse.ts';
import { namesOf } from '../../src/language/glossary.ts';
import { idf, weight } from '../../src/search/index/bm25.ts';
import { buildIndex, type Index, NO_LEXICON } from '../../src/search/index/build.ts';
import { PairCounts, pairKey } from '../../src/search/index/pair-counts.ts';
import { PARAMETERS } from '../../src/search/index/parameters.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { EARLY, sumPostings } from '../../src/search/ranking/candidates.ts';
import { AT, Gatherer } from '../../src/search/ranking/evidence.ts';
import { type Query, readQuery } from '../../src/search/ranking/query.ts';
import { rank, score } from '../../src/search/ranking/rank.ts';
import { Tellings } from '../../src/search/ranking/telling.ts';
import { atOnce } from '../../src/slices.ts';
import { editionOf, random, randomTexts } from './support.ts';

const indexOf = (texts: readonly string[], before?: Index) =>
  atOnce(buildIndex(editionOf(texts), NO_LEXICON, before));
const outcome = (question: string, index: Index) =>
  rank(readQuery(question, index, SHIPPED.common), index, SHIPPED).map(({ number, score, bold }) => ({
    number,
    score: score.toFixed(9),
    bold: bold(),
  }));

/** BM25 of every passage, by the question's own terms, counted in its text with no index at all. */
function bm25({ matches }: Query, bags: readonly (readonly string[])[], { vocabulary }: Index): number[] {
  const average = bags.reduce((sum, bag) => sum + bag.length, 0) / bags.length;
  const own = matches.filter(({ strength }) => strength === 1);
  const counted = own.map(({ id }) => {
    const counts = bags.map((bag) => bag.filter((term) => vocabulary.term(term, false) === id).length);
    return { counts, rarity: idf(bags.length, counts.filter((count) => count > 0).length) };
  });
  return bags.map((bag, at) =>
    counted.reduce(
      (sum, { counts, rarity }) => sum + weight(rarity, counts[at]!, bag.length, average, PARAMETERS),
      0,
    ),
  );
}

/** Every passage, held against a question one by one. */
function scored(query: Query, index: Index) {
  return index.edition.passages.map((_, number) => {
    const sums = sumPostings(query, index, SHIPPED.promise.none);
    const gatherer = new Gatherer(query, index, sums, new Tellings(index, query), SHIPPED.highlight);
    const { values, found } = gatherer.gather(number);
    const promise = EARLY.reduce((sum, name) => sum + SHIPPED.promise.none[name] * values[AT[name]]!, 0);
    const any = found.some((strength) => strength > 0);
    return { number, values, any, promise, score: score(values, SHIPPED.rank.none) };
  });
}

describe.each([1, 2, 3, 4, 5, 6])('random corpus %i', (seed) => {
  const texts = randomTexts(seed, 60);
  const bags = texts.map((text) => analyse(text, 'en').words.flatMap(({ terms }) => terms));
  const index = indexOf(texts);
  const questions = randomTexts(seed + 100, 12).map((text) => text.split('.')[0]!);

  test('the ranking is that of scoring every passage one by one, and then the most promising closely', () => {
    for (const question of questions) {
      const query = readQuery(question, index, SHIPPED.common);
      const counted = bm25(query, bags, index);
      const all = scored(query, index);
      for (const { number, values } of all)
        expect(values[AT.bm25]! * index.most).toBeCloseTo(counted[number]!, 4);
      const best = all
        .filter(({ any }) => any)
        .sort((a, b) => b.promise - a.promise || a.number - b.number)
        .slice(0, PARAMETERS.candidates);
      const ranked = best
        .filter(({ promise }) => promise >= best[0]!.promise - PARAMETERS.behind)
        .sort((a, b) => b.score - a.score || a.number - b.number);
      expect(ranked.length).toBeGreaterThan(0);
      expect(outcome(question, index).map(({ number }) => number)).toEqual(
        ranked.map(({ number }) => number),
      );
    }
  });

  test('what is built from an index before is what is built afresh, and only what is new is read', () => {
    const next = random(seed);
    const changed = texts.flatMap((text, at) => {
      if (at % 20 === 7) return [];
      return at % 20 === 3 ? [`${text} The ${Math.floor(next() * 1000)} lanterns.`] : [text];
    });
    const fresh = indexOf(changed);
    const built = indexOf(changed, index);
    expect([fresh.reread, built.reread]).toEqual([changed.length, 3]);
    for (const question of [...questions, 'how many lanterns']) {
      expect(outcome(question, built)).toEqual(outcome(question, fresh));
    }
    // The index before goes on as it was.
    for (const question of questions)
      expect(outcome(question, index)).toEqual(outcome(question, indexOf(texts)));
  });
});

test('words that left the article change no answer, though they began and ended as the question does', () => {
  const texts = [...randomTexts(1, 10), 'The plankton of old.'];
  const built = indexOf(texts, indexOf([...texts, 'The roof plagued him.']));
  expect(outcome('planted of old', built)).toEqual(outcome('planted of old', indexOf(texts)));
});

test('of a word that left the article nothing is a misspelling, though its stem still stands', () => {
  const built = indexOf(['They study now.'], indexOf(['Daily studying.', 'They study now.']));
  expect(outcome('sutdying', built)).toEqual(outcome('sutdying', indexOf(['They study now.'])));
});

test('what everybody knows is no misspelling', () => {
  const known = (text: string) => readQuery(text, indexOf(['A better year.']), SHIPPED.common).matches.length;
  expect([known('bettre'), known('butter')]).toEqual([1, 0]);
});

test('a short part of a name is in no other word', () => {
  const names = namesOf([
    { id: 'news', name: { nl: 'Hull News', en: 'Hull News' }, aliases: { nl: [], en: [] } },
  ]);
  const edition = { ...editionOf(['Dat stond in Hull News.']), language: 'nl' } as const;
  const index = atOnce(buildIndex(edition, { ...NO_LEXICON, names }));
  const matches = (question: string) => readQuery(question, index, SHIPPED.common).matches.length;
  expect([matches('wie was Newton'), matches('wat schreef News')]).toEqual([0, 1]);
});

test.each([
  ['boeken', 'Een kookboek.'],
  ['kookboeken', 'Een boek.'],
  ['boek', 'Kookboeken.'],
])('a part of four letters is found in a Dutch compound whatever their endings: %s', (question, text) => {
  const edition = { ...editionOf([text]), language: 'nl' } as const;
  const query = readQuery(question, atOnce(buildIndex(edition, NO_LEXICON)), SHIPPED.common);
  expect(query.matches).toHaveLength(1);
});

test('words that left the article are unknown again', () => {
  const before = indexOf(['A river runs here.', 'A castle stands there.']);
  const after = indexOf(['A castle stands there.'], before);
  expect(readQuery('the river', after, SHIPPED.common).terms.map(({ known }) => known)).toEqual([false]);
  expect(rank(readQuery('the river', after, SHIPPED.common), after, SHIPPED)).toEqual([]);
});

test('what is far behind the first is not read, unless questions are written', () => {
  const texts = ['The old mill on the red river grinds barley.', 'A river.', 'Of barley and mills.', 'Snow.'];
  const found = (edition: Edition) => {
    const index = atOnce(buildIndex(edition, NO_LEXICON));
    return rank(readQuery('a mill of barley on the river', index, SHIPPED.common), index, SHIPPED);
  };
  const edition = editionOf(texts);
  const [first, ...rest] = edition.passages;
  const asked = { ...edition, passages: [{ ...first!, questions: ['What is red?'] }, ...rest] };
  expect(found(edition).map(({ number }) => number)).toEqual([0, 2]);
  expect(found(asked)).toHaveLength(3);
});

test('a vocabulary that is worn out is begun anew', () => {
  let index = indexOf(['First words.']);
  for (let turn = 0; turn < 40; turn++)
    index = indexOf([`Word${turn}a word${turn}b word${turn}c stand here.`], index);
  expect(index.vocabulary.terms).toBeLessThan(30);
});

test.each([3, 4])('pairs are counted as a map would, corpus %i', (seed) => {
  const next = random(seed);
  const pairs = new PairCounts();
  const naive = new Map<number, Set<number>>();
  for (let passage = 0; passage < 300; passage++) {
    atOnce(pairs.reserve(40));
    for (let each = 0; each < 40; each++) {
      const key = pairKey(Math.floor(next() ** 3 * 5000), Math.floor(next() ** 3 * 5000));
      pairs.count(key, passage);
      naive.set(key, (naive.get(key) ?? new Set()).add(passage));
    }
  }
  atOnce(pairs.finish());
  expect([...naive].map(([key]) => pairs.of(key))).toEqual([...naive].map(([, { size }]) => size));
});
