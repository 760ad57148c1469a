import type { Language, Localized } from '../language/language.ts';
import { zeros } from './index/zeros.ts';
import { AT, VERBATIM } from './ranking/evidence.ts';
import { inOrder, weighted } from './ranking/in-order.ts';
import type { Query } from './ranking/query.ts';
import type { Ranked } from './ranking/rank.ts';

/**
 * What tells whether the best passage is the right one, and whether the article has anything to say. Shares
 * are of the question's information, 0 to 1.
 */
export const SIGNS = [
  'bias',
  /** How far the best passage is ahead of the next, in score; at most `FURTHEST`. */
  'lead',
  /** Share that the best passage has, and that its best sentence has. */
  'covered',
  'sentence',
  /** Share of the letters that its best sentence has. */
  'letters',
  /** How nearly the question equals a written one. */
  'asked',
  /** Information found; known to the article but not found; and unknown to it: in words. */
  'told',
  'missing',
  /** What of `told`, and of all that is not found, any article may have. */
  'toldCommon',
  'missingCommon',
  'unknown',
  /** The part of `unknown` that is names and numbers. */
  'unknownNames',
  /** How much of what the whole article is about the question names: 1 is a word of every passage. */
  'topic',
  /** Content words that stand near each other in the best passage too. */
  'pairs',
  /** Share that is unknown. */
  'strange',
  /** 1 where the best passage lacks the word that the question turns on ("how old", "who founded"). */
  'focus',
  /** Logarithm of the question's information. */
  'size',
  /** 1 where the question speaks of "my" or "your" something. */
  'personal',
  /** 1 for a Dutch edition: its compounds hide more. */
  'dutch',
] as const;

type Sign = (typeof SIGNS)[number];

/** Logistic regression: what one unit of each sign adds to the log-odds. */
export type Odds = Readonly<Record<Sign, number>>;

/** What was learned for judging the editions of one sort. */
export interface Judgement {
  /** The chance that the passage put first is the right one. */
  readonly right: Odds;
  /** The chance that the article has anything to say. */
  readonly belongs: Odds;
  /** From which chance of belonging on it is answered, and from which asked back: by language of the edition. */
  readonly thresholds: Localized<{ readonly answer: number; readonly doubt: number }>;
}

const FURTHEST = 8;

/** From which share of a question on all of it counts as found, and from which chance on its passage as the right one. */
const WHOLE = 0.95;
const NEARLY_SURE = 0.8;

/** The place of each sign in `SIGNS`. */
const PLACE = Object.freeze(Object.fromEntries(SIGNS.map((sign, at) => [sign, at])) as Record<Sign, number>);

/** What judging needs to know of a question. */
export type Asked = Pick<Query, 'terms' | 'focus' | 'personal' | 'mass' | 'gramMass'>;

/** In the order of `SIGNS`; `language` is the edition's. */
export function signs(query: Asked, language: Language, ranked: readonly Ranked[]): number[] {
  const [best, next] = ranked;
  let told = 0;
  let missing = 0;
  let toldCommon = 0;
  let missingCommon = 0;
  let unknown = 0;
  let unknownNames = 0;
  let topic = 0;
  query.terms.forEach(({ known, kind, rarity, common }, number) => {
    const found = best?.evidence.found[number] ?? 0;
    told += rarity * found;
    toldCommon += rarity * found * common;
    missingCommon += rarity * (1 - found) * common;
    if (known) missing += rarity * (1 - found);
    else unknown += rarity;
    if (known) topic += 1 - rarity;
    if (!known && (kind === 'name' || kind === 'number')) unknownNames += rarity;
  });
  const mass = query.mass || 1;
  const values = best?.evidence.values;
  const lead = best ? best.score - (next?.score ?? best.score - FURTHEST) : 0;
  const sign = zeros(SIGNS.length);
  sign[PLACE.bias] = 1;
  sign[PLACE.lead] = Math.min(lead, FURTHEST);
  sign[PLACE.covered] = told / mass;
  sign[PLACE.sentence] = (values?.[AT.sentence] ?? 0) / mass;
  sign[PLACE.letters] = (values?.[AT.sentenceGrams] ?? 0) / (query.gramMass || 1);
  sign[PLACE.asked] = values?.[AT.asked] ?? 0;
  sign[PLACE.told] = told;
  sign[PLACE.missing] = missing;
  sign[PLACE.toldCommon] = toldCommon;
  sign[PLACE.missingCommon] = missingCommon;
  sign[PLACE.unknown] = unknown;
  sign[PLACE.unknownNames] = unknownNames;
  sign[PLACE.topic] = topic;
  sign[PLACE.pairs] = values?.[AT.pairs] ?? 0;
  sign[PLACE.strange] = unknown / mass;
  sign[PLACE.focus] = query.focus < 0 ? 0 : 1 - (best?.evidence.found[query.focus] ?? 0);
  sign[PLACE.size] = Math.log(1 + query.mass);
  sign[PLACE.personal] = query.personal ? 1 : 0;
  sign[PLACE.dutch] = language === 'nl' ? 1 : 0;
  return sign;
}

function chance(values: readonly number[], odds: Odds): number {
  return 1 / (1 + Math.exp(-weighted(values, inOrder(odds, SIGNS))));
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a question names somebody or something and says no more: "Tigris" may well be one, though it opens a sentence. */
function isName({ terms }: Asked): boolean {
  const [first] = terms;
  return terms.length === 1 && (first!.kind === 'name' || CAPITAL.test(first!.written));
}

export interface Verdict {
  readonly kind: 'answer' | 'doubt' | 'silence';
  /** The chance that the best passage is the right one, 0 to 1. */
  readonly confidence: number;
}

/** Whether to answer, and how sure. A question that is a written one has been judged by whoever wrote it. */
export function judge(
  query: Asked,
  language: Language,
  ranked: readonly Ranked[],
  learned: Judgement,
): Verdict {
  if (ranked.length === 0) return { kind: 'silence', confidence: 0 };
  const values = signs(query, language, ranked);
  const { right, belongs: odds, thresholds } = learned;
  const belongs = chance(values, odds);
  const { answer, doubt } = thresholds[language];
  const asked = ranked[0]!.evidence.values[AT.asked]! >= VERBATIM;
  const confidence = chance(values, right) * Math.min(1, belongs / answer);
  // "The Tigris?" tells too little to answer it, but the article does speak of all that it names.
  const whole = values[PLACE.covered]! >= WHOLE && (confidence >= NEARLY_SURE || isName(query));
  const kind = asked || belongs >= answer ? 'answer' : whole || belongs >= doubt ? 'doubt' : 'silence';
  return { kind, confidence };
}
