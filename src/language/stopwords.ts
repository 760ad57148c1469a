// Its main file is CommonJS, which takes Node three times as long to load.
import { eng, nld } from 'stopword/dist/stopword.esm.min.mjs';
import type { Localized } from './language.ts';

/**
 * Words that say nothing of the topic: the package's lists, and what a question is made of (question
 * words, auxiliaries, contractions as wink splits them, politeness, the small words of chat). Folded.
 */
const EXTRA_NL =
  'waar wanneer welk welke welken waarom hoeveel hoelang hoezo wordt werden word jij jullie mag moeten moest zullen ' +
  'zult gaan gaat ging gingen doet deed deden weer nou eigenlijk even eigen erg heel hele zeer hen haar hare deze ' +
  "'t 't t 's s 'n n zo'n m'n z'n d'r 'ns waarin waarvan waarmee waaraan waarop waarvoor waarbij waartoe waaruit " +
  'waardoor waarna daarin daarvan daarmee daarop daarvoor daarbij daardoor daarna hierin hiervan hiermee hierop ' +
  'ervan ermee erop ervoor erbij erin erdoor eruit eraan zoals terwijl hoewel zodat wiens mogen kunt konden wilde ' +
  'wilden wilt hadden hebt zouden zat per via sinds tijdens tussen onder bovendien echter vanuit vanaf binnen buiten ' +
  'vertel graag alsjeblieft aub svp bedankt dank hallo hoi hey hee alle elke elk enkele sommige zelfs beide ' +
  'steeds maken maakt maakte gemaakt zoal allemaal ofwel noch mits tenzij inzake omtrent ander daarom hierdoor weten weet ' +
  'iemand jongens joh hoor ie ofzo ofso ff effe effen gwn eig idd iig btw pls plz tbh';
const EXTRA_EN =
  "whom whose why when does doing done did were been being am n't 's 're 've 'll 'd 'm ' its itself she they " +
  'them theirs ours yours mine us not no nor so just there here again each few own other than very can will shall ' +
  'may might must would should could ca wo sha ai till until upon while during against within without please tell ' +
  'hello hi hey thanks thank via per among amongst onto off down every either neither though although however ' +
  'these those anyone anything someone something everyone everything thing things happen happens happened exactly ' +
  'know knows guys folks mate bro btw rn tbh imo imho idk tho pls plz lmk u ur hmm um uh anybody somebody nobody ' +
  'whats whos wheres whens whys hows thats theres theyd im hes shes nt ll ve re';

export const STOP_WORDS: Localized<ReadonlySet<string>> = {
  nl: new Set([...nld, ...EXTRA_NL.split(' ')]),
  en: new Set([...eng, ...EXTRA_EN.split(' ')]),
};
