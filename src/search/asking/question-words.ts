import type { Word } from '../../language/analyse.ts';
import { wordSet } from '../../language/word-set.ts';
import { BEING } from './traits.ts';

// Dutch and English together: no word here means something else in the other language.
export const WHO = wordSet('who whom whose wie wiens');
export const WHEN = wordSet('when wanneer');
export const WHERE = wordSet('where waar waarheen waarnaartoe');
export const WHY = wordSet('why waarom waardoor hoezo');
export const HOW = wordSet('how hoe');
export const WHICH = wordSet('what which wat welk welke');

const QUESTION_WORDS = new Set([
  ...WHO,
  ...WHEN,
  ...WHERE,
  ...WHY,
  ...HOW,
  ...WHICH,
  ...wordSet('hoeveel hoelang'),
]);

export function isQuestionWord(folded: string): boolean {
  return QUESTION_WORDS.has(folded);
}

/** "Who's" is two words. */
const IS = wordSet(`${BEING} s`);
const ARTICLES = wordSet('de het een the a an');

/**
 * It names something and asks no more than what or where that is: "who is General Isler", "wat is Raqqa", or the name by
 * itself; not "who is the captain of the ship", which says something of whom it asks for.
 *
 * @param turn the place of its question word; -1 for none
 */
export function isNaming(words: readonly Word[], terms: number, turn: number): boolean {
  if (terms === 1) return true;
  return (
    turn >= 0 &&
    IS.has(words[turn + 1]?.folded ?? '') &&
    words.slice(turn + 2).every(({ folded, stop }) => !stop || ARTICLES.has(folded))
  );
}

const OWN = wordSet('my mine your yours mijn mijne jouw jouwe uw');

/** It speaks of what is the asker's or the bot's own: seldom a matter of an article. */
export function isPersonal(words: readonly Word[]): boolean {
  return words.some(({ folded }) => OWN.has(folded));
}
