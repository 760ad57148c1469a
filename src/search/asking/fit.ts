import type { Sought } from './aim.ts';
import { TRAITS } from './traits.ts';

/** A sentence, word by word; and those of its words that the question has too. */
export interface Line {
  /** The forms of its words: `tokens` from `start` up to `end`. */
  readonly tokens: Int32Array;
  readonly start: number;
  readonly end: number;
  /** By form: what it is, see `TRAITS`. */
  readonly traitsOf: Int32Array;
  /** How many of its words the question has; the lists may go on after them. */
  readonly hits: number;
  /** Where these stand, from 0, in order; the number of the question's term, and how well it is that, 0 to 1. */
  readonly places: readonly number[];
  readonly terms: readonly number[];
  readonly strengths: readonly number[];
}

/** What the word at a place is, see `TRAITS`; nothing before the first and after the last. */
export function traitsAt({ tokens, start, end, traitsOf }: Line, at: number): number {
  return at >= 0 && at < end - start ? traitsOf[tokens[start + at]!]! : 0;
}

/**
 * How well the word at a place would answer, 0 to 1, as far as it and its neighbours tell: no more than 0.5 for names and
 * reasons, of which most sentences have one.
 */
type Fits = (traits: number, line: Line, at: number, counted: number) => number;

const { name, number, year, month, day, moment, clock, lasting, distance, money, measure, share } = TRAITS;
const { times, aged, years, role, spot, leads, article, cause, reason, stop, era, called } = TRAITS;

/** A word of one of these kinds stands at most so many places before this one, or after it. */
function near(line: Line, at: number, bits: number, before: number, after = 0): boolean {
  for (let place = at - before; place <= at + after; place++)
    if (place !== at && (traitsAt(line, place) & bits) !== 0) return true;
  return false;
}

/** The question's term `number` stands between these places. */
function has({ hits, places, terms }: Line, number: number, from: number, to: number): boolean {
  for (let hit = 0; hit < hits; hit++)
    if (terms[hit] === number && places[hit]! >= from && places[hit]! <= to) return true;
  return false;
}

/** A unit, which tells most beside its number; failing that any number but a year may be meant. */
function amount(unit: number, alone: number, bare: number): Fits {
  return (traits, line, at) => {
    if (traits & unit) return near(line, at, number, 2) ? 1 : alone;
    return traits & number && !(traits & year) ? bare : 0;
  };
}

const lasts = amount(lasting, 0.4, 0.3);
const stretches = amount(distance, 0.3, 0.3);

const FITS: Readonly<Record<Sought, Fits>> = {
  person(traits, line, at) {
    // A name of two words is a person's more often than a place's.
    if (traits & name) return near(line, at, name, 1, 1) ? 0.5 : 0.3;
    return traits & role ? 0.2 : 0;
  },
  name: (traits) => (traits & name ? 0.5 : traits & called ? 0.25 : 0),
  place(traits, line, at) {
    if (traits & name) return near(line, at, leads, 2) ? 0.5 : 0.25;
    if (traits & spot) return near(line, at, leads, 3) ? 0.4 : 0.25;
    if (traits & (stop | number)) return 0;
    const before = traitsAt(line, at - 1) & article ? 2 : 1;
    return traitsAt(line, at - before) & leads ? 0.2 : 0;
  },
  time(traits) {
    if (traits & (year | month)) return 1;
    if (traits & era) return 0.8;
    if (traits & day) return 0.7;
    return traits & moment ? 0.4 : traits & number ? 0.3 : 0;
  },
  hour: (traits, line, at) =>
    traits & number && !(traits & year) ? (near(line, at, clock, 2, 2) ? 1 : 0.3) : 0,
  // How long it lasts, or how long it is.
  length: (traits, line, at) => Math.max(lasts(traits, line, at, -1), 0.8 * stretches(traits, line, at, -1)),
  age(traits, line, at) {
    if (traits & aged) return 1;
    if (traits & years) return near(line, at, number, 2) ? 1 : 0.3;
    return traits & number ? 0.3 : 0;
  },
  times: (traits) => (traits & times ? 1 : traits & number ? 0.4 : 0),
  money: amount(money, 0.3, 0.5),
  share: (traits) => (traits & share ? 0.9 : traits & number ? 0.4 : 0),
  measure: amount(measure, 0.4, 0.5),
  count(traits, line, at, counted) {
    if (!(traits & number)) return 0;
    // "Three big dams" for "how many dams".
    if (counted >= 0 && has(line, counted, at - 1, at + 3)) return 1;
    return traits & year ? 0.2 : 0.6;
  },
  cause: (traits) => (traits & cause ? 0.5 : traits & reason ? 0.25 : 0),
};

/** What a word has to be, see `TRAITS`, to answer at all; anything where a place is asked for. */
const NEEDED: Readonly<Record<Sought, number>> = {
  person: name | role,
  name: name | called,
  place: ~0,
  time: year | month | era | day | moment | number,
  hour: number,
  length: lasting | distance | number,
  age: aged | years | number,
  times: times | number,
  money: money | number,
  share: share | number,
  measure: measure | number,
  count: number,
  cause: cause | reason,
};

/** What in a sentence answers best: how well, 0 to 1, and the places that do. */
interface Fit {
  readonly best: number;
  readonly places: readonly number[];
}

const NO_PLACES: number[] = [];
const NO_FIT: Fit = { best: 0, places: NO_PLACES };

/** @param counted the number of the question's term for what is counted; -1 for none */
export function fitOf(sought: Sought | null, counted: number, line: Line): Fit {
  if (sought === null) return NO_FIT;
  const fits = FITS[sought];
  const needed = NEEDED[sought];
  const { tokens, start, end, traitsOf } = line;
  let best = 0;
  let places: number[] = NO_PLACES;
  let hit = 0;
  for (let at = start; at < end; at++) {
    const traits = traitsOf[tokens[at]!]!;
    if ((traits & needed) === 0) continue;
    while (hit < line.hits && line.places[hit]! < at - start) hit++;
    // What the question says itself is no answer to it, though it may be counted.
    const said = hit < line.hits && line.places[hit] === at - start && line.strengths[hit] === 1;
    if (said && sought !== 'count') continue;
    const value = fits(traits, line, at - start, counted);
    if (value < best || value === 0) continue;
    if (value > best) places = [];
    best = value;
    places.push(at - start);
  }
  return { best, places };
}
