/**
 * Dutch words to one stem for all of their forms: `regeringen`, `geregeerd`, `regeert` and `regeren` to `regeer`. After Kraaij
 * and Pohlmann ("Porter's stemming algorithm for Dutch", 1994), as the Snowball project revised it in 2025: no package for
 * Node has that one. Beyond it: inflected adjectives and superlatives (`grote`, `grootste`), plurals on `-lden` and `-rden`
 * (`woorden`) or with another vowel (`steden`), verbs on `-eren` and `-igen`, participles without `ge` (`ontwikkeld`); and `ge`
 * goes only where it is a prefix.
 */

/** Where the two regions of a word begin: most endings are ones only in the first, a few only in the second. */
interface Regions {
  readonly first: number;
  readonly second: number;
}

/** What an ending becomes, given what stands before it; null where it is part of the word. */
type Rule = (before: string, regions: Regions) => string | null;
/** By ending. */
type Rules = ReadonlyMap<string, Rule>;

/** As the longest ending: `achtiger`. */
const LONGEST = 8; // letters
const GE = 'ge';
/** A stem that something is taken from has so many, or more. */
const SHORTEST = 3; // letters
const VOWELS = '(?:ij|i(?!j)|[aeouy])+';
/** A region begins after the first consonant that follows a vowel. */
const REGION = new RegExp(`[^aeiouy]*${VOWELS}[^aeiouy]`, 'y');
/** What a stem has without its prefix: a vowel, and something after it. */
const STEM = new RegExp(`^(?=...)[^aeiouy]*${VOWELS}[^aeiouy]`);
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
const NUMBER = rules({
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
const INFLECTION = rules({
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
const FINAL_E = rules({
  e: either(long('', AFTER_CONSONANT), (before) => (before.endsWith('ij') ? before : null)),
});

/** Verbs with one of these prefixes have no `ge`. */
const PREFIXED = /^(?:be|ver|ont|her|er)/;
/** What is a verb's, with a `d` after it: `verhuisd`, `ontwikkeld`, `vertaald`; but not `bestand`, `beeld`, `vermoord`. */
const BEFORE_D = /(?:[^aeiouynlrj]|(?:[^aeioum]e|aa|uu|oe|dee)[lr]|(?<!k)eer)$/;
/** Forms of verbs, of which an ending is left. */
const VERBS = rules({
  eert: to('eer'),
  igt: to('ig'),
  igd: to('ig'),
  d: (before, regions) => (PREFIXED.test(before) && BEFORE_D.test(before) ? to('')(before, regions) : null),
});

/** Nouns made of other words. */
const NOUNS = rules({
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
const ADJECTIVES = rules({
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
const NEAR_ADJECTIVES = rules({
  iger: long('', AFTER_CONSONANT),
  igst: long('', AFTER_CONSONANT),
  ig: long('', AFTER_CONSONANT),
});

/** What a participle ends in, once `ge` is gone. */
const PARTICIPLE = rules({
  d: (before, regions) => (before.endsWith('n') ? null : to('', AFTER_CONSONANT)(before, regions)),
  t: (before, regions) =>
    before.endsWith('h') && inFirst(before.slice(0, -1), regions)
      ? null
      : to('', AFTER_CONSONANT)(before, regions),
});
const SILENT_T = rules({ kt: always('k'), ft: always('f'), pt: always('p') });

/** These begin with `ge` and have no prefix, or mean something else than without it. */
const NO_PREFIX =
  /^ge(?:be{1,2}d|dicht|eft|est|lijk|meen|midd|nera|nere|slacht|va(?:a|l(?!i)|re)|west|woon|zin|zond)/;
/** A participle has its `ge` after these. */
const SEPARABLE =
  /^(?:aan|achter|af|bij|door|goed|in|los|mee|na|neer|om|onder|op|over|plaats|samen|tegen|terug|toe|uit|vast|vol|voor|weg)(?=ge)/;

/** Words that the rules would take for others. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['eerste', 'eerst'],
  ['eten', 'eet'],
  ['laatste', 'laatst'],
  ['order', 'order'],
  ['weekend', 'weekend'],
]);
/** What the rules make of plurals with another vowel than the singular, alone or after other words. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['baad', 'bad'],
  ['beveel', 'bevel'],
  ['blaad', 'blad'],
  ['blader', 'blad'],
  ['daag', 'dag'],
  ['daak', 'dak'],
  ['gebeed', 'gebed'],
  ['glaas', 'glas'],
  ['goeder', 'goed'],
  ['kinder', 'kind'],
  ['lieder', 'lied'],
  ['oorloog', 'oorlog'],
  ['scheep', 'schip'],
  ['schoot', 'schot'],
  ['smeed', 'smid'],
  ['steed', 'stad'],
  ['vaat', 'vat'],
  ['volker', 'volk'],
  ['weeg', 'weg'],
]);
const PLURAL = new RegExp(`(?:${[...PLURALS.keys()].join('|')})$`);

/** Folded word → stem. */
export function stemDutch(word: string): string {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  let stem = word;
  let regions = regionsOf(word);
  const apply = (rules: Rules) => {
    const found = ruled(stem, rules, regions);
    stem = found ?? stem;
    return found !== null;
  };
  apply(NUMBER);
  if (!apply(INFLECTION)) apply(FINAL_E);
  const isVerb = apply(VERBS);
  apply(NOUNS);
  if (!apply(ADJECTIVES)) apply(NEAR_ADJECTIVES);
  const prefix = prefixOf(stem);
  if (prefix !== null) {
    stem = prefix + stem.slice(prefix.length + GE.length);
    regions = regionsOf(stem);
    if (!isVerb) apply(PARTICIPLE);
  }
  apply(SILENT_T);
  return (stem === word ? stem : written(stem)).replace(PLURAL, (plural) => PLURALS.get(plural)!);
}

/** What stands before the `ge` of a participle; null where there is none. */
function prefixOf(stem: string): string | null {
  const prefix = SEPARABLE.exec(stem)?.[0] ?? (stem.startsWith(GE) && !NO_PREFIX.test(stem) ? '' : null);
  return prefix !== null && STEM.test(stem.slice(prefix.length + GE.length)) ? prefix : null;
}

/** What the rule of the longest ending makes of a word. */
function ruled(word: string, rules: Rules, regions: Regions): string | null {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const rule = rules.get(word.slice(-length));
    if (rule) return rule(word.slice(0, -length), regions);
  }
  return null;
}

function rules(byEnding: Readonly<Record<string, Rule>>): Rules {
  return new Map(Object.entries(byEnding));
}

/** As a word ends: `sterr` in `ster`, `huiz` in `huis`, `wolv` in `wolf`. */
function written(stem: string): string {
  const single = stem.replace(/([^aeiouy])\1$/, '$1');
  return single === stem ? stem.replace(/v$/, 'f').replace(/z$/, 's') : single;
}

function regionsOf(word: string): Regions {
  REGION.lastIndex = 0;
  const first = REGION.test(word) ? REGION.lastIndex : word.length;
  const second = first < word.length && REGION.test(word) ? REGION.lastIndex : word.length;
  return { first, second };
}
