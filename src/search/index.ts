import type { Edition, Passage } from '../articles/article.ts';
import { type Analysis, analyse, type Word } from '../language/analyse.ts';
import type { Language } from '../language/language.ts';
import type { Names } from '../language/names.ts';
import { stemmer } from '../language/stem.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { Span } from './answer.ts';
import { idf, weight } from './bm25.ts';
import { type Expected, expects, offers } from './expects.ts';
import { grams } from './grams.ts';
import { type Kin, kinOf } from './kin.ts';
import { PARAMETERS } from './parameters.ts';

/** Where a segment stands: in the text, or among the ways to ask for it. */
export type Field = 'text' | 'question' | 'section';

/**
 * A sentence of a passage, one of its written questions, or the title of its section. Ids of terms and
 * grams are places in the index's own lists.
 */
export interface Segment {
  readonly field: Field;
  /** In `passage.text`; of a question or section title the whole of it. */
  readonly span: Span;
  /** What each word is read as, in order; stop words too, a word with two readings twice. */
  readonly terms: Int32Array;
  /** For each of `terms`, what it could be the answer to; see `offers`. */
  readonly offers: Uint8Array;
  /** Each gram once. */
  readonly grams: Int32Array;
  /** What a written question asks for; `other` for the rest. */
  readonly expected: Expected;
  /** The information of its distinct terms, and of its grams. */
  readonly termMass: number;
  readonly gramMass: number;
}

export interface Indexed {
  readonly passage: Passage;
  readonly segments: readonly Segment[];
  /** Number of terms that are no stop words. */
  readonly length: number;
  /** Number of grams, each once a segment. */
  readonly gramLength: number;
  /** Euclidean length of its bag of BM25 weights. */
  readonly norm: number;
}

/** The passages that have a term, and its BM25 weight in each. */
export interface Postings {
  readonly passages: Int32Array;
  readonly weights: Float64Array;
}

/** An edition made ready for questions. Frozen. */
export interface Index {
  readonly edition: Edition;
  readonly names: Names;
  /** Some of its passages have written questions. */
  readonly hasQuestions: boolean;
  readonly passages: readonly Indexed[];
  /** Terms and stop words, each with its id. */
  readonly ids: ReadonlyMap<string, number>;
  /** By term id; null for a stop word. */
  readonly postings: readonly (Postings | null)[];
  /** By term id, 0 to 1: how much it tells, as a share of what a word found nowhere else would. */
  readonly rarity: Float64Array;
  readonly gramIds: ReadonlyMap<string, number>;
  readonly gramRarity: Float64Array;
  /** By pair key (see `pairKey`): the same for two words side by side. */
  readonly pairRarity: ReadonlyMap<number, number>;
  /** Terms a passage, on average. */
  readonly average: number;
  /** Grams a passage, on average. */
  readonly gramAverage: number;
  /** BM25's idf of a term in no passage: what `rarity` is a share of. */
  readonly most: number;
  /** The terms of the edition that a term is akin to. */
  readonly kin: (term: string) => readonly Kin[];
}

/** One number for an ordered pair of term ids (each below 2^26). */
export const pairKey = (first: number, second: number): number => first * 0x4000000 + second;

interface Draft {
  readonly passage: Passage;
  readonly segments: { field: Field; span: Span; words: readonly Word[] }[];
}

export function buildIndex(edition: Edition, names: Names, synonyms: Synonyms = new Map()): Index {
  const drafts = edition.passages.map((passage) => draft(passage, edition, names));
  const ids = new Map<string, number>();
  const stops = new Set<number>();
  const gramIds = new Map<string, number>();
  const intern = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };

  // Read every segment into ids, counting in how many passages each term, gram and pair stands.
  const counts: Map<number, number>[] = [];
  const having: number[] = [];
  const gramHaving: number[] = [];
  const pairHaving = new Map<number, number>();
  const read = drafts.map(({ segments }) => {
    const count = new Map<number, number>();
    const seenGrams = new Set<number>();
    const seenPairs = new Set<number>();
    const rows = segments.map(({ field, span, words }) => {
      const terms: number[] = [];
      const offered: number[] = [];
      for (const word of words) {
        for (const term of word.stop ? [word.folded] : word.terms) {
          const id = intern(ids, word.stop ? `·${term}` : term);
          if (word.stop) stops.add(id);
          else count.set(id, (count.get(id) ?? 0) + 1);
          terms.push(id);
          offered.push(offers(word));
        }
      }
      for (let at = 1; at < terms.length; at++) seenPairs.add(pairKey(terms[at - 1]!, terms[at]!));
      const own = [...grams(words, PARAMETERS.gram)].map((gram) => intern(gramIds, gram));
      for (const gram of own) seenGrams.add(gram);
      const expected = field === 'question' ? expects(words) : 'other';
      return { field, span, terms, offered, expected, grams: own };
    });
    for (const id of count.keys()) having[id] = (having[id] ?? 0) + 1;
    for (const id of seenGrams) gramHaving[id] = (gramHaving[id] ?? 0) + 1;
    for (const key of seenPairs) pairHaving.set(key, (pairHaving.get(key) ?? 0) + 1);
    counts.push(count);
    return rows;
  });

  const total = drafts.length;
  const most = idf(total, 0);
  const share = (n: number) => idf(total, n) / most;
  const rarity = Float64Array.from({ length: ids.size }, (_, id) =>
    stops.has(id) ? 0 : share(having[id] ?? 0),
  );
  const gramRarity = Float64Array.from({ length: gramIds.size }, (_, id) => share(gramHaving[id] ?? 0));
  const pairRarity = new Map([...pairHaving].map(([key, n]) => [key, share(n)]));

  const lengths = counts.map((count) => [...count.values()].reduce((sum, n) => sum + n, 0));
  const average = lengths.reduce((sum, n) => sum + n, 0) / total || 1;
  const lists: { passages: number[]; weights: number[] }[] = [];
  const passages = drafts.map(({ passage }, at): Indexed => {
    let squares = 0;
    for (const [id, count] of counts[at]!) {
      const value = weight(rarity[id]! * most, count, lengths[at]!, average, PARAMETERS);
      squares += value * value;
      lists[id] ??= { passages: [], weights: [] };
      lists[id].passages.push(at);
      lists[id].weights.push(value);
    }
    const segments = read[at]!.map(
      (row): Segment => ({
        field: row.field,
        span: row.span,
        terms: Int32Array.from(row.terms),
        offers: Uint8Array.from(row.offered),
        grams: Int32Array.from(row.grams),
        expected: row.expected,
        termMass: [...new Set(row.terms)].reduce((sum, id) => sum + rarity[id]!, 0),
        gramMass: row.grams.reduce((sum, id) => sum + gramRarity[id]!, 0),
      }),
    );
    const gramLength = segments.reduce((sum, segment) => sum + segment.grams.length, 0);
    return { passage, segments, length: lengths[at]!, gramLength, norm: Math.sqrt(squares) };
  });
  const postings = Array.from({ length: ids.size }, (_, id) => {
    const list = lists[id];
    return list
      ? { passages: Int32Array.from(list.passages), weights: Float64Array.from(list.weights) }
      : null;
  });
  const gramAverage = passages.reduce((sum, { gramLength }) => sum + gramLength, 0) / total || 1;
  const terms = [...ids].filter(([, id]) => !stops.has(id));
  const kin = kinOf(terms, edition.language, synonyms, partsOfNames(names, ids, edition.language));
  return Object.freeze({
    edition,
    names,
    hasQuestions: edition.passages.some(({ heading }) => heading !== null),
    passages,
    ids,
    postings,
    rarity,
    gramIds,
    gramRarity,
    pairRarity,
    average,
    gramAverage,
    most,
    kin,
  });
}

/** Stems that the edition has only inside a name ("Rupert" in "Rupert Jones"), and the id of the name's term. */
function partsOfNames(
  names: Names,
  ids: ReadonlyMap<string, number>,
  language: Language,
): Map<string, number> {
  const stem = stemmer(language);
  const found = new Map<string, number>();
  for (const [word, name] of names.parts()) {
    const id = ids.get(`@${name}`);
    if (id !== undefined && word.length >= 4 && !ids.has(stem(word))) found.set(stem(word), id);
  }
  return found;
}

/** What is indexed of a passage: its sentences, then its heading and other questions, then its section's title. */
function draft(passage: Passage, edition: Edition, names: Names): Draft {
  const body = analyse(passage.text, edition.language, names);
  const segments: Draft['segments'] = body.sentences.map((span, sentence) => ({
    field: 'text',
    span,
    words: wordsOf(body, sentence),
  }));
  const add = (field: Field, text: string) => {
    const { words } = analyse(text, edition.language, names);
    if (words.length > 0) segments.push({ field, span: { start: 0, end: text.length }, words });
  };
  if (passage.heading) add('question', passage.heading);
  for (const question of passage.questions) add('question', question);
  if (passage.section) add('section', passage.section);
  return { passage, segments };
}

function wordsOf(analysis: Analysis, sentence: number): readonly Word[] {
  return analysis.words.filter((word) => word.sentence === sentence);
}
