import {
  ADJECTIVES,
  FINAL_E,
  INFLECTION,
  NEAR_ADJECTIVES,
  NOUNS,
  NUMBER,
  PARTICIPLE,
  type Rules,
  regionsOf,
  ruled,
  SILENT_T,
  VERBS,
  VOWELS,
} from './dutch-endings.ts';

/**
 * Dutch words to one stem for all of their forms: `regeringen`, `geregeerd`, `regeert` and `regeren` to `regeer`. After Kraaij
 * and Pohlmann ("Porter's stemming algorithm for Dutch", 1994), as the Snowball project revised it in 2025: no package for
 * Node has that one. Beyond it: inflected adjectives and superlatives (`grote`, `grootste`), plurals on `-lden` and `-rden`
 * (`woorden`) or with another vowel (`steden`), verbs on `-eren` and `-igen`, participles without `ge` (`ontwikkeld`); and `ge`
 * goes only where it is a prefix.
 */

/** The prefix of a participle. */
const GE = 'ge';
/** What a stem has without its prefix: a vowel, and something after it. */
const STEM = new RegExp(`^(?=...)[^aeiouy]*${VOWELS}[^aeiouy]`);
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

/** As a word ends: `sterr` in `ster`, `huiz` in `huis`, `wolv` in `wolf`. */
function written(stem: string): string {
  const single = stem.replace(/([^aeiouy])\1$/, '$1');
  return single === stem ? stem.replace(/v$/, 'f').replace(/z$/, 's') : single;
}
