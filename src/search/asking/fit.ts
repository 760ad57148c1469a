import type { Sought } from './aim.ts';
import { TRAITS } from './traits.ts';

/** A sentence, word by word. */
export interface Line {
  /** How many words it has; the lists may go on after them. */
  readonly length: number;
  /** What it is, see `TRAITS`. */
  readonly traits: readonly number[];
  /** The number of the question's term that it has, -1 for none; and where it has one how well, 0 to 1. */
  readonly terms: readonly number[];
  readonly strengths: readonly number[];
  /** The places that have one, in order. */
  readonly hits: readonly number[];
}

/**
 * How well the word at a place would answer, 0 to 1, as far as it and its neighbours tell: no more than 0.5 for names and
 * reasons, of which most sentences have one.
 */
type Fits = (line: Line, at: number, counted: number) => number;

const { name, number, year, month, day, moment, clock, lasting, distance, money, measure, share } = TRAITS;
const { times, aged, years, role, spot, leads, article, cause, reason, stop, era, called } = TRAITS;

/** A word of one of these kinds stands at most so many places before this one, or after it. */
function near({ length, traits }: Line, at: number, bits: number, before: number, after = 0): boolean {
  for (let place = Math.max(0, at - before); place <= at + after && place < length; place++)
    if (place !== at && (traits[place]! & bits) !== 0) return true;
  return false;
}

/** A unit, which tells most beside its number; failing that any number but a year may be meant. */
function amount(unit: number, alone: number, bare: number): Fits {
  return (line, at) => {
    const traits = line.traits[at]!;
    if (traits & unit) return near(line, at, number, 2) ? 1 : alone;
    return traits & number && !(traits & year) ? bare : 0;
  };
}

const lasts = amount(lasting, 0.4, 0.3);
const stretches = amount(distance, 0.3, 0.3);

const FITS: Readonly<Record<Sought, Fits>> = {
  person(line, at) {
    const { traits } = line;
    // A name of two words is a person's more often than a place's.
    if (traits[at]! & name) return near(line, at, name, 1, 1) ? 0.5 : 0.3;
    return traits[at]! & role ? 0.2 : 0;
  },
  name: ({ traits }, at) => (traits[at]! & name ? 0.5 : traits[at]! & called ? 0.25 : 0),
  place(line, at) {
    const { traits } = line;
    if (traits[at]! & name) return near(line, at, leads, 2) ? 0.5 : 0.25;
    if (traits[at]! & spot) return near(line, at, leads, 3) ? 0.4 : 0.25;
    if (traits[at]! & (stop | number)) return 0;
    const before = (traits[at - 1] ?? 0) & article ? 2 : 1;
    return (traits[at - before] ?? 0) & leads ? 0.2 : 0;
  },
  time({ traits }, at) {
    if (traits[at]! & (year | month)) return 1;
    if (traits[at]! & era) return 0.8;
    if (traits[at]! & day) return 0.7;
    return traits[at]! & moment ? 0.4 : traits[at]! & number ? 0.3 : 0;
  },
  hour: (line, at) =>
    line.traits[at]! & number && !(line.traits[at]! & year) ? (near(line, at, clock, 2, 2) ? 1 : 0.3) : 0,
  // How long it lasts, or how long it is.
  length: (line, at) => Math.max(lasts(line, at, -1), 0.8 * stretches(line, at, -1)),
  age(line, at) {
    if (line.traits[at]! & aged) return 1;
    if (line.traits[at]! & years) return near(line, at, number, 2) ? 1 : 0.3;
    return line.traits[at]! & number ? 0.3 : 0;
  },
  times: ({ traits }, at) => (traits[at]! & times ? 1 : traits[at]! & number ? 0.4 : 0),
  money: amount(money, 0.3, 0.5),
  share: ({ traits }, at) => (traits[at]! & share ? 0.9 : traits[at]! & number ? 0.4 : 0),
  measure: amount(measure, 0.4, 0.5),
  count({ length, traits, terms }, at, counted) {
    if (!(traits[at]! & number)) return 0;
    // "Three big dams" for "how many dams".
    if (counted >= 0 && terms.slice(Math.max(0, at - 1), Math.min(at + 4, length)).includes(counted))
      return 1;
    return traits[at]! & year ? 0.2 : 0.6;
  },
  cause: ({ traits }, at) => (traits[at]! & cause ? 0.5 : traits[at]! & reason ? 0.25 : 0),
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
export interface Fit {
  readonly best: number;
  readonly places: readonly number[];
}

const NO_FIT: Fit = { best: 0, places: [] };

/** @param counted the number of the question's term for what is counted; -1 for none */
export function fitOf(sought: Sought | null, counted: number, line: Line): Fit {
  if (sought === null) return NO_FIT;
  const fits = FITS[sought];
  const needed = NEEDED[sought];
  let best = 0;
  let places: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if ((line.traits[at]! & needed) === 0) continue;
    // What the question says itself is no answer to it, though it may be counted.
    if (line.terms[at]! >= 0 && line.strengths[at] === 1 && sought !== 'count') continue;
    const value = fits(line, at, counted);
    if (value < best || value === 0) continue;
    if (value > best) places = [];
    best = value;
    places.push(at);
  }
  return { best, places };
}
