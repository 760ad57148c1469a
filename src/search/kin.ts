import type { Language } from '../language/language.ts';
import { everydayWords, type Synonyms } from '../language/synonyms.ts';

/** A term of the edition that another term may stand for, and how well: 0 (not) to 1 (the same). */
export interface Kin {
  readonly id: number;
  readonly strength: number;
}

/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
const SHORTEST = 4;
const SYNONYM = 0.7;
const COMPOUND = 0.6;
/** Part of a name: "Rupert" for Rupert Jones. */
const PART = 0.9;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;

/**
 * Finds the relatives of a term among an edition's: synonyms, word families (`invention`, `inventor`),
 * parts of Dutch compounds (`bevrijdingsoperatie`, `operatie`), and, for a term that is not the edition's
 * own, what it may be a misspelling of. `synonyms` are the article's own; `parts` are words that stand only within
 * names, each with the name's id. Candidates share a run of three letters.
 */
export function kinOf(
  terms: readonly (readonly [string, number])[],
  language: Language,
  synonyms: Synonyms,
  parts: ReadonlyMap<string, number>,
): (term: string) => readonly Kin[] {
  const ids = new Map(terms);
  const comparables = [...terms, ...parts];
  const byTrigram = new Map<string, number[]>();
  comparables.forEach(([term], at) => {
    if (!comparable(term)) return;
    for (const trigram of trigrams(term)) {
      const sharing = byTrigram.get(trigram);
      if (sharing) sharing.push(at);
      else byTrigram.set(trigram, [at]);
    }
  });

  function find(term: string): readonly Kin[] {
    const found = new Map<number, number>();
    const keep = (id: number, strength: number) => {
      if (strength > (found.get(id) ?? 0)) found.set(id, strength);
    };
    for (const other of [...(everydayWords(language).get(term) ?? []), ...(synonyms.get(term) ?? [])]) {
      const id = ids.get(other);
      if (id !== undefined) keep(id, SYNONYM);
    }
    const whole = parts.get(term);
    if (whole !== undefined) keep(whole, PART);
    if (comparable(term)) {
      const shared = new Map<number, number>();
      for (const trigram of trigrams(term))
        for (const at of byTrigram.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      const known = ids.has(term);
      for (const [at, count] of shared) {
        const [other, id] = comparables[at]!;
        if (count >= 2 && other !== term) keep(id, likeness(term, other, language, known));
      }
    }
    return [...found].filter(([, strength]) => strength > 0).map(([id, strength]) => ({ id, strength }));
  }

  // The same answer whether remembered or not; the vocabulary bounds what is worth remembering.
  const remembered = new Map<string, readonly Kin[]>();
  return (term) => {
    const known = remembered.get(term);
    if (known) return known;
    const found = find(term);
    if (ids.has(term)) remembered.set(term, found);
    return found;
  };
}

/** How well one term may stand for another, 0 to 1; `known` where the first is a term of the edition itself. */
export function likeness(term: string, other: string, language: Language, known: boolean): number {
  const shorter = Math.min(term.length, other.length);
  const longer = Math.max(term.length, other.length);
  let prefix = 0;
  while (prefix < shorter && term[prefix] === other[prefix]) prefix++;
  let strength = prefix >= SHORTEST && prefix / longer >= 0.6 ? prefix / longer : 0;
  if (language === 'nl' && shorter >= 5 && longer > shorter) {
    const [part, whole] = term.length < other.length ? [term, other] : [other, term];
    if (whole.endsWith(part) || whole.startsWith(part)) strength = Math.max(strength, COMPOUND);
  }
  // A word that the article itself uses is no misspelling.
  const room = known || shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  if (room > 0 && longer - shorter <= room) {
    const edits = distance(term, other, room);
    if (edits <= room) strength = Math.max(strength, 1 - 0.15 * edits);
  }
  return strength;
}

/** Edit distance with neighbours swapped as one edit (optimal string alignment); anything over `limit` is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

function comparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !/^[@#\d]/.test(term);
}

/** Its ends count as letters, or a slip in the middle of a short word would leave but one run whole. */
function trigrams(term: string): Set<string> {
  const whole = ` ${term} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= whole.length; at++) found.add(whole.slice(at, at + 3));
  return found;
}
