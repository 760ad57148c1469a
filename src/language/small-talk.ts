import { analyse } from './analyse.ts';
import type { Language } from './language.ts';
import { wordSet } from './word-set.ts';

/** Words of greetings, thanks and banter besides those that say nothing anyway. Both languages together, folded. */
const SMALL_TALK = wordSet(
  'good morning afternoon evening night bye goodbye lol ok okay yes yeah haha nice great cool please sorry bot robot ' +
    'human stupid dumb smart funny lot cheers ' +
    'goedemorgen goedemiddag goedenavond goedenacht goeiemorgen doei dankjewel dankuwel ja nee leuk mooi ' +
    'grappig dom slim mens kun jou lief stom top prima',
);

/** Whether a text speaks of something, rather than only greeting or bantering: it may be a question worth keeping. */
export function speaksOfSomething(text: string, language: Language): boolean {
  return analyse(text, language).words.some(({ stop, folded }) => !stop && !SMALL_TALK.has(folded));
}
