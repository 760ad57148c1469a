import { editDistance } from '../../language/edit-distance.ts';
import type { Language } from '../../language/language.ts';
import { everydayWords, type Synonyms } from '../../language/synonyms.ts';
import { strongForms } from '../../language/verb-forms.ts';
import { NONE } from './spelling.ts';
import { SHORTEST, TermReader } from './trigrams.ts';
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
/**
 * Runs of three letters that a term shares with one that it may be akin to, the ends of a term being letters too: of one
 * that begins or ends with the same four letters three; of a misspelling, in the middle of a short word, but two.
 */
const AKIN = 3;
const MISSPELLED = 2;

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
 * Finds the relatives of a term among an edition's, given its own id there or `NONE`: synonyms, word families (`invention`, `inventor`),
 * parts of Dutch compounds (`bevrijdingsoperatie`, `operatie`), and, for a term that is not the edition's
 * own, what it may be a misspelling of.
 */
export function kinOf(family: Family): (term: string, id: number) => readonly Kin[] {
  const { vocabulary, stands, language, synonyms, parts } = family;
  const finders = [vocabulary.trigrams.finder()];
  if (parts.size > 0) {
    const reader = new TermReader();
    for (const [part, name] of parts) reader.add(part, vocabulary.term(name, false));
    finders.push(reader.finder());
  }
  // Most articles have no groups of their own.
  const groups = [everydayWords(language), ...(synonyms.size > 0 ? [synonyms] : [])];
  const isOwn = (id: number) => id !== NONE && stands(id);

  return (term, id) => {
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
    for (const like of finders)
      for (const other of like(term, own ? AKIN : MISSPELLED))
        if (other.term !== term) keep(other.id, likeness(term, other.term, language, own));
    return found;
  };
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
  const room = known || shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  if (room > 0 && longer - shorter <= room) {
    const edits = editDistance(term, other, room);
    if (edits <= room) strength = Math.max(strength, 1 - 0.15 * edits);
  }
  return strength;
}
