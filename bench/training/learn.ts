import type { Language, Localized } from '../../src/language/language.ts';
import type { Written } from '../../src/search/index/build.ts';
import { type Judgement, type Odds, SIGNS, signs } from '../../src/search/judge.ts';
import type { Model } from '../../src/search/model.ts';
import { EARLY, type EarlyWeights, furthestBehind } from '../../src/search/ranking/candidates.ts';
import type { Commonness } from '../../src/search/ranking/common.ts';
import { AT, FEATURES, type Feature } from '../../src/search/ranking/evidence.ts';
import { type Highlight, strength } from '../../src/search/ranking/highlight.ts';
import { type ByWritten, score, type Weights, weightsFor } from '../../src/search/ranking/rank.ts';
import { PULLS } from '../../src/search/ranking/sentence.ts';
import type { LabelledPassage } from '../quality/sentences.ts';
import type { Example } from './example.ts';
import { choose, tell } from './regression.ts';

/** Shares of the questions that an edition does not answer. */
interface Refused {
  /** That it must refuse to answer. */
  readonly answer: number;
  /** That it must refuse altogether. */
  readonly doubt: number;
}

/** The thresholds of editions follow from these. */
const REFUSED: Readonly<Record<Written, Localized<Refused>>> = {
  none: { nl: { answer: 0.98, doubt: 0.96 }, en: { answer: 0.968, doubt: 0.945 } },
  few: inBoth({ answer: 0.985, doubt: 0.89 }),
  many: inBoth({ answer: 0.997, doubt: 0.99 }),
};

/** Few sentences are labelled: their weights are held back more. */
const LABELLED = { steps: 400, ridge: 3e-3 };

/** Everything that is learned from these examples; what is common is known before. */
export function learn(
  examples: readonly Example[],
  labelled: readonly LabelledPassage[],
  common: Localized<Commonness>,
): Model {
  const highlight = byName(PULLS, choose(labelled, LABELLED));
  const promise = byWritten(examples, (some) => learnWeights(EARLY, some));
  const told = examples.map((example) =>
    toldBy(highlight, promising(example, weightsFor(example.written, promise))),
  );
  const rank = byWritten(told, (some) => learnWeights(FEATURES, some));
  const judged = (written: Written) =>
    learnJudgement(
      told
        .filter((one) => resembles(one.written, written))
        .map((one) => seen(one, weightsFor(written, rank))),
      written,
    );
  const judge = { none: judged('none'), few: judged('few'), many: judged('many') };
  return { common, promise, rank, highlight, judge };
}

/** The same example, with these weights by which a sentence is set in bold. */
function toldBy(highlight: Highlight, example: Example): Example {
  const ranked = example.ranked.map(({ evidence, ...found }) => {
    const values = [...evidence.values];
    values[AT.answer] = strength(evidence.sentences, highlight);
    return { ...found, evidence: { ...evidence, values } };
  });
  return { ...example, ranked };
}

/** Few articles have written questions: what they are ranked by is learned from all. */
function byWritten<W>(examples: readonly Example[], learned: (some: readonly Example[]) => W): ByWritten<W> {
  return { none: learned(examples.filter(({ written }) => written === 'none')), some: learned(examples) };
}

/** What some features of the passages weigh in the choice between them. */
function learnWeights<F extends Feature>(features: readonly F[], examples: readonly Example[]) {
  const choices = examples.flatMap(({ ranked, right, weight }) => {
    const gold = ranked.findIndex(({ number }) => number === right);
    const rows = ranked.map(({ evidence }) => features.map((feature) => evidence.values[AT[feature]]!));
    return gold < 0 ? [] : [{ rows, gold, weight }];
  });
  return byName(features, choose(choices));
}

/** The same example, with those passages alone that these weights would have read closely. */
function promising(example: Example, weights: EarlyWeights): Example {
  const promise = example.ranked.map(({ evidence }) =>
    EARLY.reduce((sum, feature) => sum + weights[feature] * evidence.values[AT[feature]]!, 0),
  );
  const least = Math.max(...promise) - furthestBehind(example.written);
  return { ...example, ranked: example.ranked.filter((_, at) => promise[at]! >= least) };
}

/** What the judge sees of an example under given weights, and whether the first passage is the right one. */
interface Seen {
  readonly row: readonly number[];
  readonly right: number;
  readonly belongs: number;
  readonly weight: number;
  readonly language: Language;
  readonly decides: boolean;
}

function seen(example: Example, weights: Weights): Seen {
  const ranked = example.ranked
    .map((found) => ({ ...found, score: score(found.evidence.values, weights) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  return {
    row: signs(example.query, example.language, ranked),
    right: example.right !== null && ranked[0]?.number === example.right ? 1 : 0,
    belongs: example.right === null ? 0 : 1,
    weight: example.weight,
    language: example.language,
    decides: example.decides,
  };
}

/** Few articles have many written questions: what they are judged by is learned from those with few as well. */
function resembles(written: Written, judged: Written): boolean {
  return judged === 'many' ? written !== 'none' : written === judged;
}

function learnJudgement(all: readonly Seen[], written: Written): Judgement {
  const oddsOf = (cases: readonly Seen[], truth: 'right' | 'belongs'): Odds =>
    byName(SIGNS, tell(cases.map((one) => ({ ...one, truth: one[truth] }))));
  const right = oddsOf(
    all.filter(({ belongs }) => belongs === 1),
    'right',
  );
  const belongs = oddsOf(all, 'belongs');
  const measure = all.filter(({ decides }) => decides);
  const thresholds = (language: Language) => {
    // Many written questions come with one article in two languages: too few of either to tell them apart.
    const own = written === 'many' ? measure : measure.filter((one) => one.language === language);
    const chances = (own.length > 0 ? own : measure)
      .map(({ row }) => chance(row, belongs))
      .sort((a, b) => a - b);
    const threshold = (share: number) => round(chances[Math.floor(share * chances.length)] ?? 0.5);
    const { answer, doubt } = REFUSED[written][language];
    return { answer: threshold(answer), doubt: threshold(doubt) };
  };
  return { right, belongs, thresholds: { nl: thresholds('nl'), en: thresholds('en') } };
}

function inBoth(refused: Refused): Localized<Refused> {
  return { nl: refused, en: refused };
}

function chance(row: readonly number[], odds: Odds): number {
  return 1 / (1 + Math.exp(-SIGNS.reduce((sum, sign, j) => sum + odds[sign] * row[j]!, 0)));
}

function byName<Name extends string>(names: readonly Name[], values: readonly number[]) {
  return Object.fromEntries(names.map((name, j) => [name, round(values[j]!)])) as Record<Name, number>;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
