import type { Language } from '../../language/language.ts';
import { everydayWords, type Synonyms } from '../../language/synonyms.ts';
import { strongForms } from '../../language/verb-forms.ts';
import { AKIN, type Near } from './letters.ts';
import { isComparable, lettersIn, likeness, MOST_SLIPS, SHORTEST } from './likeness.ts';
import { NONE } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of the edition that another term may stand for, and how well: 0 (not) to 1 (the same). */
export interface Kin {
  readonly id: number;
  readonly strength: number;
}

const SYNONYM = 0.7;
/** Another form of the same verb. */
const FORM = 0.9;
/** Part of a name: "Rupert" for Rupert Jones. */
const PART = 0.9;

export const NO_KIN: readonly Kin[] = [];

/** Where relatives are sought. */
interface Family {
  readonly vocabulary: Vocabulary;
  /** Whether a term of the vocabulary stands in the edition. */
  readonly stands: (id: number) => boolean;
  readonly language: Language;
  /** The article's own. */
  readonly synonyms: Synonyms;
  /** Words that stand only within names, each with the name's term. */
  readonly parts: ReadonlyMap<string, string>;
}

/** The relatives of a term among an edition's, given its own id there or `NONE`, and the words near its own: strongest first. */
export type KinOf = (term: string, id: number, near: Near) => readonly Kin[];

/**
 * Finds relatives: synonyms, word families (`invention`, `inventor`), parts of Dutch compounds (`bevrijdingsoperatie`,
 * `operatie`), and, of a term that neither the edition nor the everyday groups have, what it may be a misspelling of.
 */
export function kinOf({ vocabulary, stands, language, synonyms, parts }: Family): KinOf {
  const everyday = everydayWords(language);
  const named = [...parts]
    .filter(([term]) => isComparable(term))
    .map(([term, name]) => ({ term, letters: lettersIn(term), name }));

  let found: Kin[] = [];
  const keep = (id: number, strength: number) => {
    if (strength === 0 || !stands(id)) return;
    let at = 0;
    while (at < found.length && found[at]!.id !== id) at++;
    if (at === found.length || strength > found[at]!.strength) found[at] = { id, strength };
  };

  return (term, id, { count, words, runs }) => {
    found = [];
    const common = everyday.of(term);
    for (const other of common) keep(vocabulary.term(other, false), SYNONYM);
    if (synonyms.size > 0)
      for (const other of synonyms.of(term)) keep(vocabulary.term(other, false), SYNONYM);
    for (const other of strongForms(term, language)) keep(vocabulary.term(other, false), FORM);
    const whole = parts.get(term);
    if (whole !== undefined) keep(vocabulary.term(whole, false), PART);
    if (!isComparable(term)) return sorted(found);
    // What the article has, or everybody knows, is no misspelling.
    const known = id !== NONE || common.length > 0;
    const spelled = { term, letters: lettersIn(term) };
    for (const part of named)
      if (part.term !== term)
        keep(vocabulary.term(part.name, false), likeness(spelled, part.term, part.letters, language, known));
    const { termOf, lastOfWord, beforeOfWord } = vocabulary;
    for (let at = 0; at < count; at++) {
      for (let form = lastOfWord[words[at]!]!; form !== NONE; form = beforeOfWord[form]!) {
        const other = termOf[form]!;
        if (other === NONE || other === id) continue;
        const size = vocabulary.comparable(other);
        if (size <= 0 || (runs[at]! < AKIN && !mayBeAkin(term.length, size))) continue;
        keep(
          other,
          likeness(spelled, vocabulary.written(other), vocabulary.lettersIn(other), language, known),
        );
      }
    }
    return sorted(found);
  };
}

/**
 * Whether one that shares a single run, of terms so long, may be a misspelling, or, for a term that the edition does not
 * have, a part of four letters, whose other runs an ending can change ("boeken", "kookboek"). In a large edition thousands
 * share one, and few are either.
 */
function mayBeAkin(length: number, other: number): boolean {
  return Math.min(length, other) === SHORTEST || Math.abs(length - other) <= MOST_SLIPS;
}

function strongerFirst(a: Kin, b: Kin): number {
  return b.strength - a.strength;
}

/** The strongest first; most have none or one. */
function sorted(found: Kin[]): readonly Kin[] {
  if (found.length === 0) return NO_KIN;
  return found.length === 1 ? found : found.sort(strongerFirst);
}
