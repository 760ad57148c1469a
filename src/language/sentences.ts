import type { Span } from './span.ts';
import { wordSet } from './word-set.ts';

/** What ends in a full stop without ending a sentence; Dutch and English together, lower-case. */
const ABBREVIATIONS = wordSet(
  'mr mrs ms dr drs prof st mt mts sen gen maj col lt sgt capt cpl cmdr adm brig rev hon gov pres jr sr inc ltd co corp bros ' +
    'vs eg ie bijv bv dhr mevr mej mw ir ing ds jhr mgr gebr nl resp zgn incl excl evt vnl gen.-maj e.g i.e u.s u.k u.n a.m p.m ' +
    'o.a d.w.z m.b.t t.o.v i.v.m i.p.v n.a.v t.b.v m.u.v m.i.v e.d a.d z.g n.v.t t.a.v o.l.v m.n t.w',
);
/** The same before a number alone: "No. 5", "et al. (2005)", but "The answer is no. He left", "Dat wist hij al. Hij ging". */
const NUMBERED = wordSet(
  'no nos nr nrs vol vols fig figs ed eds pp blz afb par hfst dl al ca cf approx ong plm max min ' +
    'jan feb mrt mar apr jun jul aug sep sept okt oct nov dec',
);

/**
 * Where a sentence may end: at a blank line, or at a full stop or the like, with the quotes and brackets it closes, and the
 * marks of its notes as an encyclopedia has them ("in 1943.[5]:121,154").
 */
const END = /\n\n|[.!?…]+["'”’»)\]]*(?:\[[^\][\n]{1,30}\]|:\d[\d,–-]*)*/g;
const ENDING = /[.!?…]|\n\n/;
const OPENERS = '"\'“‘„«([';
const UPPER_OR_DIGIT = /[\p{Lu}\p{Nd}]/u;
const DIGIT = /\p{Nd}/u;
const LOWER = /\p{Ll}/u;
const SPACE = /\s/;
/** How a Dutch sentence may open: "'s Avonds", "'t Is". */
const SHORTENED = /['‘’]\p{Ll} \p{Lu}/uy;

/**
 * The sentences of a text, in order, without the white space between them. A blank line always ends one.
 * Linear in the length of the text, whatever it is.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, 0);
  // Most questions are one, which nothing ends but their question mark.
  const end = text.search(ENDING);
  if (end < 0 || end === text.length - 1) {
    push(found, text, start, text.length);
    return found;
  }
  for (const { 0: sign, index: at } of text.matchAll(END)) {
    if (at < start) continue;
    const end = at + sign.length;
    const blank = sign === '\n\n';
    if (!blank && !endsSentence(text, start, at, end)) continue;
    push(found, text, start, blank ? at : end);
    start = skipSpace(text, end);
  }
  push(found, text, start, text.length);
  return found;
}

/** Whether the full stop (or other end) at `at`, what closes with it reaching to `end`, ends the sentence. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!SPACE.test(text[end]!)) return false;
  let next = skipSpace(text, end);
  SHORTENED.lastIndex = next;
  const shortened = SHORTENED.test(text);
  while (next < text.length && OPENERS.includes(text[next]!)) next++;
  if (next >= text.length) return true;
  const following = text[next]!;
  // "'The game is over!' says the general": a quoted end goes on in lower case.
  if (LOWER.test(following) && !shortened) return false;
  if (text[at] !== '.') return true;
  const word = lastWord(text, start, at);
  // "J. Smith" and "U.S. forces", but "vitamin C. The": only a lone capital that opens or follows one.
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (NUMBERED.has(word.toLowerCase()) && DIGIT.test(following)) return false;
  return shortened || UPPER_OR_DIGIT.test(following) || !/[\p{L}\p{N}]/u.test(following);
}

/** The run of letters, digits, full stops and hyphens that stands right before `at`; at most 12 characters. */
function lastWord(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 12 && /[\p{L}\p{N}.-]/u.test(text[from - 1]!)) from--;
  return text.slice(from, at);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at]!)) at++;
  return at;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && SPACE.test(text[last - 1]!)) last--;
  if (last > start) found.push({ start, end: last });
}
