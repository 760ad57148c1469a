/**
 * What Dutch words end in, and what each ending leaves: the tables of Kraaij and Pohlmann's stemmer, see stem-dutch.ts, and in
 * them rules of our own for inflected adjectives and superlatives, plurals on `-lden` and `-rden`, and verbs.
 */

/** Where the two regions of a word begin: most endings are ones only in the first, a few only in the second. */
export interface Regions {
  readonly first: number;
  readonly second: number;
}

/** What an ending becomes, given what stands before it; null where it is part of the word. */
type Rule = (before: string, regions: Regions) => string | null;
/** By ending. */
export type Rules = ReadonlyMap<string, Rule>;

/** As the longest ending: `achtiger`. */
const LONGEST = 8; // letters
/** A stem that something is taken from has so many, or more. */
const SHORTEST = 3; // letters
/** Vowels in a row; `ij` is one. */
export const VOWELS = '(?:ij|i(?!j)|[aeouy])+';
/** A region begins after the first consonant that follows a vowel. */
const REGION = new RegExp(`[^aeiouy]*${VOWELS}[^aeiouy]`, 'y');
const AFTER_VOWEL = /(?:ij|[aeiouy])$/;
const AFTER_CONSONANT = /(?<!ij)(?<=[^aeiouy])$/;
/** A vowel that an open syllable made long, and a single letter no longer does: `man` of `manen`. */
const OPEN = /(?<=^|[^aeiou])[aou](?=[^aeiouywx]$)/;
/** An `e` is as often dull: `reger` of `regeren`, but not `kinder` of `kinderen`. */
const OPEN_E = /(?<=^|[^aeiou])(?<![aiou][^aeiou]|^e[^aeiou]|[^aeiou][aiou].[^aeiou])e(?=[^aeiouywx]$)/;

const inFirst = (before: string, { first }: Regions) => before.length >= Math.max(first, SHORTEST);
const inSecond = (before: string, { second }: Regions) => before.length >= second;

const lengthen = (stem: string) => stem.replace(OPEN, '$&$&').replace(OPEN_E, '$&$&');

/** An ending in the first region, in place of which another stands. */
const to =
  (ending: string, after = /$/): Rule =>
  (before, regions) =>
    inFirst(before, regions) && after.test(before) ? before + ending : null;

/** The same, and the vowel before it is written long. */
const long =
  (ending = '', after = /$/, region = inFirst): Rule =>
  (before, regions) =>
    region(before, regions) && after.test(before) ? lengthen(before + ending) : null;

/** The first of several rules that applies. */
const either =
  (...rules: readonly Rule[]): Rule =>
  (before, regions) => {
    for (const rule of rules) {
      const found = rule(before, regions);
      if (found !== null) return found;
    }
    return null;
  };

/** A longer ending, of which `part` stands before the one that was found. */
const longer =
  (part: string, rule: Rule): Rule =>
  (before, regions) =>
    before.endsWith(part) ? rule(before.slice(0, -part.length), regions) : null;

const always =
  (ending: string): Rule =>
  (before) =>
    before + ending;

/** Plurals and genitives. */
export const NUMBER = rules({
  s: (before, regions) =>
    before.endsWith('t') && inFirst(before.slice(0, -1), regions)
      ? null
      : to('', AFTER_CONSONANT)(before, regions),
  ies: to('ie'),
  es: either(
    longer('ar', long('ar', AFTER_CONSONANT)),
    longer('er', to('er', AFTER_CONSONANT)),
    to('e', AFTER_CONSONANT),
  ),
  aus: to('au', AFTER_VOWEL),
  en: either(
    longer('hed', to('heid')),
    longer('nd', always('nd')),
    longer('eerd', to('eer')),
    longer('ld', always('ld')),
    longer('rd', always('rd')),
    longer('d', to('', AFTER_CONSONANT)),
    (before) => (/(?:ij|[aeiouy])[ij]$/.test(before) ? before : null),
    long('', AFTER_CONSONANT),
  ),
  nde: always('nd'),
  eeen: always('ee'),
  ieen: to('ie'),
});

/** Diminutives and inflected adjectives. */
export const INFLECTION = rules({
  je: either(
    longer("'t", always('')),
    longer('et', to('', AFTER_CONSONANT)),
    longer('rnt', always('rn')),
    longer('t', to('', /(?:ij|[aeiouy]).$/)),
    longer('ink', always('ing')),
    longer('mp', always('m')),
    longer("'", to('')),
    to('', AFTER_CONSONANT),
  ),
  ge: to('g'),
  lijke: to('lijk'),
  ische: to('isch'),
  de: to('', AFTER_CONSONANT),
  te: to('t'),
  se: to('', AFTER_CONSONANT),
  ste: to('', AFTER_CONSONANT),
  aarde: always('aard'),
  re: to('r'),
  le: long('l'),
  ene: long('en', AFTER_CONSONANT),
  ieve: to('ief', AFTER_CONSONANT),
});

/** Of adjectives mostly, where no other inflection is found. */
export const FINAL_E = rules({
  e: either(long('', AFTER_CONSONANT), (before) => (before.endsWith('ij') ? before : null)),
});

/** Verbs with one of these prefixes have no `ge`. */
const PREFIXED = /^(?:be|ver|ont|her|er)/;
/** What is a verb's, with a `d` after it: `verhuisd`, `ontwikkeld`, `vertaald`; but not `bestand`, `beeld`, `vermoord`. */
const BEFORE_D = /(?:[^aeiouynlrj]|(?:[^aeioum]e|aa|uu|oe|dee)[lr]|(?<!k)eer)$/;
/** Forms of verbs, of which an ending is left. */
export const VERBS = rules({
  eert: to('eer'),
  igt: to('ig'),
  igd: to('ig'),
  d: (before, regions) => (PREFIXED.test(before) && BEFORE_D.test(before) ? to('')(before, regions) : null),
});

/** Nouns made of other words. */
export const NOUNS = rules({
  atie: to('eer'),
  iteit: long(),
  heid: to(''),
  sel: to(''),
  ster: to(''),
  rder: to('r'),
  ing: long(),
  isme: long(),
  // "schilderij" is no shield.
  erij: either(longer('ild', always('ilder')), long()),
  arij: to('aar', AFTER_CONSONANT),
  fie: long('f', /$/, inSecond),
  gie: long('g', /$/, inSecond),
  tst: to('t', AFTER_CONSONANT),
  dst: to('d', AFTER_CONSONANT),
});

/** Adjectives made of other words. */
export const ADJECTIVES = rules({
  ioneel: to('ie'),
  atief: to('eer'),
  baar: to(''),
  naar: to('n', AFTER_VOWEL),
  laar: to('l', AFTER_VOWEL),
  raar: to('r', AFTER_VOWEL),
  tant: to('teer'),
  lijker: to('lijk'),
  lijkst: to('lijk'),
  achtig: to(''),
  achtiger: to(''),
  achtigst: to(''),
  eriger: long('', AFTER_CONSONANT),
  erigst: long('', AFTER_CONSONANT),
  erig: long('', AFTER_CONSONANT),
  end: long('', AFTER_CONSONANT),
});
export const NEAR_ADJECTIVES = rules({
  iger: long('', AFTER_CONSONANT),
  igst: long('', AFTER_CONSONANT),
  ig: long('', AFTER_CONSONANT),
});

/** What a participle ends in, once `ge` is gone. */
export const PARTICIPLE = rules({
  d: (before, regions) => (before.endsWith('n') ? null : to('', AFTER_CONSONANT)(before, regions)),
  t: (before, regions) =>
    before.endsWith('h') && inFirst(before.slice(0, -1), regions)
      ? null
      : to('', AFTER_CONSONANT)(before, regions),
});
/** A `t` that a verb adds. */
export const SILENT_T = rules({ kt: always('k'), ft: always('f'), pt: always('p') });

/** What the rule of the longest ending makes of a word. */
export function ruled(word: string, rules: Rules, regions: Regions): string | null {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const rule = rules.get(word.slice(-length));
    if (rule) return rule(word.slice(0, -length), regions);
  }
  return null;
}

function rules(byEnding: Readonly<Record<string, Rule>>): Rules {
  return new Map(Object.entries(byEnding));
}

/** Where they begin; at the end of the word where it has none. */
export function regionsOf(word: string): Regions {
  REGION.lastIndex = 0;
  const first = REGION.test(word) ? REGION.lastIndex : word.length;
  const second = first < word.length && REGION.test(word) ? REGION.lastIndex : word.length;
  return { first, second };
}
