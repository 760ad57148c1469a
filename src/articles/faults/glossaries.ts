import type { Localized } from '../../language/language.ts';
import { quote } from '../text.ts';

/** What can be wrong in a glossary. */
export const glossaryFaults = {
  tooLong: (most: number): Localized => ({
    en: `the glossary is over ${most} characters long; shorten it`,
    nl: `de namenlijst is langer dan ${most} tekens; maak haar korter`,
  }),
  notKeys: {
    en: 'the glossary is not a list of keys; start it with people:, organisations:, places: or words:',
    nl: 'de namenlijst is geen lijst van groepen; begin met people:, organisations:, places: of words:',
  },
  notText: {
    en: 'the value is not text; write it on one line',
    nl: 'de waarde is geen tekst; schrijf haar op één regel',
  },
  empty: {
    en: 'the value is empty; write it, or remove its line',
    nl: 'de waarde is leeg; schrijf haar, of haal de regel weg',
  },
  longText: (most: number): Localized => ({
    en: `the value is over ${most} characters long; shorten it`,
    nl: `de waarde is langer dan ${most} tekens; maak haar korter`,
  }),
  notLocalized: {
    en: 'write one text, or one each for nl and en',
    nl: 'schrijf één tekst, of een voor nl en een voor en',
  },
  noLanguage: {
    en: 'there is no text for nl or en; write at least one',
    nl: 'er staat geen tekst voor nl of en; schrijf er minstens een',
  },
  notList: {
    en: 'the value is not a list; write it as [one, two]',
    nl: 'de waarde is geen lijst; schrijf haar als [een, twee]',
  },
  notLists: {
    en: 'write a list, or lists for both, nl and en',
    nl: 'schrijf een lijst, of lijsten voor both, nl en en',
  },
  noId: {
    en: 'the entry has no id; add a line such as id: a-short-name',
    nl: 'deze naam heeft geen id; zet er een regel bij als id: een-korte-naam',
  },
  notEntry: {
    en: 'write an entry as keys: id, name, role, aliases',
    nl: 'schrijf een naam als gegevens: id, name, role, aliases',
  },
  notEntries: {
    en: 'the value is not a list; start each entry with - id:',
    nl: 'de waarde is geen lijst; begin elke naam met - id:',
  },
  notWord: {
    en: 'the value is not a single word; write one word, without spaces or hyphens',
    nl: 'de waarde is niet één woord; schrijf één woord, zonder spaties of streepjes',
  },
  oneWord: {
    en: 'the group has one word; add another that readers use for it',
    nl: 'de groep heeft één woord; zet er nog een bij dat lezers daarvoor gebruiken',
  },
  notGroups: {
    en: 'the value is not a list of groups; write lines such as - [one, two]',
    nl: 'de waarde is geen lijst van groepen; schrijf regels als - [een, twee]',
  },
  notWords: {
    en: 'write lists of groups for nl and en',
    nl: 'schrijf lijsten van groepen voor nl en en',
  },
  twoOwners: (alias: string, one: string, other: string): Localized => ({
    en: `the name ${quote(alias)} belongs to ${one} and to ${other}; leave it with one of the two`,
    nl: `de naam ${quote(alias, 'nl')} is van ${one} en van ${other}; laat hem bij een van de twee staan`,
  }),
} as const;
