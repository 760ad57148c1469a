import type { Language } from '../../language/language.ts';
import { wordSet } from '../../language/word-set.ts';

/** A verb by which somebody is quoted, as its forms that stand in a text. */
const SAY: Record<Language, ReadonlySet<string>> = {
  en: wordSet(
    'say says said saying tell tells told think thinks thought believe believes believed claim claims claimed ' +
      'state states stated add adds added explain explains explained argue argues argued warn warns warned ' +
      'write writes wrote announce announces announced report reports reported declare declares declared ' +
      'insist insists insisted admit admits admitted acknowledge acknowledges acknowledged deny denies denied ' +
      'expect expects expected suspect suspects suspected estimate estimates estimated note notes noted ' +
      'conclude concludes concluded predict predicts predicted promise promises promised stress stresses stressed ' +
      'reply replies replied answer answers answered confirm confirms confirmed allege alleges alleged ' +
      'reveal reveals revealed maintain maintains maintained emphasise emphasises emphasised emphasize emphasizes ' +
      'emphasized remark remarks remarked comment comments commented observe observes observed fear fears feared ' +
      'hope hopes hoped assure assures assured ask asks asked shout shouts shouted whisper whispers whispered',
  ),
  nl: wordSet(
    'zegt zeggen zei zeiden gezegd denkt denken dacht dachten vindt vinden vond vonden meent menen meende meenden ' +
      'gelooft geloven geloofde geloofden beweert beweren beweerde beweerden beweerd stelt stellen stelde stelden ' +
      'gesteld meldt melden meldde meldden gemeld verklaart verklaren verklaarde verklaarden vertelt vertellen ' +
      'vertelde vertelden verteld schrijft schrijven schreef schreven geschreven waarschuwt waarschuwen waarschuwde ' +
      'waarschuwden gewaarschuwd benadrukt benadrukken benadrukte benadrukten erkent erkennen erkende erkenden ' +
      'ontkent ontkennen ontkende ontkenden verwacht verwachten verwachtte verwachtten vermoedt vermoeden vermoedde ' +
      'vermoedden concludeert concluderen concludeerde concludeerden voorspelt voorspellen voorspelde voorspelden ' +
      'belooft beloven beloofde beloofden antwoordt antwoorden antwoordde antwoordden bevestigt bevestigen ' +
      'bevestigde bevestigden bevestigd vreest vrezen vreesde vreesden hoopt hopen hoopte hoopten schat schatten ' +
      'schatte oordeelt oordelen oordeelde oordeelden roept riep riepen vraagt vroeg vroegen reageert reageerde ' +
      'reageerden weten',
  ),
};

/** "Liet weten dat", "laat weten dat": weten tells of speech only after these. */
const LETS_KNOW = wordSet('laat laten liet lieten');

/** English verbs that take what was said without "that": "experts say the city will fall". */
const BARE = wordSet(
  'say says said think thinks thought believe believes believed claim claims claimed fear fears feared',
);

/** Before a participle, between it and its subject. */
const AUXILIARY: Record<Language, ReadonlySet<string>> = {
  en: wordSet('has have had also later now then once again already earlier'),
  nl: wordSet('heeft hebben had hadden laat laten liet lieten ook later eerder nu toen'),
};

/** Words by which a noun phrase after them is the speaker, longest first. */
const ACCORDING: Record<Language, readonly (readonly string[])[]> = {
  en: phrases('in the words of|in the view of|in the opinion of|in the eyes of|according to'),
  nl: phrases(
    'naar het oordeel van|naar de mening van|in de woorden van|in de ogen van|bij monde van|volgens|aldus',
  ),
};

/** "In their view", "in Jones's words": the speaker stands in the middle. */
const IN_VIEW = wordSet('view opinion words eyes');

/** "According to plan": what does not speak. */
const MUTE: Record<Language, ReadonlySet<string>> = {
  en: wordSet(
    'plan plans schedule law laws rule rules custom customs tradition recipe size age type weight need needs ability order merit',
  ),
  nl: wordSet(
    'plan plannen planning schema wet wetten regels regel afspraak gewoonte traditie recept grootte leeftijd soort behoefte methode',
  ),
};

const THAT: Record<Language, ReadonlySet<string>> = { en: wordSet('that'), nl: wordSet('dat') };
const THIS = wordSet('dat dit zo');

/** Whom a thing is said to stands between the verb and what is said. */
const TO: Record<Language, ReadonlySet<string>> = {
  en: wordSet('to'),
  nl: wordSet('tegen aan tegenover'),
};

/** The pronoun of each English possessive. */
const POSSESSIVE: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** Whom a pronoun may stand for. */
const STANDS_FOR: Record<Language, Readonly<Record<string, readonly ('person' | 'organisation')[]>>> = {
  en: {
    he: ['person'],
    him: ['person'],
    his: ['person'],
    she: ['person'],
    her: ['person'],
    it: ['organisation'],
    its: ['organisation'],
  },
  nl: {
    hij: ['person'],
    hem: ['person'],
    zij: ['person', 'organisation'],
    ze: ['person', 'organisation'],
    haar: ['person', 'organisation'],
    het: ['organisation'],
  },
};

export const SPEECH = {
  SAY,
  LETS_KNOW,
  BARE,
  AUXILIARY,
  ACCORDING,
  IN_VIEW,
  MUTE,
  THAT,
  THIS,
  TO,
  POSSESSIVE,
  STANDS_FOR,
} as const;

function phrases(list: string): readonly (readonly string[])[] {
  return list.split('|').map((phrase) => phrase.split(' '));
}
