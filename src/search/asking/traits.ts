import type { Word } from '../../language/analyse.ts';
import { wordSet } from '../../language/word-set.ts';

/** What a word is to a question that asks for a kind of thing, as bits: read once, when the article is. */
export const TRAITS = {
  name: 1,
  number: 2,
  /** 1916, 1960s. */
  year: 4,
  month: 8,
  /** Days, seasons, parts of the day. */
  day: 16,
  /** It tells when without a date: since, after. */
  moment: 32,
  /** It tells the hour beside a number. */
  clock: 64,
  /** Units: of time, distance, money, and any other. */
  lasting: 128,
  distance: 256,
  money: 512,
  measure: 1024,
  /** A share: per cent, half, a third. */
  share: 2048,
  /** A number of times. */
  times: 4096,
  /** It tells an age, by itself or beside a number. */
  aged: 8192,
  years: 16384,
  /** Somebody by office, trade or family. */
  role: 32768,
  /** Where something can be though it has no name. */
  spot: 65536,
  /** It leads to a place: in, near, from. */
  leads: 131072,
  article: 262144,
  /** It gives a reason; perhaps it does. */
  cause: 524288,
  reason: 1048576,
  stop: 2097152,
  /** Decades and centuries. */
  era: 4194304,
  /** It has a term, and so a place among its neighbours. */
  placed: 8388608,
  /** It leads to a name, or follows one: called, known. */
  called: 16777216,
  /** A form of "to be". */
  being: 33554432,
} as const;

/** The forms of "to be". */
export const BEING = 'is was zijn waren ben bent am are were';

export const ROLES =
  'persoon man vrouw jongen meisje koning koningin keizer president minister premier burgemeester generaal ' +
  'kolonel soldaat schrijver schrijfster auteur dichter kunstenaar schilder beeldhouwer architect acteur actrice ' +
  'zanger zangeres componist musicus muzikant dirigent regisseur producent speler speelster verdediger doelman ' +
  'keeper aanvaller trainer coach scheidsrechter atleet sporter sportster zwemmer wetenschapper onderzoeker ' +
  'natuurkundige wiskundige filosoof historicus huisarts dokter chirurg leraar lerares hoogleraar professor docent ' +
  'student leerling advocaat rechter officier directeur voorzitter voorzitster leider leidster oprichter oprichtster ' +
  'eigenaar baas medewerker medewerkster werknemer politicus wethouder raadslid kamerlid ambtenaar bisschop paus ' +
  'priester monnik theoloog ontdekker uitvinder ontwerper ingenieur astronaut piloot kapitein verslaggever journalist ' +
  'presentator presentatrice personage vader moeder zoon dochter broer zus echtgenoot echtgenote vriend vriendin ' +
  'familie heerser prins prinses hertog graaf ridder ' +
  'person people woman boy girl child king queen emperor general soldier writer author poet artist painter sculptor ' +
  'actor actress singer composer musician conductor director producer player defender goalkeeper striker referee ' +
  'athlete swimmer scientist researcher physicist mathematician philosopher historian doctor physician surgeon teacher ' +
  'lawyer judge officer chairman leader founder owner boss employee politician mayor bishop pope priest monk theologian ' +
  'explorer inventor designer engineer pilot captain reporter presenter character father mother son daughter brother ' +
  'sister husband wife friend family ruler prince princess duke count knight';

const LISTS: readonly (readonly [bits: number, words: string])[] = [
  [
    TRAITS.month,
    'january february march april may june july august september october november december ' +
      'januari februari maart mei juni juli augustus oktober',
  ],
  [
    TRAITS.day,
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen zomer winter herfst lente ' +
      'voorjaar najaar ochtend middag avond nacht kerstmis pasen monday tuesday wednesday thursday friday saturday ' +
      'sunday yesterday today spring summer autumn morning evening night christmas easter',
  ],
  [
    TRAITS.moment,
    'toen nadat voordat tijdens sinds als zodra begin eind einde halverwege tot ' +
      'when after before during since until if once',
  ],
  [TRAITS.era, 'eeuw jaren century decade'],
  [TRAITS.clock, 'uur half kwart clock past quarter am pm noon morning afternoon evening'],
  [
    TRAITS.lasting,
    'seconde seconden minuut minuten kwartier uur uren dag dagen week weken maand maanden jaar jaren decennia eeuwen ' +
      'second seconds minute minutes hour hours day days weeks month months year years decades centuries',
  ],
  [
    TRAITS.distance | TRAITS.measure,
    'meter centimeter kilometer km cm mm mijl mijlen voet metres kilometres kilometers miles feet inches',
  ],
  [
    TRAITS.measure,
    'millimeter hectare gram kilo kilogram ton liter graden decibel vierkante kubieke lichtjaar watt volt foot acres ' +
      'hectares grams kilograms tons tonnes liters litres degrees square cubic mph celsius fahrenheit',
  ],
  [TRAITS.money, 'euro euros cent cents dollar dollars pond pound pounds gulden miljard'],
  [
    TRAITS.share,
    'procent percent percentage kwart helft derde driekwart vijfde tiende half third quarter most meeste',
  ],
  [TRAITS.times, 'keer maal times eenmaal tweemaal driemaal once twice eens'],
  [TRAITS.aged, 'aged'],
  [TRAITS.years, 'jaar year years'],
  [TRAITS.role, ROLES],
  [
    TRAITS.spot,
    'desert village villages forest mountain mountains coast island sea river valley border camp house building street ' +
      'city cities country countries area areas region regions town towns park school church hotel hospital museum port ' +
      'north south east west woestijn dorp dorpen dorpje dorpjes bos berg bergen kust eiland zee rivier dal grens kamp ' +
      'huis gebouw straat stad steden land landen gebied gebieden plaats plaatsen regio wijk wijken plein kerk ' +
      'ziekenhuis haven noorden zuiden oosten westen',
  ],
  [
    TRAITS.leads,
    'in te bij naar uit op vanuit nabij rond langs onder boven achter tussen tegenover buiten aan ' +
      'at near from to on into',
  ],
  [TRAITS.article, 'de het een zijn haar hun the a an its his her their'],
  [
    TRAITS.cause,
    'omdat doordat wegens vanwege reden daarom dus want waardoor daardoor dankzij gevolg oorzaak zodat aangezien ' +
      'teneinde immers namelijk because due since therefore thus cause caused causes reason result owing',
  ],
  [TRAITS.reason, 'om door so as'],
  [TRAITS.being, BEING],
  [
    TRAITS.called,
    'genoemd genaamd heet heette heetten heten noemt noemde noemden noemen bekend aangeduid betekent ' +
      'called named known termed titled dubbed',
  ],
];

const KNOWN = new Map<string, number>();
for (const [bits, words] of LISTS)
  for (const word of wordSet(words)) KNOWN.set(word, (KNOWN.get(word) ?? 0) | bits);

const YEAR = /^(?:1\d|20)\d\d(?:s|er)?$/;
const AGED = /jarige?$/;
const TIMES = /voudige?$/;
/** "Een miljoenenstad" tells how many live there. */
const COUNTED = /^(?:miljoenen|duizenden|honderden)(?=.{3})/;

/** Most words are none of these. */
const ANY = new RegExp([YEAR, AGED, TIMES, COUNTED].map(({ source }) => source).join('|'));

/** What a word is by its letters. */
function spelled(folded: string): number {
  let bits = KNOWN.get(folded) ?? 0;
  if (!ANY.test(folded)) return bits;
  if (YEAR.test(folded)) bits |= TRAITS.year | TRAITS.number;
  if (AGED.test(folded)) bits |= TRAITS.aged;
  if (TIMES.test(folded)) bits |= TRAITS.times;
  if (COUNTED.test(folded)) bits |= TRAITS.number;
  return bits;
}

export function traitsOf({ folded, kind, stop, terms }: Word): number {
  let bits = spelled(folded);
  if (stop) bits |= TRAITS.stop;
  else if (kind === 'name') bits |= TRAITS.name;
  if (kind === 'number' || terms.some((term) => term.startsWith('#'))) bits |= TRAITS.number;
  return bits;
}
