import { editDistance } from '../../language/edit-distance.ts';
import type { Language } from '../../language/language.ts';
import { everydayWords, type Synonyms } from '../../language/synonyms.ts';
import { strongForms } from '../../language/verb-forms.ts';
import type { Near } from './letters.ts';
import { NONE } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term of the edition that another term may stand for, and how well: 0 (not) to 1 (the same). */
export interface Kin {
  readonly id: number;
  readonly strength: number;
}

const SYNONYM = 0.7;
const COMPOUND = 0.6;
/** The same of a part of four letters, which may be there by chance. */
const SHORT_PART = 0.3;
/** Another form of the same verb. */
const FORM = 0.9;
/** Part of a name: "Rupert" for Rupert Jones. */
const PART = 0.9;
/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
const SHORTEST = 4;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;
/** What a name or number begins with. */
const UNLIKE: ReadonlySet<string> = new Set('@#0123456789');
/** Words that are akin by how they begin or end share so many runs of letters, or more; but see `mayBeAkin`. */
const AKIN = 2;
/** In a word of so many letters there may be one slip, or two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
const MOST_SLIPS = 2;

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

/**
 * Finds the relatives of a term among an edition's, given its own id there or `NONE`, and the words near its own: synonyms,
 * word families (`invention`, `inventor`), parts of Dutch compounds (`bevrijdingsoperatie`, `operatie`), and, for a term that
 * is not the edition's own, what it may be a misspelling of.
 */
export function kinOf(family: Family): (term: string, id: number, near: Near) => readonly Kin[] {
  const { vocabulary, stands, language, synonyms, parts } = family;
  // Most articles have no groups of their own.
  const groups = [everydayWords(language), ...(synonyms.size > 0 ? [synonyms] : [])];
  const isOwn = (id: number) => id !== NONE && stands(id);

  return (term, id, near) => {
    const own = id !== NONE;
    const found: Kin[] = [];
    const keep = (id: number, strength: number) => {
      if (strength === 0 || !isOwn(id)) return;
      const at = found.findIndex((one) => one.id === id);
      if (at < 0) found.push({ id, strength });
      else if (strength > found[at]!.strength) found[at] = { id, strength };
    };
    for (const synonyms of groups)
      for (const other of synonyms.of(term)) keep(vocabulary.term(other, false), SYNONYM);
    for (const other of strongForms(term, language)) keep(vocabulary.term(other, false), FORM);
    const whole = parts.get(term);
    if (whole !== undefined) keep(vocabulary.term(whole, false), PART);
    if (!isComparable(term)) return found;
    for (const [part, name] of parts)
      if (part !== term) keep(vocabulary.term(name, false), likeness(term, part, language, own));
    const { termOf, lastOfWord, beforeOfWord } = vocabulary;
    const { words, runs } = near;
    for (let at = 0; at < words.length; at++) {
      for (let form = lastOfWord[words[at]!]!; form !== NONE; form = beforeOfWord[form]!) {
        const other = termOf[form]!;
        if (other === NONE || other === id || vocabulary.isStop(other)) continue;
        const spelled = vocabulary.written(other);
        if (runs[at]! < AKIN && !mayBeAkin(term, spelled, own)) continue;
        if (isComparable(spelled)) keep(other, likeness(term, spelled, language, own));
      }
    }
    return found;
  };
}

/**
 * Whether one that shares a single run may be a misspelling, or a part of four letters, whose other runs an ending can
 * change ("boeken", "kookboek"). In a large edition thousands share one, and few are either.
 */
function mayBeAkin(term: string, other: string, known: boolean): boolean {
  if (Math.min(term.length, other.length) === SHORTEST) return true;
  return !known && Math.abs(term.length - other.length) <= MOST_SLIPS;
}

/** Neither too short nor too long; and no name or number. */
function isComparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !UNLIKE.has(term.charAt(0));
}

/** How well one term may stand for another, 0 to 1; `known` where the first is a term of the edition itself. */
function likeness(term: string, other: string, language: Language, known: boolean): number {
  const shorter = Math.min(term.length, other.length);
  const longer = Math.max(term.length, other.length);
  let prefix = 0;
  while (prefix < shorter && term.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix++;
  let strength = prefix >= SHORTEST && prefix / longer >= 0.6 ? prefix / longer : 0;
  if (language === 'nl' && shorter >= SHORTEST && longer > shorter) {
    const [part, whole] = term.length < other.length ? [term, other] : [other, term];
    if (prefix === shorter || whole.endsWith(part))
      strength = Math.max(strength, shorter > SHORTEST ? COMPOUND : SHORT_PART);
  }
  // A word that the article itself uses is no misspelling.
  const room = known || shorter < ONE_SLIP ? 0 : shorter < TWO_SLIPS ? 1 : MOST_SLIPS;
  if (room > 0 && longer - shorter <= room) {
    const edits = editDistance(term, other, room);
    if (edits <= room) strength = Math.max(strength, 1 - 0.15 * edits);
  }
  return strength;
}
