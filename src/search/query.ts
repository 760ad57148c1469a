import { analyse, type Kind } from '../language/analyse.ts';
import { weight } from './bm25.ts';
import { type Expected, expects, isPersonal, questionWord } from './expects.ts';
import { grams } from './grams.ts';
import { type Index, pairKey } from './index.ts';
import { PARAMETERS } from './parameters.ts';

/** A term of the question, once however often it is asked. */
export interface QueryTerm {
  /** The word as the question writes it. */
  readonly written: string;
  readonly kind: Kind;
  /** 0 to 1, as in the index; 1 for a word that the index does not have. */
  readonly rarity: number;
  /** It, or a relative of it, stands somewhere in the edition. */
  readonly known: boolean;
  /** Index of the word it comes from: a word may have several terms. */
  readonly word: number;
}

/** A question held ready against one index. Terms are numbered 0, 1, … in the order of the question. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** The term that the question turns on: the first after its question word; -1 for none. */
  readonly focus: number;
  /** By number: the rarity of each term. */
  readonly rarity: Float64Array;
  readonly expected: Expected;
  /** It speaks of "my" or "your" something. */
  readonly personal: boolean;
  /** The index's terms that match, the question's own and those akin. */
  readonly matches: readonly { readonly id: number; readonly number: number; readonly strength: number }[];
  /** By term id of the index: 1 + the number of the query term that it matches; 0 for none. */
  readonly slot: Int16Array;
  /** By term id: how well it matches, 1 for the term itself. */
  readonly strength: Float32Array;
  /** BM25 weight of each query term as wink-nlp's `bowOf` has it; 0 for one that is not in the index. */
  readonly weights: Float64Array;
  /** Euclidean length of `weights`. */
  readonly norm: number;
  /** By term id, stop words too: 1 where the question has it. */
  readonly present: Uint8Array;
  /** Keys of the words side by side in the question and somewhere in the edition. */
  readonly pairs: ReadonlySet<number>;
  /** Three words in a row: the key of the first two → that of the last two. */
  readonly triples: ReadonlyMap<number, number>;
  /** By gram id: 1 + the number of the gram in the question; 0 for none. */
  readonly gramSlot: Int16Array;
  /** By number of a gram: its rarity; number 0 is unused. */
  readonly gramRarity: Float64Array;
  /** Information of the whole question: of its terms, and of its grams. */
  readonly mass: number;
  readonly gramMass: number;
}

/** Words of a question that are read; what comes after adds nothing that an article could be asked. */
const LONGEST = 96;

export function readQuery(question: string, index: Index): Query {
  const words = analyse(question, index.edition.language, index.names).words.slice(0, LONGEST);
  const slot = new Int16Array(index.ids.size);
  const strength = new Float32Array(index.ids.size);
  const present = new Uint8Array(index.ids.size);
  const pairs = new Set<number>();
  const triples = new Map<number, number>();
  let pairBefore = -1;
  const numbers = new Map<string, number>();
  const terms: QueryTerm[] = [];
  const own: number[] = [];
  const touched = new Set<number>();
  const counts: number[] = [];
  let length = 0;
  let before = -1;

  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    for (const term of word.stop ? [word.folded] : word.terms) {
      const id = index.ids.get(word.stop ? `·${term}` : term) ?? -1;
      if (id >= 0) present[id] = 1;
      const key = id >= 0 && before >= 0 ? pairKey(before, id) : -1;
      const pair = index.pairRarity.has(key) ? key : -1;
      if (pair >= 0) pairs.add(pair);
      if (pair >= 0 && pairBefore >= 0) triples.set(pairBefore, pair);
      pairBefore = pair;
      before = id;
      if (word.stop) continue;
      length++;
      const seen = numbers.get(term);
      if (seen !== undefined) {
        counts[seen]!++;
        continue;
      }
      const kin = index.kin(term);
      // The glossary knows "Aboe Bakr" though the article writes another name: that it has by its entry.
      if (word.named && id < 0 && kin.length === 0 && !term.startsWith('@')) continue;
      const number = terms.length;
      numbers.set(term, number);
      counts.push(1);
      own.push(id);
      for (const relative of kin) {
        if (strength[relative.id]! >= relative.strength) continue;
        slot[relative.id] = number + 1;
        strength[relative.id] = relative.strength;
        touched.add(relative.id);
      }
      terms.push({
        written: question.slice(word.start, word.end),
        kind: word.kind,
        rarity: id >= 0 ? index.rarity[id]! : 1,
        known: id >= 0 || kin.length > 0,
        word: at,
      });
    }
  }
  // A term is itself before it is anything's relative.
  own.forEach((id, number) => {
    if (id < 0) return;
    slot[id] = number + 1;
    strength[id] = 1;
    touched.add(id);
  });
  const matches = [...touched].map((id) => ({ id, number: slot[id]! - 1, strength: strength[id]! }));

  const weights = Float64Array.from(own, (id, number) =>
    id < 0 ? 0 : weight(index.rarity[id]! * index.most, counts[number]!, length, index.average, PARAMETERS),
  );
  const gramSlot = new Int16Array(index.gramIds.size);
  const gramRarity = [0];
  let gramMass = 0;
  for (const gram of grams(words, PARAMETERS.gram)) {
    const id = index.gramIds.get(gram);
    const rarity = id === undefined ? 1 : index.gramRarity[id]!;
    if (id !== undefined) gramSlot[id] = gramRarity.push(rarity) - 1;
    gramMass += rarity;
  }
  return {
    terms,
    focus: terms.findIndex(({ word }) => word > questionWord(words)),
    rarity: Float64Array.from(terms, (term) => term.rarity),
    expected: expects(words),
    personal: isPersonal(words),
    matches,
    slot,
    strength,
    weights,
    norm: Math.hypot(...weights),
    present,
    pairs,
    triples,
    gramSlot,
    gramRarity: Float64Array.from(gramRarity),
    mass: terms.reduce((sum, term) => sum + term.rarity, 0),
    gramMass,
  };
}
