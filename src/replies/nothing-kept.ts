import type { Language } from '../language/language.ts';
import type { Trouble } from '../store/trouble.ts';
import { notice, type Reply } from './reply.ts';

/** Why nothing is kept, to whoever wanted something kept; the remedy is for who runs the bot, in the log. */
const WORDS = {
  en: {
    nothing: (why: string) => `Nothing is kept at the moment: ${why}.`,
    log: 'Whoever runs me finds the remedy in the log.',
    trouble: {
      none: 'in the terminal there is nothing to keep it in',
      damaged: 'the database is damaged',
      foreign: 'the database file is not one of mine',
      newer: 'the database belongs to a newer version of me',
      forbidden: 'I may not write to the database',
      full: 'there is no room left for the database',
      busy: 'the database is busy; try again in a moment',
      unreachable: 'the database does not work',
    },
  },
  nl: {
    nothing: (why: string) => `Er wordt nu niets bewaard: ${why}.`,
    log: 'Wie mij beheert, vindt de oplossing in het logboek.',
    trouble: {
      none: 'in de terminal is er niets om het in te bewaren',
      damaged: 'de database is beschadigd',
      foreign: 'het databasebestand is niet van mij',
      newer: 'de database hoort bij een nieuwere versie van mij',
      forbidden: 'ik mag niet in de database schrijven',
      full: 'er is geen ruimte meer voor de database',
      busy: 'de database is bezet; probeer het zo nog eens',
      unreachable: 'de database werkt niet',
    },
  },
} as const;

export function nothingKept(trouble: Trouble, language: Language): Reply {
  const { nothing, log, trouble: why } = WORDS[language];
  return notice(trouble === 'none' ? nothing(why[trouble]) : `${nothing(why[trouble])} ${log}`);
}
