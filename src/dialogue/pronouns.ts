import type { Word } from '../language/analyse.ts';
import type { Language, Localized } from '../language/language.ts';
import { wordSet } from '../language/word-set.ts';

// Dutch and English together, except where a word means something else in the other language.
/** Words for a person named before. */
const PERSONS = wordSet('he him his she her hers hij hem haar ie');
/** Words for whatever was named before. */
const THINGS = wordSet(
  'it its they them their theirs those these this one ones ze zij hun hen dit deze ervan ermee erop',
);
/** The same where no noun follows: else they are articles and conjunctions. */
const LOOSE = wordSet('that there het dat die toen');
const DUTCH_THERE = /^daar(?:van|mee|op|bij|na|uit|voor|in|aan|over|tegen|door|toe)?$/;
/** Those that point at something said; "it" and "they" may stand for nobody in particular. */
const POINTING = wordSet('this that these those dit dat deze die toen');
/** "Those who stay": with these a question says nothing of its matter. */
const STAND_INS = wordSet('one ones degene degenen');

const PREPOSITIONS = wordSet(
  'for of in on to about with from by at van voor in op over met bij uit door aan',
);
/** What "zijn" stands behind where it means "his". */
const BEFORE_HIS = wordSet('is was heeft had van met om');

/** "Is it true that …": a pronoun that stands for what follows it. */
const EXPLETIVE: Localized<RegExp> = {
  en: /\b(?:is|was) it (?:really |still )?(?:true|certain|possible|likely|clear|known)\b|\bthere (?:is|are|was|were)\b|\b(?:is|are|was|were) there\b/gi,
  nl: /\b(?:klopt|is|was) het (?:echt |nog )?(?:waar |zeker |mogelijk |bekend |duidelijk )?(?:dat|of)\b/gi,
};

/** A word that stands for another, whether that one is in the same question or not. */
export function isPronoun({ folded }: Word): boolean {
  return (
    PERSONS.has(folded) ||
    THINGS.has(folded) ||
    LOOSE.has(folded) ||
    STAND_INS.has(folded) ||
    DUTCH_THERE.test(folded)
  );
}

export function isPersonal({ folded }: Word): boolean {
  return PERSONS.has(folded);
}

export function isPointing({ folded }: Word): boolean {
  return POINTING.has(folded);
}

/** The places of the words that stand for something said before them. */
export function standIns(text: string, words: readonly Word[], language: Language): number[] {
  const expletives = [...text.matchAll(EXPLETIVE[language])].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return words.flatMap(({ start, end }, at) =>
    !expletives.some((span) => span.start < end && start < span.end) && standsIn(words, at) ? at : [],
  );
}

function standsIn(words: readonly Word[], at: number): boolean {
  const { folded } = words[at]!;
  if (PERSONS.has(folded) || THINGS.has(folded) || DUTCH_THERE.test(folded)) return true;
  if (folded === 'zijn') return words.slice(0, at).some((before) => BEFORE_HIS.has(before.folded));
  if (!LOOSE.has(folded)) return false;
  const next = words[at + 1];
  if (next === undefined || PREPOSITIONS.has(next.folded)) return true;
  // "Toen IS won" tells when; "ging het toen goed" asks of a time that was told.
  if (folded === 'toen') return at > 0 && !next.named && !isPronoun(next);
  // "The city that was taken", "de stad die viel".
  const relative = folded !== 'het' && at > 0 && words[at - 1]!.terms.length > 0;
  return !relative && (next.stop || (folded === 'dat' && at <= 1));
}
