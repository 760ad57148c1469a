import { isLanguage, type Language } from '../language/language.ts';

/** The few sentences that are Discord's own; what a command says is in its reply. */
const WORDS = {
  en: {
    failed: 'Something went wrong on my side, and it has been logged. Please try again.',
    moderatorsOnly:
      'Only moderators can do this: members with the Manage Server permission or a moderator role, in a server.',
    elsewhereOnly:
      'All my servers share the articles. Only moderators of the servers that look after them can change them.',
    unknownCommand: 'I no longer have this command. Restart Discord to see the ones I do have.',
    missing: (option: string) => `The option “${option}” is missing.`,
    tooLong: (option: string, most: number) =>
      `The option “${option}” is too long: at most ${most} characters.`,
    noSuchChannel: 'That is not a channel in this server where messages are written.',
    openPassage: 'Open a passage',
    leftOut: 'This is not all: the rest does not fit in one message.',
    oldButton: 'This button is from an earlier version of me. Ask again to get a new one.',
    notYours: 'Only the person who asked, or a moderator, can remove this.',
    shown: 'Everyone can see it now.',
    shownBy: (name: string) => `Shown by ${name}`,
    withheld: (command: string) =>
      `Discord doesn’t let me read that message. Right-click it (on a phone: press and hold) → Apps → ${command}.`,
    forbidden: (channel: string, permissions: string) =>
      `I can’t answer you in ${channel || 'that channel'}: I lack the permission ${permissions}. A moderator can give it to me; /ask works without.`,
    noPicture: (permissions: string) =>
      `There is a picture of this too, but I lack the permission ${permissions} here. A moderator can give it to me.`,
    unseen: 'I pinged nobody: the person the answer is for can’t see this channel.',
    wait: {
      person: (seconds: number) =>
        `That’s faster than I may answer. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
      channel: (seconds: number) =>
        `I’ve given many answers in this channel just now, and leave room for others. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    },
  },
  nl: {
    failed: 'Er ging bij mij iets mis; het staat in het logboek. Probeer het nog eens.',
    moderatorsOnly:
      'Alleen moderators kunnen dit: leden met het recht Server beheren of een moderatorrol, in een server.',
    elsewhereOnly:
      'Al mijn servers delen de artikelen. Alleen moderators van de servers die ze beheren, kunnen ze wijzigen.',
    unknownCommand: 'Deze opdracht heb ik niet meer. Herstart Discord om te zien welke wel.',
    missing: (option: string) => `De optie ‘${option}’ ontbreekt.`,
    tooLong: (option: string, most: number) => `De optie ‘${option}’ is te lang: hoogstens ${most} tekens.`,
    noSuchChannel: 'Dat is geen kanaal in deze server waar berichten geschreven worden.',
    openPassage: 'Open een passage',
    leftOut: 'Dit is niet alles: de rest past niet in één bericht.',
    oldButton: 'Deze knop is van een vorige versie van mij. Stel de vraag opnieuw voor een nieuwe.',
    notYours: 'Alleen wie de vraag stelde en moderators kunnen dit verwijderen.',
    shown: 'Iedereen kan het nu zien.',
    shownBy: (name: string) => `Getoond door ${name}`,
    withheld: (command: string) =>
      `Discord laat mij dat bericht niet lezen. Klik er met rechts op (op een telefoon: houd het ingedrukt) → Apps → ${command}.`,
    forbidden: (channel: string, permissions: string) =>
      `Ik kan je in ${channel || 'dat kanaal'} geen antwoord geven: ik mis het recht ${permissions}. Een moderator kan mij dat geven; /vraag werkt ook zonder.`,
    noPicture: (permissions: string) =>
      `Hier hoort ook een plaatje bij, maar ik mis hier het recht ${permissions}. Een moderator kan mij dat geven.`,
    unseen: 'Ik heb niemand een melding gegeven: degene voor wie het antwoord is, kan dit kanaal niet zien.',
    wait: {
      person: (seconds: number) =>
        `Dat gaat sneller dan ik mag antwoorden. Probeer het over ${seconds === 1 ? 'een seconde' : `${seconds} seconden`} nog eens.`,
      channel: (seconds: number) =>
        `Ik heb in dit kanaal net veel antwoorden gegeven en laat even ruimte voor anderen. Probeer het over ${seconds === 1 ? 'een seconde' : `${seconds} seconden`} nog eens.`,
    },
  },
} as const;

export function words(language: Language): (typeof WORDS)[Language] {
  return WORDS[language];
}

/** The first of some locales of Discord (`nl`, `en-GB`, `de`, …) that we speak: the reader's, then their server's. */
export function languageOf(...locales: readonly (string | null | undefined)[]): Language {
  return locales.map((locale) => locale?.slice(0, 2)).find(isLanguage) ?? 'en';
}
