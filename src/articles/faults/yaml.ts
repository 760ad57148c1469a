import type { Localized } from '../../language/language.ts';
import { quote } from '../text.ts';

const tooDeep: Localized = {
  en: 'the values are nested too deeply; write them as the documentation shows',
  nl: 'de waarden staan te diep in elkaar; schrijf ze zoals de documentatie laat zien',
};

/** What can be wrong in YAML, whatever it is to hold. */
export const yamlFaults = {
  /** By the code that the yaml package gives an error: what the commonest mean to the person who made them. */
  codes: {
    BLOCK_AS_IMPLICIT_KEY: {
      en: 'the text holds a colon followed by a space; put all of it in "double quotes"',
      nl: 'in de tekst staat een dubbele punt met een spatie erachter; zet alles tussen "dubbele aanhalingstekens"',
    },
    BAD_SCALAR_START: {
      en: 'the text starts with a character that means something in YAML; put it in "double quotes"',
      nl: 'de tekst begint met een teken dat in YAML iets betekent; zet haar tussen "dubbele aanhalingstekens"',
    },
    MISSING_CHAR: {
      en: 'a quotation mark, bracket or colon that belongs here is missing; add it',
      nl: 'hier ontbreekt een aanhalingsteken, haakje of dubbele punt; zet het erbij',
    },
    TAB_AS_INDENT: {
      en: 'the line is indented with a tab; indent with spaces',
      nl: 'de regel springt in met een tab; gebruik spaties',
    },
    BAD_INDENT: {
      en: 'the indentation does not fit the lines above; line it up with them',
      nl: 'de regel springt anders in dan de regels erboven; lijn hem daarmee uit',
    },
    MULTIPLE_DOCS: {
      en: 'a second document starts here; remove the line --- or ... between them',
      nl: 'hier begint een tweede document; haal de regel --- of ... ertussen weg',
    },
    RESOURCE_EXHAUSTION: tooDeep,
  } as Readonly<Record<string, Localized>>,
  tooDeep,
  /** @param message the yaml package's own, in English */
  notYaml: (message: string): Localized => ({
    en: `not valid YAML (${message}); correct it`,
    nl: `geen geldige YAML (${message}); verbeter dat`,
  }),
  alias: (name: string): Localized => ({
    en: `*${name} refers to another value; write that value out here`,
    nl: `*${name} verwijst naar een andere waarde; schrijf die hier uit`,
  }),
  notText: {
    en: 'the value is not text; write it as text',
    nl: 'de waarde is geen tekst; schrijf haar als tekst',
  },
  badKey: {
    en: 'the key is not a word; write a word, a colon and the value',
    nl: 'wat voor de dubbele punt staat, is geen woord; schrijf een woord, een dubbele punt en de waarde',
  },
  keyTwice: (name: string): Localized => ({
    en: `the key ${quote(name)} stands here twice; remove one`,
    nl: `${quote(name, 'nl')} staat hier twee keer; haal er een weg`,
  }),
  noKey: (name: string, meant: string | null, known: readonly string[]): Localized => ({
    en: `there is no key ${quote(name)}; ${meant === null ? `remove it, or use one of ${known.join(', ')}` : `write ${meant}`}`,
    nl: `${quote(name, 'nl')} is hier niet bekend; ${meant === null ? `haal het weg, of gebruik een van ${known.join(', ')}` : `schrijf ${meant}`}`,
  }),
} as const;
