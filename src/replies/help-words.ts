import type { Localized } from '../language/language.ts';

/** What help says besides the commands, which describe themselves. */
export const helpWords: Localized<{
  readonly about: string;
  readonly articles: string;
  readonly tryOne: string;
  /** Where there is more to know. */
  readonly more: string;
  readonly buttons: string;
  /** What stands on a button or menu, and what it does. */
  readonly onCards: readonly (readonly [string, string])[];
  readonly commands: string;
  readonly options: string;
  readonly elsewhere: string;
  readonly moderators: string;
  readonly moderatorsToo: string;
  /** In the terminal, in place of what is about Discord. */
  readonly typed: readonly (readonly [string, string])[];
  readonly inDiscord: string;
  readonly honesty: string;
}> = {
  en: {
    about:
      'Ask a question in your own words. I answer with the passage of the article that says it, word for word, the answering sentence in bold.',
    articles: 'I know:',
    tryOne: 'Questions to start with:',
    more: 'Mention me with a question, or use /ask. /help tells the rest, for you alone.',
    buttons: 'Under an answer',
    onCards: [
      ['Follow up', 'ask more: “and when was that?”, “who said so?”, “what about the civilians?”'],
      ['‹ Previous · Next ›', 'read the passage before or after; for you alone'],
      ['Also close', 'the other passages that came near'],
      ['Why this passage?', 'which words matched, and how far ahead it was'],
      ['Helpful · Not helpful', 'tell the moderators how good it is'],
      ['Show to everyone', 'on what only you see'],
      ['Remove', 'takes your answer away; moderators can remove any'],
    ],
    commands: 'Commands',
    options: 'Most also take article, private and language.',
    elsewhere:
      'Or mention me with a question, reply to an answer of mine, send me a direct message, or right-click a message (on a phone: press and hold) → Apps → Ask the article. Dutch and English both work.',
    moderators: 'For moderators',
    moderatorsToo:
      'Right-click an answer → Apps → Verify this answer does what /verify does. Moderators are members with the Manage Server permission or a moderator role; what these say only you see.',
    typed: [
      ['1, 2, 3 …', 'opens what a list has under that number'],
      ['/previous · /next', 'read the passage before or after'],
      ['/why', 'which words matched, and how far ahead it was'],
      ['and when was that?', 'a question can go on from the answer before'],
      ['Tab', 'completes commands, options and questions'],
    ],
    inDiscord:
      'In Discord there are buttons too, and commands for moderators: npm start -- --help lists those.',
    honesty: 'I never write an answer of my own: it is in the article, or I say that it isn’t.',
  },
  nl: {
    about:
      'Stel een vraag in je eigen woorden. Ik antwoord met de passage uit het artikel waarin het staat, woord voor woord, met de zin die het zegt vetgedrukt.',
    articles: 'Ik ken:',
    tryOne: 'Vragen om mee te beginnen:',
    more: 'Noem mij met een vraag erbij, of gebruik /vraag. /help vertelt de rest, alleen aan jou.',
    buttons: 'Onder een antwoord',
    onCards: [
      ['Doorvragen', 'vraag verder: ‘en wanneer was dat?’, ‘wie zegt dat?’, ‘en de burgers?’'],
      ['‹ Vorige · Volgende ›', 'lees de passage ervoor of erna; alleen voor jou'],
      ['Komt ook in de buurt', 'de andere passages die er dichtbij kwamen'],
      ['Waarom deze passage?', 'welke woorden overeenkwamen, en met hoeveel voorsprong'],
      ['Nuttig · Niet nuttig', 'laat de moderators weten hoe goed het is'],
      ['Aan iedereen tonen', 'bij wat alleen jij ziet'],
      ['Verwijderen', 'haalt je antwoord weg; moderators kunnen elk antwoord verwijderen'],
    ],
    commands: 'Opdrachten',
    options: 'De meeste hebben ook artikel, privé en taal.',
    elsewhere:
      'Of noem mij met een vraag erbij, reageer op een antwoord van mij, stuur een privébericht, of klik met rechts op een bericht (op een telefoon: houd het ingedrukt) → Apps → Vraag het artikel. Het mag in het Nederlands en in het Engels.',
    moderators: 'Voor moderators',
    moderatorsToo:
      'Klik met rechts op een antwoord → Apps → Controleer dit antwoord doet wat /controleer doet. Moderators zijn leden met het recht Server beheren of een moderatorrol; wat deze zeggen, zie alleen jij.',
    typed: [
      ['1, 2, 3 …', 'opent wat in een lijst dat nummer heeft'],
      ['/vorige · /volgende', 'lees de passage ervoor of erna'],
      ['/waarom', 'welke woorden overeenkwamen, en met hoeveel voorsprong'],
      ['en wanneer was dat?', 'een vraag kan doorgaan op het vorige antwoord'],
      ['Tab', 'vult opdrachten, opties en vragen aan'],
    ],
    inDiscord:
      'In Discord zijn er ook knoppen, en opdrachten voor moderators: npm start -- --help noemt die.',
    honesty: 'Ik verzin zelf geen antwoord: het staat in het artikel, of ik zeg dat het er niet in staat.',
  },
};
