import type { Article, Edition, Passage } from '../articles/article.ts';
import { detectLanguage } from '../language/detect.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Span } from '../language/span.ts';
import { atOnce, type Work } from '../slices.ts';
import type { Answer, Match } from './answer.ts';
import type { Index } from './index/build.ts';
import { IndexedEdition } from './index/indexed.ts';
import { sentenceAt, sentencesOf } from './index/segments.ts';
import { judge, type Verdict } from './judge.ts';
import { type Model, SHIPPED } from './model.ts';
import type { Evidence } from './ranking/evidence.ts';
import { type Query, readQuery } from './ranking/query.ts';
import { parts, type Ranked, rank, weightsFor } from './ranking/rank.ts';

/** Where to look, and what is known of the reader. */
export interface Scope {
  /** The id of the one article to ask; all of them otherwise. */
  readonly article?: string | undefined;
  /** The language to answer in; told from the question otherwise. */
  readonly language?: Language | undefined;
  /** The reader's own language: the tie-break for a question that could be in either. */
  readonly locale?: Language | undefined;
}

/** Frozen: it answers alike, whatever it was asked before. */
export interface Engine {
  readonly ask: (question: string, scope?: Scope) => Answer;
}

/** What an engine searches: one that follows it takes over what stays as it is. */
const builtBy = new WeakMap<Engine, readonly Built[]>();

/** An article made ready for questions. */
interface Built {
  readonly article: Article;
  readonly editions: Editions;
}

/** The editions of an article by language. */
type Editions = ReadonlyMap<Language, IndexedEdition>;

/** One edition held against a question. */
interface Hearing {
  readonly index: Index;
  readonly query: Query;
  readonly model: Model;
  readonly ranked: readonly Ranked[];
  readonly verdict: Verdict;
}

interface Building {
  /** The engine that it will follow. */
  readonly before?: Engine | undefined;
  /** All editions are indexed at once, as a rule; otherwise each when it is first asked. */
  readonly indexAll?: boolean;
  readonly model?: Model;
}

/**
 * Words that are looked up ahead in all editions together, those of some fifty with forty passages each. One takes half a
 * kilobyte, 0.8 where many questions are written: all of them 50 MB, or 80.
 */
const MOST_AHEAD = 100_000;

/** How many passages that came close are told of. */
const ALTERNATIVES = 5;

export function buildEngine(articles: readonly Article[], model: Model = SHIPPED): Engine {
  return atOnce(preparingEngine(articles, { model }));
}

/** The same as work in slices. */
export function* preparingEngine(
  articles: readonly Article[],
  { before, indexAll = true, model = SHIPPED }: Building = {},
): Work<Engine> {
  const known = new Map((before && builtBy.get(before))?.map((one) => [one.article.id, one] as const));
  const built: Built[] = [];
  for (const article of articles) {
    const editions = editionsOf(article, known.get(article.id));
    if (indexAll) for (const edition of editions.values()) yield* edition.prepare();
    built.push({ article, editions });
  }
  const engine: Engine = Object.freeze({
    ask(question: string, scope: Scope = {}): Answer {
      const asked = built.filter(
        ({ article }) => scope.article === undefined || scope.article === article.id,
      );
      const language = scope.language ?? detectLanguage(question, preferences(scope, asked));
      const hearings = asked.flatMap(({ editions }) => hearArticle(question, language, editions, model));
      return conclude(question, language, hearings);
    },
  });
  builtBy.set(engine, built);
  return engine;
}

/**
 * Looks up what the words of articles are to them, for the questions to come: these are answered sooner then, and alike.
 * Yields how many words, those aside that the engine before had looked up. What would make them more than `most` is left out.
 */
export function* lookingUpAhead(engine: Engine, most = MOST_AHEAD): Work<void> {
  const all = (builtBy.get(engine) ?? []).flatMap(({ editions }) =>
    [...editions.values()].flatMap(({ ready }) => ready?.known ?? []),
  );
  let left = all.reduce((rest, { lookedUp }) => rest - lookedUp, most);
  for (const known of all) {
    left += known.lookedUp;
    yield* known.ahead(left);
    left -= known.lookedUp;
    yield;
  }
}

function editionsOf(article: Article, before: Built | undefined): Editions {
  const named = before?.article.glossary === article.glossary;
  const same = named && before?.article.words === article.words;
  return new Map(
    LANGUAGES.flatMap((language) => {
      const edition = article.editions[language];
      if (!edition) return [];
      const old = named ? before?.editions.get(language) : undefined;
      // With it stays what was looked up in it.
      if (old && same && before?.article.editions[language] === edition) return [[language, old]];
      return [[language, new IndexedEdition(article, edition, old?.ready)]];
    }),
  );
}

/** What decides the language of a question that names things and no more: the reader's, then the knowledge's. */
function preferences({ locale }: Scope, asked: readonly Built[]): Language[] {
  const known = asked.flatMap(({ editions }) => [...editions.keys()]);
  return locale ? [locale, ...known] : known;
}

/**
 * Asks an article in the question's language, or in the only one it has. A question that finds nothing there
 * is tried through the other edition; what that finds is shown in the question's language where the passage
 * exists in it.
 */
function hearArticle(question: string, language: Language, editions: Editions, model: Model): Hearing[] {
  const own = editions.get(language);
  if (!own) return [...editions.values()].slice(0, 1).map(({ index }) => hear(question, index, model));
  const heard = hear(question, own.index, model);
  if (heard.verdict.kind === 'answer') return [heard];
  for (const other of editions.values()) {
    if (other === own) continue;
    const through = hear(question, other.index, model);
    if (through.verdict.kind === 'answer') return [translate(through, own.index)];
  }
  return [heard];
}

function hear(question: string, index: Index, model: Model): Hearing {
  const query = readQuery(question, index, model.common);
  const ranked = rank(query, index, model);
  const { written, edition } = index;
  const verdict = judge(query, edition.language, ranked, model.judge[written]);
  return { index, query, model, ranked, verdict };
}

/** The same passages in another edition; those that it lacks stay as they were found. */
function translate(hearing: Hearing, into: Index): Hearing {
  const places = new Map(into.edition.passages.map(({ id }, number) => [id, number]));
  const idOf = ({ number }: Ranked) => hearing.index.edition.passages[number]!.id;
  const best = hearing.ranked[0];
  if (!best || !places.has(idOf(best))) return hearing;
  const ranked = hearing.ranked.flatMap((found) => {
    const number = places.get(idOf(found));
    if (number === undefined) return [];
    const from = sentencesOf(hearing.index.segments, found.number).length;
    const to = sentencesOf(into.segments, number).length;
    return [{ ...found, number, bold: () => counterpart(found.bold(), from, to) }];
  });
  return { ...hearing, index: into, ranked };
}

/** The same place of the passage in another language, of so many sentences: as far in, where their numbers differ. */
function counterpart(place: number, from: number, to: number): number {
  return from === to ? place : Math.floor(((place + 0.5) / from) * to);
}

/** Puts what the articles found together, surest first, into an answer. */
function conclude(question: string, language: Language, hearings: readonly Hearing[]): Answer {
  // The surest article first; equally sure, in the order in which they were loaded (sort is stable).
  const ordered = [...hearings].sort((a, b) => b.verdict.confidence - a.verdict.confidence);
  const answering = ordered.find(({ verdict }) => verdict.kind === 'answer');
  const matches = ordered
    .flatMap(closest)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, ALTERNATIVES + 1);
  if (answering) {
    const match = matchOf(answering, 0);
    const same = ({ passage, edition }: Match) => passage === match.passage && edition === match.edition;
    const alternatives = matches.filter((other) => !same(other)).slice(0, ALTERNATIVES);
    return { question, language, kind: 'answer', match, alternatives };
  }
  const alternatives = matches.slice(0, ALTERNATIVES);
  if (ordered.some(({ verdict }) => verdict.kind === 'doubt'))
    return { question, language, kind: 'doubt', alternatives };
  return { question, language, kind: 'silence', alternatives, unknown: unknownWords(hearings) };
}

/** As many as an answer can tell of: one, and what else came close. */
function closest(hearing: Hearing): Match[] {
  return hearing.ranked.slice(0, ALTERNATIVES + 1).map((_, place) => matchOf(hearing, place));
}

function matchOf(hearing: Hearing, place: number): Match {
  const { ranked, verdict } = hearing;
  // The best has the judge's confidence; what is left of the chance goes to the others by their scores.
  const left = Math.min(verdict.confidence, 1 - verdict.confidence);
  const share = Math.exp(ranked[place]!.score - ranked[0]!.score);
  return new Found(hearing, ranked[place]!, place === 0 ? verdict.confidence : left * share);
}

/** A class, since an object with getters of its own takes long to make and to be let go of. */
class Found implements Match {
  readonly edition: Edition;
  readonly passage: Passage;
  readonly confidence: number;
  readonly score: number;
  readonly #hearing: Hearing;
  readonly #ranked: Ranked;
  #sentence: Span | undefined;

  constructor(hearing: Hearing, ranked: Ranked, confidence: number) {
    this.edition = hearing.index.edition;
    this.passage = this.edition.passages[ranked.number]!;
    this.confidence = confidence;
    this.score = ranked.score;
    this.#hearing = hearing;
    this.#ranked = ranked;
  }

  // Sought when it is asked for: most that came close are told of by their headings.

  get sentence(): Span {
    const { number, bold } = this.#ranked;
    this.#sentence ??= sentenceAt(this.#hearing.index.segments, number, bold()) ?? NOWHERE;
    return this.#sentence;
  }

  get parts(): Readonly<Record<string, number>> {
    const { index, model } = this.#hearing;
    return parts(this.#ranked.evidence, weightsFor(index.written, model.rank));
  }

  get matched(): readonly string[] {
    return matchedWords(this.#hearing.query, this.#ranked.evidence);
  }
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The question's words that a passage shares, weightiest first. */
function matchedWords({ terms }: Query, { found }: Evidence): string[] {
  const words = terms
    .map(({ written, rarity }, at) => ({ written, told: rarity * found[at]! }))
    .filter(({ told }) => told > 0)
    .sort((a, b) => b.told - a.told)
    .map(({ written }) => written);
  return [...new Set(words)];
}

/** The question's content words that no article in scope has, nor anything like them. */
function unknownWords(hearings: readonly Hearing[]): string[] {
  const [first, ...rest] = hearings.map(({ query }) => {
    const known = new Set(query.terms.filter((term) => term.known).map((term) => term.word));
    return query.terms.filter(({ word }) => !known.has(word)).map(({ written }) => written);
  });
  return [...new Set(first ?? [])].filter((word) => rest.every((words) => words.includes(word)));
}
