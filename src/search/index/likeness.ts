import { editDistance } from '../../language/edit-distance.ts';
import type { Language } from '../../language/language.ts';

/** Words that begin alike for such a share of the longer one are of a family. */
const FAMILY = 0.6;
const COMPOUND = 0.6;
/** The same of a part of four letters, which may be there by chance. */
const SHORT_PART = 0.3;
/** Below this many letters nothing but the word itself, or its synonym, is taken for it. */
export const SHORTEST = 4;
/** Longest term that is compared; longer ones are noise. */
const LONGEST = 40;
/** What a name or number begins with. */
const UNLIKE: ReadonlySet<string> = new Set('@#0123456789');
/** In a word of so many letters there may be one slip, or two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
export const MOST_SLIPS = 2;

/** Neither too short nor too long; and no name or number. */
export function isComparable(term: string): boolean {
  return term.length >= SHORTEST && term.length <= LONGEST && !UNLIKE.has(term.charAt(0));
}

/** The letters of a term as bits, some of which several letters share: of two terms each slip changes two at most. */
export function lettersIn(term: string): number {
  let bits = 0;
  for (let at = 0; at < term.length; at++) bits |= 1 << (term.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set (Warren, "Hacker's Delight", 2002, 5-1). */
function count(bits: number): number {
  let some = bits - ((bits >>> 1) & 0x55555555);
  some = (some & 0x33333333) + ((some >>> 2) & 0x33333333);
  return Math.imul((some + (some >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A term, as it is compared with others. */
export interface Spelled {
  readonly term: string;
  /** The letters that it has, see `lettersIn`. */
  readonly letters: number;
}

/**
 * How well a term may stand for another, both comparable, 0 to 1; `known` where it is no misspelling of it.
 *
 * @param letters those of the other, see `lettersIn`
 */
export function likeness(
  one: Spelled,
  other: string,
  letters: number,
  language: Language,
  known: boolean,
): number {
  const { term } = one;
  const shorter = Math.min(term.length, other.length);
  const longer = Math.max(term.length, other.length);
  const differing = count(one.letters ^ letters);
  const room = known || shorter < ONE_SLIP ? 0 : shorter < TWO_SLIPS ? 1 : MOST_SLIPS;
  const maySlip = room > 0 && longer - shorter <= room && differing <= 2 * room;
  const isPart = term.length < other.length;
  const partial = isPart ? one.letters : letters;
  const mayContain = language === 'nl' && longer > shorter && (one.letters & letters) === partial;
  // Most have too few letters in common, and need not be looked at.
  if (!maySlip && !mayContain && differing > 2 * (1 - FAMILY) * longer) return 0;

  let prefix = 0;
  while (prefix < shorter && term.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix++;
  let strength = prefix >= SHORTEST && prefix >= FAMILY * longer ? prefix / longer : 0;
  if (mayContain && (prefix === shorter || (isPart ? other.endsWith(term) : term.endsWith(other))))
    strength = Math.max(strength, shorter > SHORTEST ? COMPOUND : SHORT_PART);
  if (maySlip) {
    const edits = editDistance(term, other, room);
    if (edits <= room) strength = Math.max(strength, 1 - 0.15 * edits);
  }
  return strength;
}
