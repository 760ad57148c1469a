import type { Language } from '../../language/language.ts';

/** What is said of a change of the knowledge base. */
const en = {
  reloaded: (passages: number, ms: string) =>
    `Reloaded: ${passages} ${passages === 1 ? 'passage' : 'passages'} in ${ms}.`,
  tried: (ms: string) => `This was a dry run (${ms}): none of it is in force.`,
  nothingChanged: 'Nothing has changed since the last time.',
  faulty: (n: number) =>
    `Nothing was changed, because of ${n === 1 ? 'a fault' : `${n} faults`}. The knowledge base from before goes on answering.`,
  refused:
    'Nothing was changed: questions that are written in the articles would no longer find their own passage first. Change their words, or do it all the same with force: true.',
  unfit: {
    'in files': 'The files on disk have this themselves, and they win. Change it there.',
    gone: 'There is no such article or passage, or not in that language.',
  },
  absent: 'There is no such thing any more. Choose one from the list while you type.',
  unkept:
    'Nothing was changed: the database cannot keep it at the moment. Whoever runs the bot finds why in the log.',
  notKept: 'The database could not keep this revision, so there is no going back to it.',
  passages: {
    added: (n: number) => `${passages(n)} added`,
    changed: (n: number) => `${passages(n)} changed`,
    removed: (n: number) => `${passages(n)} removed`,
  },
  questions: {
    added: (n: number) => `${questions(n)} added`,
    changed: (n: number) => `${questions(n)} moved to another passage`,
    removed: (n: number) => `${questions(n)} removed`,
  },
  failures: (n: number) => `${questions(n)} of the articles’ own would newly find another passage`,
  failuresForced: (n: number) => `${questions(n)} of the articles’ own newly find another passage`,
  known: (n: number) => `${questions(n)} of the articles’ own found another passage already`,
  allFound: (n: number) =>
    n === 1
      ? 'The one question that is written in the changed articles finds its own passage.'
      : `All ${n} questions that are written in the changed articles find their own passage.`,
  failure: (question: string, own: string, found: string | null) =>
    found === null ? `“${question}” finds nothing, not ${own}` : `“${question}” finds ${found}, not ${own}`,
  replay: (changed: number, lost: number, gained: number, asked: number) =>
    `Of ${asked} ${asked === 1 ? 'question' : 'questions'} that people asked: ${changed} ${changed === 1 ? 'answer changes' : 'answers change'}, ${lost} ${lost === 1 ? 'is' : 'are'} lost, ${gained} gained`,
  replayedAlike: (asked: number) =>
    asked === 1
      ? 'The one question that people asked is answered as before.'
      : `All ${asked} questions that people asked are answered as before.`,
  lost: (question: string, before: string) => `lost: “${question}” (${before})`,
  changed: (question: string, before: string, after: string) =>
    `changes: “${question}” (${before} → ${after})`,
  gained: (question: string, after: string) => `gained: “${question}” (${after})`,
  elsewhere: (n: number) =>
    n === 1
      ? 'One of them was asked elsewhere, and is not shown here.'
      : `${n} of them were asked elsewhere, and are not shown here.`,
  andMore: (n: number) => `and ${n} more`,
};

type Words = Readonly<typeof en>;

const nl: Words = {
  reloaded: (n, ms) => `Opnieuw geladen: ${n} ${n === 1 ? 'passage' : 'passages'} in ${ms}.`,
  tried: (ms) => `Dit was een proef, van ${ms}: niets ervan is van kracht.`,
  nothingChanged: 'Er is niets veranderd sinds de vorige keer.',
  faulty: (n) =>
    `Er is niets gewijzigd, vanwege ${n === 1 ? 'een fout' : `${n} fouten`}. De kennisbank van voorheen blijft antwoorden.`,
  refused:
    'Er is niets gewijzigd: vragen die in de artikelen staan, zouden hun eigen passage niet meer als eerste vinden. Pas hun woorden aan, of doe het toch met forceer: true.',
  unfit: {
    'in files': 'Dit staat al in de bestanden op schijf, en die gaan voor. Pas het daar aan.',
    gone: 'Dat artikel of die passage is er niet, of niet in die taal.',
  },
  absent: 'Dat is er niet meer. Kies iets uit de lijst die verschijnt terwijl je typt.',
  unkept:
    'Er is niets gewijzigd: de database kan het nu niet bewaren. Wie de bot draait, vindt de reden in het logboek.',
  notKept: 'De database kon deze revisie niet bewaren, dus er is later geen weg naar terug.',
  passages: {
    added: (n) => `${passages(n)} toegevoegd`,
    changed: (n) => `${passages(n)} gewijzigd`,
    removed: (n) => `${passages(n)} verwijderd`,
  },
  questions: {
    added: (n) => `${vragen(n)} toegevoegd`,
    changed: (n) => `${vragen(n)} naar een andere passage verplaatst`,
    removed: (n) => `${vragen(n)} verwijderd`,
  },
  failures: (n) =>
    `${vragen(n)} uit de artikelen ${n === 1 ? 'zou' : 'zouden'} voortaan een andere passage vinden`,
  failuresForced: (n) =>
    `${vragen(n)} uit de artikelen ${n === 1 ? 'vindt' : 'vinden'} voortaan een andere passage`,
  known: (n) => `${vragen(n)} uit de artikelen ${n === 1 ? 'vond' : 'vonden'} al een andere passage`,
  allFound: (n) =>
    n === 1
      ? 'De ene vraag die in de gewijzigde artikelen staat, vindt haar eigen passage.'
      : `Alle ${n} vragen die in de gewijzigde artikelen staan, vinden hun eigen passage.`,
  failure: (question, own, found) =>
    found === null ? `‘${question}’ vindt niets, niet ${own}` : `‘${question}’ vindt ${found}, niet ${own}`,
  replay: (changed, lost, gained, asked) =>
    `Van ${asked} ${asked === 1 ? 'vraag' : 'vragen'} die gesteld ${asked === 1 ? 'is' : 'zijn'}: ${changed} ${changed === 1 ? 'antwoord verandert' : 'antwoorden veranderen'}, ${lost} ${lost === 1 ? 'vervalt' : 'vervallen'}, ${gained} ${gained === 1 ? 'komt' : 'komen'} erbij`,
  replayedAlike: (asked) =>
    asked === 1
      ? 'Op de ene vraag die gesteld is, volgt hetzelfde als eerst.'
      : `Op alle ${asked} vragen die gesteld zijn, volgt hetzelfde als eerst.`,
  lost: (question, before) => `vervalt: ‘${question}’ (${before})`,
  changed: (question, before, after) => `verandert: ‘${question}’ (${before} → ${after})`,
  gained: (question, after) => `komt erbij: ‘${question}’ (${after})`,
  elsewhere: (n) =>
    n === 1
      ? 'Eén daarvan is elders gesteld, en staat hier niet.'
      : `${n} daarvan zijn elders gesteld, en staan hier niet.`,
  andMore: (n) => `en nog ${n}`,
};

function passages(n: number): string {
  return n === 1 ? '1 passage' : `${n} passages`;
}

function questions(n: number): string {
  return n === 1 ? '1 question' : `${n} questions`;
}

function vragen(n: number): string {
  return n === 1 ? '1 vraag' : `${n} vragen`;
}

export const changeWords: Readonly<Record<Language, Words>> = { en, nl };
