import type { Language } from '../../language/language.ts';
import type { Cause, Revision } from '../../store/archive.ts';

/** What is said of revisions. */
const en = {
  causes: {
    start: 'start',
    reload: '/reload',
    watch: 'changed files',
    add: 'added in Discord',
    remove: 'removed in Discord',
    rollback: '/rollback',
  } as Readonly<Record<Cause, string>>,
  restored: (name: string, time: string) =>
    `Revision ${name} of ${time} is in force again. It stays so after a restart, until the next /reload or /rollback.`,
  unreadable:
    'That is not the reference of an answer: copy it from the small print under one, such as 7ba36d5/passage/1a2b3c4d.',
  noReference:
    'There is no reference of mine in that message: use this on an answer, which has one in its small print.',
  unchanged: (passage: string) => `Unchanged: the passage ${passage} reads as it did in that answer.`,
  changed: (passage: string) =>
    `Changed since: the passage ${passage} now reads otherwise than in that answer.`,
  gone: (passage: string) => `Gone since: there is no passage ${passage} any more.`,
  since: (name: string, time: string, cause: string) => `Since revision ${name}, ${time} (${cause}).`,
  unknownSince: 'Since when, I can’t tell: I no longer have a revision in which it stood.',
  never: 'That can’t have been my answer: in that revision the passage had other words, or did not exist.',
  now: 'It now reads:',
};

type Words = Readonly<typeof en>;

const nl: Words = {
  causes: {
    start: 'start',
    reload: '/herlaad',
    watch: 'gewijzigde bestanden',
    add: 'toegevoegd in Discord',
    remove: 'verwijderd in Discord',
    rollback: '/terugzetten',
  },
  restored: (name, time) =>
    `Revisie ${name} van ${time} is weer van kracht. Dat blijft zo na een herstart, tot de volgende /herlaad of /terugzetten.`,
  unreadable:
    'Dat is geen verwijzing van een antwoord: kopieer haar uit de kleine letters eronder, bijvoorbeeld 7ba36d5/passage/1a2b3c4d.',
  noReference:
    'In dat bericht staat geen verwijzing van mij: gebruik dit op een antwoord, dat er een heeft in de kleine letters.',
  unchanged: (passage) => `Ongewijzigd: in de passage ${passage} staat hetzelfde als in dat antwoord.`,
  changed: (passage) =>
    `Sindsdien gewijzigd: in de passage ${passage} staat nu iets anders dan in dat antwoord.`,
  gone: (passage) => `Sindsdien verdwenen: de passage ${passage} is er niet meer.`,
  since: (name, time, cause) => `Sinds revisie ${name}, ${time} (${cause}).`,
  unknownSince: 'Sinds wanneer weet ik niet: ik heb geen revisie meer waarin het zo stond.',
  never:
    'Dat kan mijn antwoord niet geweest zijn: in die revisie had de passage andere woorden, of bestond ze niet.',
  now: 'Nu staat er:',
};

export const revisionWords: Readonly<Record<Language, Words>> = { en, nl };

/** `2026-11-26 11:40 UTC`. */
export function timeOf({ at }: Pick<Revision, 'at'>): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
