import type { Edition, Passage } from '../../articles/article.ts';
import { Names } from '../../language/names.ts';
import { stemmer } from '../../language/stem.ts';
import { Synonyms } from '../../language/synonyms.ts';
import type { Work } from '../../slices.ts';
import { idf, weight } from './bm25.ts';
import { count, type Masses, type Postings, post, sum, weigh } from './counts.ts';
import { kinOf } from './kin.ts';
import { KnownWords } from './known.ts';
import { lettersOf } from './letters.ts';
import { PARAMETERS } from './parameters.ts';
import { SegmentReader, type Segments } from './segments.ts';
import { NONE } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

/** An edition made ready for questions. Frozen. Rarities are 0 to 1: what is told, as a share of what a word found nowhere else would. */
export interface Index {
  readonly edition: Edition;
  readonly names: Names;
  /** How many questions are written with its passages. */
  readonly written: Written;
  /** Passages that were read anew; the others were taken over from the index before. */
  readonly reread: number;
  readonly vocabulary: Vocabulary;
  readonly segments: Segments;
  readonly postings: Postings;
  /** By term: in how many passages it stands, stop words too. */
  readonly having: Int32Array;
  /** By term; 0 for a stop word. */
  readonly rarity: Float64Array;
  /** By gram. */
  readonly gramRarity: Float64Array;
  /** Of two words side by side, by their key (see `pairKey`); only for pairs that stand in some passage. */
  readonly pairRarity: (key: number) => number;
  readonly masses: Masses;
  /** By passage: the Euclidean length of its bag of BM25 weights. */
  readonly norm: Float64Array;
  /** Terms a passage, on average, stop words aside. */
  readonly average: number;
  /** BM25's idf of a term in no passage: what rarities are a share of. */
  readonly most: number;
  /** What words of questions are to the edition. */
  readonly known: KnownWords;
}

/** How many questions an edition has with each passage, the heading among them: on average `MANY` or more, some, or none at all. */
export type Written = 'none' | 'few' | 'many';
const MANY = 12;

function writtenOf({ passages }: Edition): Written {
  const all = sum(passages.map(({ heading, questions }) => questions.length + (heading === null ? 0 : 1)));
  return all === 0 ? 'none' : all < MANY * passages.length ? 'few' : 'many';
}

/** What the glossary says about an edition's language. */
export interface Lexicon {
  readonly names: Names;
  readonly synonyms: Synonyms;
}

export const NO_LEXICON: Lexicon = { names: new Names(), synonyms: new Synonyms([], 'nl') };

/** How many times the terms in use the vocabulary may hold before it is begun anew. */
const WORN = 2;

/**
 * Builds the index of an edition. `before` is one of the same edition with the same names, from before it was
 * changed: the passages that stand in it too are not read again.
 */
export function* buildIndex(edition: Edition, { names, synonyms }: Lexicon, before?: Index): Work<Index> {
  const old = before && !isWorn(before) ? before : undefined;
  const vocabulary = old?.vocabulary ?? new Vocabulary(sum(edition.passages.map(({ text }) => text.length)));
  const { segments, reread } = yield* readSegments(edition, names, vocabulary, old);
  const total = edition.passages.length;
  const spellings = vocabulary.letters.spellings();
  const counted = yield* count(segments, total, vocabulary, spellings);
  const { having, gramHaving, lengths, pairs, standing } = counted;

  const most = idf(total, 0);
  // By number of passages: many things stand in as many.
  const shares = new Float64Array(total + 1).map((_, n) => idf(total, n) / most);
  const rarity = shared(having, shares);
  for (let term = 0; term < rarity.length; term++) if (vocabulary.isStop(term)) rarity[term] = 0;
  const gramRarity = shared(gramHaving, shares);
  const average = sum(lengths) / total || 1;
  const weightOf = (term: number, times: number, passage: number) =>
    weight(rarity[term]! * most, times, lengths[passage]!, average, PARAMETERS);
  const { postings, norm } = yield* post(segments, total, vocabulary, having, weightOf);
  const pairRarity = (key: number) => shares[pairs.of(key)]!;
  const stands = (term: number) => term !== NONE && (having[term] ?? 0) > 0;
  const masses = yield* weigh(segments, total, vocabulary, spellings, { rarity, gramRarity, pairRarity });
  yield;
  return Object.freeze({
    edition,
    names,
    written: writtenOf(edition),
    reread,
    vocabulary,
    segments,
    postings,
    having,
    rarity,
    gramRarity,
    pairRarity,
    masses,
    norm,
    average,
    most,
    known: new KnownWords({
      vocabulary,
      spellings,
      stands,
      kinOf: kinOf({
        vocabulary,
        stands,
        language: edition.language,
        synonyms,
        parts: partsOfNames(names, edition, (term) => stands(vocabulary.term(term, false))),
      }),
      lettersOf: lettersOf(vocabulary, spellings, gramRarity, standing),
    }),
  });
}

/** What each thing tells, by the number of passages that have it. */
function shared(having: Int32Array, shares: Float64Array): Float64Array {
  const rarity = new Float64Array(having.length);
  for (let at = 0; at < having.length; at++) rarity[at] = shares[having[at]!]!;
  return rarity;
}

function isWorn({ vocabulary, having }: Index): boolean {
  const used = having.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
  return vocabulary.terms > WORN * used;
}

function* readSegments(
  edition: Edition,
  names: Names,
  vocabulary: Vocabulary,
  before: Index | undefined,
): Work<{ segments: Segments; reread: number }> {
  const reader = new SegmentReader(edition, names, vocabulary);
  const known = new Map<string, number>();
  for (const [number, passage] of (before?.edition.passages ?? []).entries()) {
    known.set(wordingOf(passage), number);
    yield;
  }
  let reread = 0;
  for (const passage of edition.passages) {
    const number = before && known.get(wordingOf(passage));
    if (before && number !== undefined) reader.copy(before.segments, number);
    else {
      reader.read(passage);
      reread++;
    }
    // Most of the work is reading: each passage counts.
    yield 1;
  }
  return { segments: reader.finish(), reread };
}

/** All of a passage that is read. */
function wordingOf({ text, heading, questions, section }: Passage): string {
  return JSON.stringify([text, heading, questions, section]);
}

/** Stems that the edition has only inside a name ("Rupert" in "Rupert Jones"), and the name's term. */
function partsOfNames(
  names: Names,
  { language }: Edition,
  stands: (term: string) => boolean,
): ReadonlyMap<string, string> {
  const stem = stemmer(language);
  const found = new Map<string, string>();
  for (const [word, name] of names.parts()) {
    const part = stem(word);
    if (word.length >= 4 && stands(`@${name}`) && !stands(part)) found.set(part, `@${name}`);
  }
  return found;
}
