import { analyse } from './analyse.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { wordSet } from './word-set.ts';

/** Words of greetings, thanks, banter and abuse besides those that say nothing anyway. Both languages together, folded. */
const SMALL_TALK = wordSet(
  'hoi hallo hee hey hello hi bedankt dank thanks thank you good morning afternoon evening night bye goodbye lol lmao rofl ok okay yes yeah yep nope haha hahaha hehe nice great ' +
    'cool awesome wow please sorry welcome bot robot human stupid dumb smart funny useless lot cheers ty thx thnx cu xd ' +
    'suck sucks off fuck fucking fucked shit crap damn bitch idiot moron asshole wtf omg brb test testing ' +
    'goedemorgen goedemiddag goedenavond goedenacht goeiemorgen goeiedag goedendag doei doeg dag hoihoi heej yo dankjewel ' +
    'dankuwel dankje thanx merci ja nee joh leuk mooi grappig dom domme slim mens kun jou lief lieve stom stomme top prima ' +
    'super help hulp onzin nonsense bullshit sukkel idioot kut klote klootzak eikel trut waardeloos rotbot kutbot snap sup wassup',
);

/** Whether a text speaks of something, rather than only greeting or bantering: it may be a question worth keeping. */
export function speaksOfSomething(text: string, language: Language): boolean {
  return analyse(text, language).words.some(({ stop, folded }) => !stop && !SMALL_TALK.has(folded));
}

/** What asks the bot how to use it, in either language; folded, without marks at the end. */
const HELP = new Set([
  'help',
  'help me',
  'hulp',
  'help mij',
  'what can you do',
  'what can i ask',
  'what can i ask you',
  'how do you work',
  'how does this work',
  'wat kun je',
  'wat kan je',
  'wat kan ik vragen',
  'wat kan ik je vragen',
  'hoe werk je',
  'hoe werkt dit',
  'hoe werkt het',
]);

/** Whether a text asks for help with the bot, rather than anything of an article. */
export function asksForHelp(text: string): boolean {
  return HELP.has(
    fold(text)
      .replace(/[\s?!.]+$/u, '')
      .trim(),
  );
}
