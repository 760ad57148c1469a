/**
 * Learns src/search/weights.json: `npm run bench:train`. What it learns from:
 *
 * - SQuAD's articles as they are, and again with a few of each passage's questions written under it;
 * - XQuAD's passages in Dutch, in two halves;
 * - the shipped article, each of its written questions asked of an article that lacks that one;
 * - for refusing: questions of other articles, and those questions again with a word of this article in
 *   them, which are near the topic and still have no answer; and everyday.json, small talk.
 *
 * Deterministic: the same data give the same weights.
 */
import { writeFileSync } from 'node:fs';
import type { Article, Edition } from '../src/articles/article.ts';
import { readArticles } from '../src/articles/read.ts';
import { namesOf } from '../src/language/glossary.ts';
import type { Language } from '../src/language/language.ts';
import { Names } from '../src/language/names.ts';
import { synonymsOf } from '../src/language/synonyms.ts';
import { buildEngine } from '../src/search/engine.ts';
import { FEATURES, type Feature } from '../src/search/evidence.ts';
import { buildIndex, type Index } from '../src/search/index.ts';
import { type Judgement, type Odds, SIGNS, type Sign, signs } from '../src/search/judge.ts';
import type { Model } from '../src/search/model.ts';
import { type Query, readQuery } from '../src/search/query.ts';
import { type Ranked, rank, score, type Weights } from '../src/search/rank.ts';
import { DEFAULT_FILES, type Folder, readDataSet } from './data.ts';
import everyday from './everyday.json' with { type: 'json' };
import type { Build } from './peers/ours.ts';

/** A question, the passages that came into view for it, and where it belongs. */
interface Example {
  readonly article: string;
  readonly index: Index;
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** The number of the right passage; null where the article does not answer it. */
  readonly right: number | null;
  /** How much it counts beside the others. */
  readonly weight: number;
}

const FOLDS = 5;
/** What a question of or to the shipped article counts: few articles have as many written questions. */
const SHIPPED = 3;
/** Written questions given to each passage in the second reading of an article. */
const WRITTEN = 3;
/** Passages that each article gives to a mixed folder. */
const MIXED = 10;
/** Share of the proper questions that a plain article may refuse: its thresholds follow from it. */
const REFUSED = { answer: 0.035, doubt: 0.025 };
/**
 * Share of the foreign questions that an article with written questions must refuse. Its proper ones are no
 * measure: each is held against the others without itself, and people write them to differ.
 */
const FOREIGN = { answer: 0.993, doubt: 0.985 };

const UNWEIGHTED = Object.fromEntries(FEATURES.map((feature) => [feature, 1])) as Record<Feature, number>;

function ask(index: Index, question: string, article: string, right: number | null, weight: number): Example {
  const query = readQuery(question, index);
  return { article, index, query, ranked: rank(query, index, UNWEIGHTED), right, weight };
}

/** Every example of one article; `others` are questions that it does not answer. */
function examplesOf(folder: Folder, others: readonly string[]): Example[] {
  const { edition, questions } = folder;
  const found: Example[] = [];
  const plain = buildIndex(edition, new Names());
  for (const { ask: question, right } of questions)
    found.push(ask(plain, question, edition.article, right[0]!, 1));

  const written = edition.passages.map((): string[] => []);
  const asked = questions.filter(({ ask: question, right }, at) => {
    const own = written[right[0]!]!;
    if (at % 3 !== 0 || own.length >= WRITTEN) return true;
    own.push(question);
    return false;
  });
  // The first of them is the heading, as in an article that people write.
  const passages = edition.passages.map((passage, at) => {
    const [heading = null, ...more] = written[at]!;
    return { ...passage, heading, questions: more };
  });
  const rich = buildIndex({ ...edition, passages }, new Names());
  for (const { ask: question, right } of asked)
    found.push(ask(rich, question, edition.article, right[0]!, 0.5));

  for (const [at, other] of others.entries()) {
    found.push(ask(at % 3 === 0 ? rich : plain, other, edition.article, null, 1));
    if (at % 3 === 0)
      found.push(
        ask(
          plain,
          everyday[edition.language][at % everyday[edition.language].length]!,
          edition.article,
          null,
          1,
        ),
      );
    const near = blend(other, questions[(at * 7) % questions.length]!.ask, plain);
    if (near !== null) found.push(ask(at % 3 === 0 ? rich : plain, near, edition.article, null, 0.5));
  }
  return found;
}

/** A foreign question with its last name or noun replaced by the rarest one of a question of the article. */
function blend(foreign: string, own: string, index: Index): string | null {
  const said = (query: Query) => query.terms.filter(({ kind }) => kind === 'name' || kind === 'noun');
  const local = said(readQuery(own, index)).filter(({ known }) => known);
  const target = said(readQuery(foreign, index)).at(-1);
  const word = local.sort((a, b) => b.rarity - a.rarity)[0];
  return target && word ? foreign.replace(target.written, word.written) : null;
}

/** A folder of passages of several articles, as if they were one: about no single thing. */
function mix(folders: readonly Folder[]): Folder {
  const drawn = folders.map(({ edition, questions }) => ({
    passages: edition.passages.slice(0, MIXED),
    questions: questions.filter(({ right }) => right[0]! < MIXED),
  }));
  const passages = drawn.flatMap((part) => part.passages);
  return {
    edition: {
      ...folders[0]!.edition,
      passages: passages.map((passage, at) => ({ ...passage, position: at + 1 })),
    },
    questions: drawn.flatMap((part) => {
      const before = passages.indexOf(part.passages[0]!);
      return part.questions.map(({ ask: question, right }) => ({
        ask: question,
        right: [right[0]! + before],
      }));
    }),
  };
}

/** The first or second half of a folder's passages, and the questions that only the other half answers. */
function halve({ edition, questions }: Folder, second: boolean): { folder: Folder; others: string[] } {
  const middle = Math.floor(edition.passages.length / 2);
  const [from, to] = second ? [middle, edition.passages.length] : [0, middle];
  const inside = ({ right }: Folder['questions'][number]) => right[0]! >= from && right[0]! < to;
  const passages = edition.passages.slice(from, to).map((passage, at) => ({ ...passage, position: at + 1 }));
  return {
    folder: {
      edition: { ...edition, passages },
      questions: questions
        .filter(inside)
        .map(({ ask: question, right }) => ({ ask: question, right: [right[0]! - from] })),
    },
    others: questions.filter((question) => !inside(question)).map(({ ask: question }) => question),
  };
}

/** The shipped article's written questions, each asked of its edition without it. */
function examplesOfShipped(article: Article, others: readonly string[]): Example[] {
  const names = namesOf(article.glossary);
  return Object.values(article.editions).flatMap((edition: Edition) => {
    const synonyms = synonymsOf(article.words[edition.language], edition.language);
    const whole = buildIndex(edition, names, synonyms);
    const own = edition.passages.flatMap((passage, number) =>
      passage.questions.map((question) => {
        const without = { ...passage, questions: passage.questions.filter((other) => other !== question) };
        const index = buildIndex(
          { ...edition, passages: edition.passages.with(number, without) },
          names,
          synonyms,
        );
        return ask(index, question, article.id, number, SHIPPED);
      }),
    );
    const verbatim = edition.passages.flatMap((passage, number) =>
      passage.questions.map((question) => ask(whole, question, article.id, number, 0.3)),
    );
    const foreign =
      edition.language === 'en' ? others.map((other) => ask(whole, other, article.id, null, SHIPPED)) : [];
    const chat = everyday[edition.language].map((question) =>
      ask(whole, question, article.id, null, SHIPPED),
    );
    return [...own, ...verbatim, ...foreign, ...chat];
  });
}

async function gatherExamples(): Promise<Example[]> {
  const { folders } = readDataSet(DEFAULT_FILES[0]!);
  const examples = folders.flatMap((folder, at) => {
    const strangers = folders.filter((other) => other !== folder);
    const others = folder.questions
      .filter((_, turn) => turn % 2 === 0)
      .map((_, turn) => {
        const { questions } = strangers[turn % strangers.length]!;
        return questions[(turn * 37 + at * 11) % questions.length]!.ask;
      });
    return examplesOf(folder, others);
  });
  // Mixed within a fold, so that what is measured on a fold was trained without all of it.
  const mixed = Array.from({ length: FOLDS }, (_, fold) => {
    const own = folders.filter((__, at) => at % FOLDS === fold);
    const strangers = folders.filter((__, at) => at % FOLDS !== fold);
    const others = strangers.flatMap(({ questions }) =>
      questions.filter((__, at) => at % 12 === 0).map(({ ask: q }) => q),
    );
    return own.length > 0 ? examplesOf(mix(own), others) : [];
  }).flat();
  const dutch = readDataSet(DEFAULT_FILES[1]!).folders.flatMap((folder) =>
    [false, true].flatMap((second) => {
      const half = halve(folder, second);
      return examplesOf(half.folder, half.others);
    }),
  );
  const read = await readArticles('knowledge');
  const shipped = read.kind === 'whole' ? read.articles : [];
  const others = folders.flatMap(({ questions }) =>
    questions.filter((_, at) => at % 20 === 0).map(({ ask: q }) => q),
  );
  return [
    ...examples,
    ...mixed,
    ...dutch,
    ...shipped.flatMap((article) => examplesOfShipped(article, others)),
  ];
}

/**
 * Walks down a slope with Adam (Kingma & Ba, 2015), features scaled to unit spread first. `slope` adds the
 * gradient at `at` to `into`; both in scaled units.
 */
function descend(
  size: number,
  steps: number,
  slope: (at: Float64Array, into: Float64Array) => void,
): Float64Array {
  const at = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const into = new Float64Array(size);
    slope(at, into);
    const rate = step < steps * 0.6 ? 0.08 : 0.025;
    for (let j = 0; j < size; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * into[j]!;
      square[j] = 0.99 * square[j]! + 0.01 * into[j]! ** 2;
      const bent = Math.sqrt(square[j]! / (1 - 0.99 ** step)) + 1e-8;
      at[j]! -= (rate * mean[j]!) / (1 - 0.9 ** step) / bent;
    }
  }
  return at;
}

const RIDGE = 1e-4;

/** The weights under which the right passages are likeliest: listwise softmax regression. */
function learnRank(examples: readonly Example[]): Weights {
  const groups = examples.flatMap(({ ranked, right, weight }) => {
    const gold = ranked.findIndex(({ number }) => number === right);
    if (gold < 0) return [];
    return [
      {
        rows: ranked.map(({ evidence }) => FEATURES.map((feature) => evidence.values[feature])),
        gold,
        weight,
      },
    ];
  });
  const size = FEATURES.length;
  const spread = spreadWithin(groups.map(({ rows }) => rows));
  for (const { rows } of groups)
    for (const row of rows)
      row.forEach((value, j) => {
        row[j] = value / spread[j]!;
      });
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const found = descend(size, 160, (at, into) => {
    for (const { rows, gold, weight } of groups) {
      const scores = rows.map((row) => row.reduce((sum, value, j) => sum + value * at[j]!, 0));
      const most = Math.max(...scores);
      const shares = scores.map((value) => Math.exp(value - most));
      const whole = shares.reduce((sum, value) => sum + value, 0);
      rows.forEach((row, i) => {
        const miss = (weight / total) * (shares[i]! / whole - (i === gold ? 1 : 0));
        if (Math.abs(miss) > 1e-9) for (let j = 0; j < size; j++) into[j]! += miss * row[j]!;
      });
    }
    for (let j = 0; j < size; j++) into[j]! += RIDGE * at[j]!;
  });
  return Object.fromEntries(FEATURES.map((feature, j) => [feature, round(found[j]! / spread[j]!)])) as Record<
    Feature,
    number
  >;
}

/** By column: the standard deviation within the groups, 1 where there is none. */
function spreadWithin(groups: readonly (readonly number[][])[]): number[] {
  const columns = groups[0]?.[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, j) => {
    let squares = 0;
    let count = 0;
    for (const rows of groups) {
      const mean = rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length;
      for (const row of rows) squares += (row[j]! - mean) ** 2;
      count += rows.length;
    }
    return Math.sqrt(squares / count) || 1;
  });
}

/** What the judge sees of an example under given weights, and whether the first passage is the right one. */
function seen(
  example: Example,
  weights: Weights,
): { values: Float64Array; right: number; belongs: number; weight: number; language: Language } {
  const ranked = example.ranked
    .map((found) => ({ ...found, score: score(found.evidence.values, weights) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  return {
    values: signs(example.query, example.index, ranked),
    right: example.right !== null && ranked[0]?.number === example.right ? 1 : 0,
    belongs: example.right === null ? 0 : 1,
    weight: example.weight,
    language: example.index.edition.language,
  };
}

type Seen = ReturnType<typeof seen>;

/** Logistic regression. */
function learnOdds(all: readonly Seen[], truth: (one: Seen) => number): Odds {
  const spread = spreadWithin([all.map(({ values }) => [...values])]);
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const found = descend(SIGNS.length, 500, (at, into) => {
    for (const one of all) {
      let sum = 0;
      for (let j = 0; j < at.length; j++) sum += (at[j]! * one.values[j]!) / spread[j]!;
      const miss = (one.weight / total) * (1 / (1 + Math.exp(-sum)) - truth(one));
      for (let j = 0; j < at.length; j++) into[j]! += (miss * one.values[j]!) / spread[j]!;
    }
    for (let j = 1; j < at.length; j++) into[j]! += RIDGE * at[j]!;
  });
  return Object.fromEntries(SIGNS.map((sign, j) => [sign, round(found[j]! / spread[j]!)])) as Record<
    Sign,
    number
  >;
}

function chance(values: Float64Array, odds: Odds): number {
  return 1 / (1 + Math.exp(-SIGNS.reduce((sum, sign, j) => sum + odds[sign] * values[j]!, 0)));
}

function learn(examples: readonly Example[]): Model {
  const weights = learnRank(examples);
  const all = examples.map((example) => seen(example, weights));
  const judged = (hasQuestions: boolean) =>
    learnJudgement(
      all.filter((_, at) => examples[at]!.index.hasQuestions === hasQuestions),
      hasQuestions,
    );
  return { rank: weights, plain: judged(false), asked: judged(true) };
}

function learnJudgement(all: readonly Seen[], hasQuestions: boolean): Judgement {
  const proper = all.filter(({ belongs }) => belongs === 1);
  const right = learnOdds(proper, (one) => one.right);
  const belongs = learnOdds(all, (one) => one.belongs);
  const measure = all.filter((one) => one.belongs === (hasQuestions ? 0 : 1));
  const shares = hasQuestions ? FOREIGN : REFUSED;
  const thresholds = (language: Language) => {
    // Written questions come with one article in two languages: too few of either to tell them apart.
    const own = hasQuestions ? measure : measure.filter((one) => one.language === language);
    const chances = (own.length > 0 ? own : measure)
      .map(({ values }) => chance(values, belongs))
      .sort((a, b) => a - b);
    const threshold = (share: number) => round(chances[Math.floor(share * chances.length)] ?? 0.5);
    return { answer: threshold(shares.answer), doubt: threshold(shares.doubt) };
  };
  return { right, belongs, thresholds: { nl: thresholds('nl'), en: thresholds('en') } };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

const examples = await gatherExamples();
const articles = [...new Set(examples.map(({ article }) => article))];
const models = new Map<number, Model>();

/** The model that was trained without an article; null where the article took no part. */
export function modelWithout(article: string): Model | null {
  const place = articles.indexOf(article);
  if (place < 0) return null;
  const fold = place % FOLDS;
  const model =
    models.get(fold) ?? learn(examples.filter((one) => articles.indexOf(one.article) % FOLDS !== fold));
  models.set(fold, model);
  return model;
}

/** The engine as trained without this article; null where the article took no part in the training. */
export function buildWithout(article: string): Build | null {
  const model = modelWithout(article);
  return model && ((given) => buildEngine(given, model));
}

if (import.meta.filename === process.argv[1]) {
  const file = new URL('../src/search/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(learn(examples), null, 2)}\n`);
  console.log(`${file.pathname}: learned from ${examples.length} questions`);
}
