import type { Word } from '../../language/analyse.ts';
import { wordSet } from '../../language/word-set.ts';

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

/** The place of the first question word; Infinity for none. */
export function questionWord(words: readonly Word[]): number {
  const at = words.findIndex(({ folded }) => isQuestionWord(folded));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const OWN = wordSet('my mine your yours mijn mijne jouw jouwe uw');

/** It speaks of what is the asker's or the bot's own: seldom a matter of an article. */
export function isPersonal(words: readonly Word[]): boolean {
  return words.some(({ folded }) => OWN.has(folded));
}
