import { fold } from './fold.ts';
import { wordSet } from './word-set.ts';

/** What a question begins with. Both languages together; "is" and "do" begin questions as a rule too. Folded. */
const OPENERS = wordSet(
  'who whom whose what which when where why how is are was were do does did can could has have had will would should ' +
    "who's what's where's when's how's " +
    'wie wiens wat welk welke wanneer waar waarom hoe hoeveel hoelang waarheen waarvoor waarmee waardoor is zijn was ' +
    'waren heeft hebben had kan kun kunnen zal zullen wordt werd mag moet',
);

/** Whether a message in a conversation asks something: it ends in a question mark, or begins as a question does. */
export function asksSomething(text: string): boolean {
  const [first = ''] = fold(text.trim()).split(/[^\p{L}']+/u, 1);
  return /\?["'”’)\s]*$/.test(text) || OPENERS.has(first);
}
