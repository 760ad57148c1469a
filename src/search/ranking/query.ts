import { analyse, type Kind, type Word } from '../../language/analyse.ts';
import type { Localized } from '../../language/language.ts';
import { type Aim, aimOf } from '../asking/aim.ts';
import { isNaming, isPersonal } from '../asking/question-words.ts';
import { weight } from '../index/bm25.ts';
import type { Index } from '../index/build.ts';
import type { Known } from '../index/known.ts';
import type { Letters } from '../index/letters.ts';
import { PARAMETERS } from '../index/parameters.ts';
import { NONE } from '../index/spelling.ts';
import { zeros } from '../index/zeros.ts';
import type { Commonness } from './common.ts';
import { type Row, readRow } from './row.ts';

/** A term of the question, once however often it is asked. */
interface QueryTerm {
  /** The word as the question writes it. */
  readonly written: string;
  readonly kind: Kind;
  /** 0 to 1, as in the index; 1 for a word that the index does not have. */
  readonly rarity: number;
  /** How many articles have it, whatever they are about; 0 to 1, see `Commonness`. */
  readonly common: number;
  /** It, or a relative of it, stands somewhere in the edition. */
  readonly known: boolean;
  /** Index of the word it comes from: a word may have several terms. */
  readonly word: number;
}

/** A term of the index that matches one of the question's: itself, or akin to it. */
export interface TermMatch {
  readonly id: number;
  /** Of the question's term. */
  readonly number: number;
  /** 1 for the term itself, down to 0. */
  readonly strength: number;
}

/** A question held ready against one index. Terms are numbered 0, 1, … in the order of the question. */
export interface Query {
  readonly words: readonly Word[];
  readonly terms: readonly QueryTerm[];
  /** The term that the question turns on: the first after its question word; -1 for none. */
  readonly focus: number;
  /** By number: the rarity of each term; the same, but 0 for a name. */
  readonly rarity: readonly number[];
  readonly nameless: readonly number[];
  readonly aim: Aim;
  /** It speaks of "my" or "your" something. */
  readonly personal: boolean;
  /** It names something and asks no more than what that is. */
  readonly naming: boolean;
  /** Term by term, of each the strongest first. */
  readonly matches: readonly TermMatch[];
  /** BM25 weight of each query term as wink-nlp's `bowOf` has it; 0 for one that is not in the index. */
  readonly weights: readonly number[];
  /** Euclidean length of `weights`. */
  readonly norm: number;
  readonly row: Row;
  /** The words, each once: those that are compared by their letters first. */
  readonly spelled: readonly Word[];
  /** By word of those, as far as they are. */
  readonly letters: readonly Letters[];
  /** By word of those: whether it is a question word. */
  readonly asking: readonly boolean[];
  /** By number of a term: the place of its word in `spelled`. */
  readonly spelling: readonly number[];
  /** Information of the whole question: of its terms, and of its letters. */
  readonly mass: number;
  readonly gramMass: number;
}

/** Words of a question that are read; what comes after adds nothing that an article could be asked. */
const LONGEST = 96;

export function readQuery(question: string, index: Index, common: Localized<Commonness>): Query {
  const { words: all } = analyse(question, index.edition.language, index.names);
  const words = all.length > LONGEST ? all.slice(0, LONGEST) : all;
  const known = words.map((word) => index.known.of(word));
  const { terms, rarity, nameless, weights, matches, ids } = readTerms(
    question,
    words,
    known,
    index,
    common[index.edition.language],
  );
  const { spelled, letters, asking } = readLetters(words, known);
  const turn = known.findIndex(({ asking }) => asking);
  return {
    words,
    terms,
    focus: turn < 0 ? -1 : terms.findIndex(({ word }) => word > turn),
    rarity,
    nameless,
    aim: aimOf(words),
    personal: isPersonal(words),
    naming: isNaming(words, terms.length, turn),
    matches,
    weights,
    norm: Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0)),
    row: readRow(ids, index),
    spelled,
    letters,
    asking,
    spelling: terms.map(({ word }) => placeOf(words[word]!, spelled)),
    mass: rarity.reduce((sum, value) => sum + value, 0),
    gramMass: letters.reduce((sum, { mass }) => sum + mass, 0),
  };
}

/** The question's terms, which of the index's match them, and the ids of all in a row, stop words too. */
function readTerms(
  question: string,
  words: readonly Word[],
  known: readonly Known[],
  index: Index,
  common: Commonness,
) {
  const ids: number[] = [];
  const names: string[] = [];
  const terms: QueryTerm[] = [];
  const own: number[] = [];
  const counts: number[] = [];
  const matches: TermMatch[] = [];
  const match = (id: number, number: number, strength: number) => {
    let at = 0;
    while (at < matches.length && matches[at]!.id !== id) at++;
    if (at < matches.length) {
      // A term is itself before it is anything's relative.
      if (matches[at]!.strength >= strength) return;
      matches.splice(at, 1);
    }
    matches.push({ id, number, strength });
  };
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const { ids: each, kin: akin } = known[at]!;
    if (word.stop) ids.push(each[0]!);
    for (let of = 0; of < word.terms.length; of++) {
      const term = word.terms[of]!;
      const id = each[of]!;
      ids.push(id);
      length++;
      const seen = names.indexOf(term);
      if (seen >= 0) {
        counts[seen]!++;
        continue;
      }
      const kin = akin[of]!;
      // The glossary knows "Aboe Bakr" though the article writes another name: that it has by its entry.
      if (word.named && id === NONE && kin.length === 0 && !term.startsWith('@')) continue;
      const number = terms.length;
      names.push(term);
      counts.push(1);
      own.push(id);
      if (id !== NONE) match(id, number, 1);
      for (const { id: other, strength } of kin) match(other, number, strength);
      terms.push({
        written: question.slice(word.start, endOf(words, at)),
        kind: word.kind,
        rarity: id === NONE ? 1 : index.rarity[id]!,
        common: common.get(term) ?? 0,
        known: id !== NONE || kin.length > 0,
        word: at,
      });
    }
  }
  const rarity = zeros(terms.length);
  const nameless = zeros(terms.length);
  const weights = zeros(terms.length);
  for (let number = 0; number < terms.length; number++) {
    const term = terms[number]!;
    rarity[number] = term.rarity;
    if (term.kind !== 'name') nameless[number] = term.rarity;
    if (own[number] === NONE) continue;
    weights[number] = weight(term.rarity * index.most, counts[number]!, length, index.average, PARAMETERS);
  }
  return { terms, rarity, nameless, weights, matches, ids };
}

/** The words, each once, and what the letters tell of those that are compared by them. */
function readLetters(words: readonly Word[], known: readonly Known[]) {
  const spelled: Word[] = [];
  const letters: Letters[] = [];
  const asking: boolean[] = [];
  const spell = (at: number) => {
    spelled.push(words[at]!);
    asking.push(known[at]!.asking);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    if (word.named || placeOf(word, spelled) >= 0) continue;
    spell(at);
    letters.push(known[at]!.letters);
  }
  for (let at = 0; at < words.length; at++)
    if (words[at]!.named && placeOf(words[at]!, spelled) < 0) spell(at);
  return { spelled, letters, asking };
}

function placeOf({ folded }: Word, words: readonly Word[]): number {
  for (let at = 0; at < words.length; at++) if (words[at]!.folded === folded) return at;
  return -1;
}

/** Where what a word stands for ends in the question: of a name of several words, the last of them. */
function endOf(words: readonly Word[], at: number): number {
  let last = at;
  while (words[last]!.named && words[last + 1]?.named && words[last + 1]!.terms.length === 0) last++;
  return words[last]!.end;
}
