import type { Word } from '../language/analyse.ts';
import { wordSet } from '../language/word-set.ts';
import { TRAITS } from './traits.ts';

/** What a question asks for, as far as its words tell. */
export const EXPECTED = ['who', 'when', 'where', 'why', 'quantity', 'other'] as const;
export type Expected = (typeof EXPECTED)[number];

// Dutch and English together: no word here means something else in the other language.
const WHO = wordSet('who whom whose wie wiens');
const WHEN = wordSet('when wanneer');
const WHERE = wordSet('where waar waarheen waarnaartoe');
const WHY = wordSet('why waarom waardoor hoezo');
const HOW = wordSet('how hoe');
const WHICH = wordSet('what which wat welk welke');
const MEASURES = wordSet(
  'many much long old far big large tall high fast often lang oud ver groot hoog snel vaak veel',
);
const TIMES = wordSet(
  'year date month day decade century period time jaar datum maand dag decennium eeuw periode',
);
const PLACES = wordSet(
  'city country state place area region river town village location county continent ' +
    'stad land plaats gebied regio rivier dorp locatie plek werelddeel provincie',
);
const AMOUNTS = wordSet('percentage percent number amount aantal hoeveelheid deel share');
const PEOPLE = wordSet(
  'person people man woman name president general king author scientist persoon naam koning schrijver',
);

const OWN = wordSet('my mine your yours mijn mijne jouw jouwe uw');

/** It speaks of what is the asker's or the bot's own: seldom a matter of an article. */
export function isPersonal(words: readonly Word[]): boolean {
  return words.some(({ folded }) => OWN.has(folded));
}

const QUESTION_WORDS = new Set([...WHO, ...WHEN, ...WHERE, ...WHY, ...HOW, ...WHICH, 'hoeveel']);

export function isQuestionWord(folded: string): boolean {
  return QUESTION_WORDS.has(folded);
}

/** The place of the first question word; Infinity for none. */
export function questionWord(words: readonly Word[]): number {
  const at = words.findIndex(({ folded }) => isQuestionWord(folded));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** By the first question word and the word after it. */
export function expects(words: readonly Word[]): Expected {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!.folded;
    const next = words[at + 1]?.folded ?? '';
    if (WHO.has(word)) return 'who';
    if (WHEN.has(word)) return 'when';
    if (WHERE.has(word)) return 'where';
    if (WHY.has(word)) return 'why';
    if (word === 'hoeveel' || (HOW.has(word) && MEASURES.has(next))) return 'quantity';
    if (HOW.has(word)) return 'other';
    if (WHICH.has(word)) {
      if (TIMES.has(next)) return 'when';
      if (PLACES.has(next)) return 'where';
      if (AMOUNTS.has(next)) return 'quantity';
      return PEOPLE.has(next) ? 'who' : 'other';
    }
  }
  return 'other';
}

/** What a word has to be, see `TRAITS`, to answer what is expected. */
export const ANSWERS: Readonly<Record<Expected, number>> = {
  who: TRAITS.name,
  when: TRAITS.year | TRAITS.month | TRAITS.era | TRAITS.years,
  where: TRAITS.name | TRAITS.spot,
  why: TRAITS.cause,
  quantity: TRAITS.number,
  other: 0,
};
