import type { Language } from '../language/language.ts';

/** The few sentences that are Discord's own; what a command says is in its reply. */
const WORDS = {
  en: {
    failed: 'Something went wrong on my side, and it has been logged. Please try again.',
    moderatorsOnly:
      'Only moderators can do this: members with the Manage Server permission or a moderator role, in a server.',
    unknownCommand: 'I no longer have this command. Restart Discord to see the ones I do have.',
    missing: (option: string) => `The option “${option}” is missing.`,
    tooLong: (option: string, most: number) =>
      `The option “${option}” is too long: at most ${most} characters.`,
    leftOut: 'This is not all: the rest does not fit in one message.',
  },
  nl: {
    failed: 'Er ging bij mij iets mis; het staat in het logboek. Probeer het nog eens.',
    moderatorsOnly:
      'Alleen moderators kunnen dit: leden met het recht Server beheren of een moderatorrol, in een server.',
    unknownCommand: 'Deze opdracht heb ik niet meer. Herstart Discord om te zien welke wel.',
    missing: (option: string) => `De optie “${option}” ontbreekt.`,
    tooLong: (option: string, most: number) => `De optie “${option}” is te lang: hoogstens ${most} tekens.`,
    leftOut: 'Dit is niet alles: de rest past niet in één bericht.',
  },
} as const;

export function words(language: Language): (typeof WORDS)[Language] {
  return WORDS[language];
}

/** The reader's language from a locale of Discord (`nl`, `en-GB`, `de`, …): Dutch, or else English. */
export function languageOf(locale: string | null | undefined): Language {
  return locale?.startsWith('nl') ? 'nl' : 'en';
}
