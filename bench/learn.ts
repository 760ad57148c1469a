import type { Language } from '../src/language/language.ts';
import { FEATURES, type Feature } from '../src/search/evidence.ts';
import type { Written } from '../src/search/index.ts';
import { type Judgement, type Odds, SIGNS, type Sign, signs } from '../src/search/judge.ts';
import type { Model } from '../src/search/model.ts';
import { inOrder, score, type Weights } from '../src/search/rank.ts';
import type { Example } from './examples.ts';

/**
 * Share of the questions that it does not answer that an edition must refuse to answer, and must refuse altogether: its
 * thresholds follow from it.
 */
const REFUSED: Readonly<Record<Written, { answer: number; doubt: number }>> = {
  none: { answer: 0.94, doubt: 0.92 },
  few: { answer: 0.98, doubt: 0.89 },
  many: { answer: 0.993, doubt: 0.985 },
};

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
        rows: ranked.map(({ evidence }) => [...evidence.values]),
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
): {
  values: Float64Array;
  right: number;
  belongs: number;
  weight: number;
  language: Language;
  decides: boolean;
} {
  const row = inOrder(weights);
  const ranked = example.ranked
    .map((found) => ({ ...found, score: score(found.evidence.values, row) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  return {
    values: signs(example.query, example.language, ranked),
    right: example.right !== null && ranked[0]?.number === example.right ? 1 : 0,
    belongs: example.right === null ? 0 : 1,
    weight: example.weight,
    language: example.language,
    decides: example.decides,
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

/** Everything that is learned from these examples. */
export function learn(examples: readonly Example[]): Model {
  const weights = learnRank(examples);
  const all = examples.map((example) => seen(example, weights));
  const judged = (written: Written) =>
    learnJudgement(
      all.filter((_, at) => resembles(examples[at]!.written, written)),
      written,
    );
  return { rank: weights, judge: { none: judged('none'), few: judged('few'), many: judged('many') } };
}

/** Few articles have many written questions: what they are judged by is learned from those with few as well. */
function resembles(written: Written, judged: Written): boolean {
  return judged === 'many' ? written !== 'none' : written === judged;
}

function learnJudgement(all: readonly Seen[], written: Written): Judgement {
  const proper = all.filter(({ belongs }) => belongs === 1);
  const right = learnOdds(proper, (one) => one.right);
  const belongs = learnOdds(all, (one) => one.belongs);
  const measure = all.filter(({ decides }) => decides);
  const thresholds = (language: Language) => {
    // Many written questions come with one article in two languages: too few of either to tell them apart.
    const own = written === 'many' ? measure : measure.filter((one) => one.language === language);
    const chances = (own.length > 0 ? own : measure)
      .map(({ values }) => chance(values, belongs))
      .sort((a, b) => a - b);
    const threshold = (share: number) => round(chances[Math.floor(share * chances.length)] ?? 0.5);
    return { answer: threshold(REFUSED[written].answer), doubt: threshold(REFUSED[written].doubt) };
  };
  return { right, belongs, thresholds: { nl: thresholds('nl'), en: thresholds('en') } };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
