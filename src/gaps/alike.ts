import { analyse, type Word } from '../language/analyse.ts';
import type { Language } from '../language/language.ts';
import type { Names } from '../language/names.ts';
import { everydayWords } from '../language/synonyms.ts';
import { wordSet } from '../language/word-set.ts';

/** A question as far as it tells which other questions ask the same. */
export interface Gist {
  readonly language: Language;
  /** What it is about, each term once. */
  readonly terms: readonly Told[];
  /** What kind of thing it asks for, as far as its question word tells. */
  readonly asks: string | null;
}

/** A term of a question. */
interface Told {
  readonly term: string;
  /** A name or a number: nothing else is nearly the same. */
  readonly exact: boolean;
  /** How much it tells. */
  readonly weight: number;
  /** What everyday language uses for it. */
  readonly synonyms: readonly string[];
}

/** What a question asks for, by the words that ask it. Dutch and English together; folded. */
const ASKS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  ['person', wordSet('who whom whose wie wiens')],
  ['time', wordSet('when year date wanneer jaar datum')],
  ['place', wordSet('where waar waarheen place town plaats')],
  ['reason', wordSet('why waarom')],
  ['number', wordSet('number amount hoeveel aantal')],
];

/** Words that say that something is asked for, and not what about. Folded. */
const ASKING = new Set([
  ...ASKS.flatMap(([, words]) => [...words]),
  ...wordSet('name naam heet heten called'),
]);

/** What a question is about, and what it asks of that. `names` are those of the articles. */
export function gistOf(text: string, language: Language, names: Names): Gist {
  const { words } = analyse(text, language, names);
  // The words of a name tell nothing besides the name.
  const termsOf = ({ named, terms }: Word) => (named ? terms.filter(isName) : terms);
  const telling = words.filter((word) => termsOf(word).length > 0);
  const about = telling.filter(({ folded }) => !ASKING.has(folded));
  return {
    language,
    terms: [...new Set((about.length > 0 ? about : telling).flatMap(termsOf))].map((term) => ({
      term,
      exact: /^[@#]/.test(term),
      weight: isName(term) ? NAME : 1,
      synonyms: everydayWords(language).of(term),
    })),
    asks: words.map(({ folded }, at) => kindOf(folded, words[at + 1]?.folded)).find(Boolean) ?? null,
  };
}

function isName(term: string): boolean {
  return term.startsWith('@');
}

/** Whether both name something, and nothing that both name. */
function ofOthers({ terms }: Gist, { terms: others }: Gist): boolean {
  if (!terms.some(({ exact }) => exact) || !others.some(({ exact }) => exact)) return false;
  return !terms.some(({ exact, term }) => exact && others.some((other) => other.term === term));
}

/** What Dutch compounds end in that ask for a time or a place: `geboortejaar`. */
const COMPOUNDS: readonly (readonly [kind: string, end: RegExp])[] = [
  ['time', /.(jaar|datum)$/],
  ['place', /.plaats$/],
];

function kindOf(word: string, next = ''): string | undefined {
  if (word === 'how' && /^(many|much)$/.test(next)) return 'number';
  const compound = COMPOUNDS.find(([, end]) => end.test(word))?.[0];
  if (compound) return compound;
  return ASKS.find(([, words]) => words.has(word))?.[0];
}

/** How much of a term another one is, where it is not the same: everyday synonyms, and words of which one holds the other. */
const SYNONYM = 0.8;
const KIN = 0.6;

/** Letters that two words begin with, or that one has of the other, to be kin: `inwoner` and `inwonertal`. */
const SHARED = 5;

/** How much a name counts beside another word: most of what is asked names what the article is about. */
const NAME = 0.5;

/**
 * From which likeness on two questions count as one. Chosen with tests/gaps/wordings.yaml; tests/gaps/alike.test.ts
 * says how many wordings find their question by it, and how many another.
 */
export const ALIKE = 0.55;

/**
 * How much two questions ask the same, 0 to 1: the share of their terms that they have in common (Dice 1945), with
 * kindred words counting for most of a term and names for half; 0 where one asks who and the other when, or where they
 * name other names or numbers.
 */
export function likeness(one: Gist, other: Gist): number {
  if (one.language !== other.language) return 0;
  if (one.asks !== null && other.asks !== null && one.asks !== other.asks) return 0;
  if (ofOthers(one, other)) return 0;
  const whole = weight(one.terms) + weight(other.terms);
  return whole === 0 ? 0 : (shared(one, other) + shared(other, one)) / whole;
}

function weight(terms: readonly Told[]): number {
  return terms.reduce((sum, told) => sum + told.weight, 0);
}

/** How much of the terms of one question another has. */
function shared({ terms }: Gist, other: Gist): number {
  let sum = 0;
  for (const told of terms) {
    let nearest = 0;
    for (const each of other.terms) nearest = Math.max(nearest, nearness(told, each));
    sum += told.weight * nearest;
  }
  return sum;
}

function nearness({ term, exact, synonyms }: Told, other: Told): number {
  if (term === other.term) return 1;
  if (synonyms.includes(other.term)) return SYNONYM;
  if (exact || other.exact || term.length < SHARED || other.term.length < SHARED) return 0;
  const begins = term.startsWith(other.term.slice(0, SHARED));
  return begins || term.includes(other.term) || other.term.includes(term) ? KIN : 0;
}
