import type { Language } from './language.ts';

/** The values of the words from nought to ninety that are not made of others. */
const ATOMS: Record<Language, readonly (readonly [string, number])[]> = {
  en: pairs(
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 ' +
      'fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 ' +
      'sixty:60 seventy:70 eighty:80 ninety:90 dozen:12',
  ),
  nl: pairs(
    'nul:0 een:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 ' +
      'veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 ' +
      'vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 dozijn:12',
  ),
};

/** What multiplies the number before it; alone it is worth itself ("a hundred", "duizend"). */
const SCALES: Record<Language, readonly (readonly [string, number])[]> = {
  en: pairs('hundred:100 thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000'),
  nl: pairs('honderd:100 duizend:1000 miljoen:1000000 miljard:1000000000 biljoen:1000000000000'),
};

function pairs(list: string): readonly (readonly [string, number])[] {
  return list.split(' ').map((pair) => {
    const [word, value] = pair.split(':');
    return [word!, Number(value)] as const;
  });
}

const WORDS: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map([...ATOMS.en, ...SCALES.en]),
  nl: new Map([...ATOMS.nl, ...SCALES.nl]),
};

const SCALE_WORDS: Record<Language, ReadonlyMap<string, number>> = {
  en: new Map(SCALES.en),
  nl: new Map(SCALES.nl),
};

/** The longest Dutch number written as one word stays under this; longer words are no numbers. */
const LONGEST_WORD = 60; // characters

const DIGITS = /^\d{1,15}$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,4}$/;
const DECIMAL = /^(\d{1,15})[.,](\d{1,9})$/;

/**
 * The value of a number written in digits: `100,000` and `100.000` are 100000 in either language;
 * `1.234` is what the language makes of it. Null where it is none.
 */
function digits(word: string, language: Language): number | null {
  if (DIGITS.test(word)) return Number(word);
  const grouping = GROUPED.exec(word);
  if (grouping) {
    const sign = grouping[1];
    const foreign = language === 'nl' ? ',' : '.';
    const once = word.indexOf(sign!) === word.lastIndexOf(sign!);
    if (sign !== foreign || !once || word.endsWith('000')) return Number(word.replaceAll(sign!, ''));
  }
  const decimal = DECIMAL.exec(word);
  return decimal ? Number(`${decimal[1]}.${decimal[2]}`) : null;
}

/** The value of one word: `six`, `zes`, `zesduizend`, `vijfentwintig`, `tweehonderdvijftig`; null where it is none. */
function numberWord(word: string, language: Language): number | null {
  const whole = WORDS[language].get(word);
  if (whole !== undefined || language === 'en' || word.length > LONGEST_WORD) return whole ?? null;
  return STARTS_LIKE_A_NUMBER.test(word) ? dutchCompound(word) : null;
}

/** "vijfentwintig" is 5 en 20; "honderdduizend" 100 × 1000; "tweeduizendzeventien" 2 × 1000 + 17. */
function dutchCompound(word: string): number | null {
  let rest = word;
  let total = 0;
  let group = 0;
  let any = false;
  while (rest !== '') {
    const atom = longestPrefix(rest, ATOMS.nl);
    const scale = longestPrefix(rest, SCALES.nl);
    if (scale) {
      rest = rest.slice(scale[0].length);
      if (scale[1] === 100) group = Math.max(group, 1) * 100;
      else {
        total += Math.max(group, 1) * scale[1];
        group = 0;
      }
    } else if (atom) {
      rest = rest.slice(atom[0].length);
      group += atom[1];
    } else if (any && rest.startsWith('en') && rest.length > 2) rest = rest.slice(2);
    else return null;
    any = true;
  }
  return total + group;
}

function longestPrefix(word: string, list: readonly (readonly [string, number])[]) {
  let best: readonly [string, number] | null = null;
  for (const entry of list)
    if (word.startsWith(entry[0]) && entry[0].length > (best?.[0].length ?? 0)) best = entry;
  return best;
}

const STARTS_LIKE_A_NUMBER =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|honderd|duizend)/;
const DIGIT = /^\d/;

function readNumber(word: string, language: Language): number | null {
  return DIGIT.test(word) ? digits(word, language) : numberWord(word, language);
}

/** Whether a folded word is a number, or begins one ("hundred"). */
export function isNumberWord(word: string, language: Language): boolean {
  return readNumber(word, language) !== null;
}

/** A number that spans the words `first` to `last` (inclusive). */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * The numbers among the folded words of a text, by value, in order: "a hundred thousand", "5,5 miljoen",
 * "two hundred and fifty". A lone "one" or "een" is an article, not a number. `places` are the only ones that they
 * can begin at, in order; all where left out.
 */
export function numbers(
  words: readonly string[],
  language: Language,
  places: Iterable<number> = words.keys(),
): NumberSpan[] {
  const found: NumberSpan[] = [];
  let last = -1;
  for (const first of places) {
    if (first <= last || readNumber(words[first]!, language) === null) continue;
    let total = 0;
    let group: number | null = null;
    last = -1;
    for (let at = first; at < words.length; at++) {
      const word = words[at]!;
      const scale = SCALE_WORDS[language].get(word);
      if (scale !== undefined) {
        if (scale === 100) group = (group ?? 1) * 100;
        else {
          total += (group ?? (last < 0 ? 1 : 0)) * scale;
          group = null;
        }
      } else {
        const value: number | null = readNumber(word, language);
        // "two hundred and five" adds; "in 2014 6 men" are two numbers.
        if (
          value === null ||
          (group !== null && !(group >= 100 && value < 100 && group % 100 === 0 && !DIGITS.test(word)))
        ) {
          const joins =
            (word === 'and' || word === 'en') && last === at - 1 && (total > 0 || (group ?? 0) >= 100);
          if (joins && numberWord(words[at + 1] ?? '', language) !== null) continue;
          break;
        }
        group = (group ?? 0) + value;
      }
      last = at;
    }
    if (last < 0) continue;
    const value = total + (group ?? 0);
    if (!(first === last && value === 1 && !DIGITS.test(words[first]!))) found.push({ first, last, value });
  }
  return found;
}
