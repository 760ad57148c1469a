import type { Word } from '../../language/analyse.ts';
import { wordSet } from '../../language/word-set.ts';
import { HOW, isQuestionWord, WHEN, WHERE, WHICH, WHO, WHY } from './question-words.ts';
import { ROLES } from './traits.ts';

/** Kinds of thing that a question can ask for. */
export const SOUGHT = [
  'person',
  'name',
  'place',
  'time',
  'hour',
  'length',
  'age',
  'times',
  'money',
  'share',
  'measure',
  'count',
  'cause',
] as const;
export type Sought = (typeof SOUGHT)[number];

/** What a question asks for, as far as its words tell. */
export interface Aim {
  /** Null where they do not. */
  readonly sought: Sought | null;
  /** Of a count: the place in the question of the word for what is counted; -1 for none. */
  readonly counted: number;
}

// Dutch and English together, as in question-words.ts.
const ROLE = wordSet(ROLES);
const PLACES = wordSet(
  'stad land plaats gebied regio rivier dorp locatie plek werelddeel provincie eiland berg straat gebouw buurt wijk ' +
    'streek staat gemeente haven zee steden landen plaatsen gebieden regios rivieren dorpen provincies eilanden bergen ' +
    'straten gebouwen wijken streken staten city country state place area region river town village location county ' +
    'continent island mountain street building cities countries states places areas regions rivers towns villages ' +
    'locations counties islands mountains streets buildings',
);
const TIMES = wordSet(
  'jaar datum maand dag decennium eeuw periode tijd seizoen weekdag tijdstip moment jaartal jaren maanden dagen ' +
    'decennia eeuwen year date month day decade century period time season years months days decades centuries',
);
/** What has a name of its own. */
const NAMED = wordSet(
  'bedrijf onderneming firma organisatie instantie instelling universiteit school club team ploeg partij band groep ' +
    'krant tijdschrift blad museum bank vakbond bond kerk stam volk taal boek lied nummer album film serie titel werk ' +
    'prijs onderscheiding wet verdrag slag oorlog theorie stelling ziekte middel merk zender schip planeet ster komeet ' +
    'bacterie dier naam bijnaam company firm organization organisation institution university party group ' +
    'newspaper magazine union church tribe language book song movie series title work award prize law treaty battle war ' +
    'theory theorem disease brand channel ship planet star species animal name nickname term test',
);
const NAMES = wordSet('naam titel name title');
const CALLED = wordSet('heet heette heetten heten');
const SIZES = wordSet(
  'groot hoog ver breed diep zwaar dik snel warm koud ruim big large far tall high wide deep heavy fast hot cold',
);
const AMOUNTS = wordSet('aantal hoeveelheid number amount');
const SHARES = wordSet('percentage deel percent');
const MONEY = wordSet('geld euro cent dollar dollars gulden miljoen miljard money');
const COSTS = wordSet('kost kostte kosten');
const TURNS = wordSet('keer maal times');
const STRANDED = wordSet('voor mee op aan over uit van bij toe door tegen in af om onder naar');

const LONE: Readonly<Record<string, Sought>> = {
  hoelang: 'length',
  lang: 'length',
  long: 'length',
  oud: 'age',
  old: 'age',
  vaak: 'times',
  often: 'times',
  laat: 'hour',
  duur: 'money',
  expensive: 'money',
};

/** How far from "which" the word for what is asked may stand: "op welke andere locatie". */
const FAR = 3;

/** By the first word that tells. */
export function aimOf(words: readonly Word[]): Aim {
  for (let at = 0; at < words.length; at++) {
    const aim = aimFrom(words, at);
    if (aim !== undefined) return aim;
  }
  return aimed(null);
}

function aimFrom(words: readonly Word[], at: number): Aim | undefined {
  const { folded } = words[at]!;
  if (!isQuestionWord(folded)) return undefined;
  const next = words[at + 1]?.folded ?? '';
  if (WHO.has(folded)) return aimed('person');
  if (WHEN.has(folded)) return aimed('time');
  if (WHY.has(folded)) return aimed('cause');
  if (folded === 'waar' && isOfThing(words)) return aimed(null);
  if (WHERE.has(folded)) return aimed('place');
  if (folded === 'hoeveel') return howMany(words, at + 1);
  if (folded === 'how' && (next === 'many' || next === 'much')) return howMany(words, at + 2);
  if (folded === 'hoelang') return aimed('length');
  if (HOW.has(folded))
    return aimed(LONE[next] ?? (SIZES.has(next) ? 'measure' : CALLED.has(next) ? 'name' : null));
  if (WHICH.has(folded)) return which(words, at);
  return undefined;
}

/** A preposition parted from "waar" makes it one for a thing: "waar was hij bang voor", "waar hield hij zich mee bezig". */
function isOfThing(words: readonly Word[]): boolean {
  return STRANDED.has(words.at(-1)!.folded) || words.some(({ folded }) => folded === 'mee');
}

function howMany(words: readonly Word[], at: number): Aim {
  const counted = words[at]?.folded ?? '';
  if (MONEY.has(counted)) return aimed('money');
  if (TURNS.has(counted)) return aimed('times');
  if (counted === 'tijd' || counted === 'time') return aimed('length');
  return { sought: 'count', counted: at };
}

function which(words: readonly Word[], at: number): Aim {
  if (isHour(words, at + 1)) return aimed('hour');
  // "Wat" asks for a kind only by the word right after it.
  const far = words[at]!.folded === 'wat' ? 1 : FAR;
  for (const { folded } of words.slice(at + 1, at + 1 + far)) {
    if (TIMES.has(folded)) return aimed('time');
    if (PLACES.has(folded)) return aimed('place');
    if (ROLE.has(folded)) return aimed('person');
    if (folded === 'leeftijd' || folded === 'age') return aimed('age');
    if (SHARES.has(folded)) return aimed('share');
    if (AMOUNTS.has(folded)) return aimed('count');
    if (NAMED.has(folded)) return aimed('name');
  }
  if (COSTS.has(words[at + 1]?.folded ?? '')) return aimed('money');
  // "Wat is de naam van"
  return aimed(words.slice(at, at + 5).some(({ folded }) => NAMES.has(folded)) ? 'name' : null);
}

/** "What time does it open"; not "what time period". */
function isHour(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'time' && !TIMES.has(words[at + 1]?.folded ?? '');
}

function aimed(sought: Sought | null): Aim {
  return { sought, counted: -1 };
}
