import type { Language } from '../../language/language.ts';

/** What is said of articles that moderators add. */
const en = {
  added: (article: string, language: string, passages: number) =>
    `Added: ${article} in ${language === 'nl' ? 'Dutch' : 'English'}, ${passages === 1 ? '1 passage' : `${passages} passages`}. It answers from now on.`,
  removed: (what: string) => `Removed: ${what}.`,
  flawed: 'Nothing was added: the file can’t be made an article.',
  file: {
    large: 'The file is too large: at most 1 MB.',
    foreign: 'I only take files that are attached to the command in Discord.',
    unreachable: 'The file could not be downloaded. Please try again.',
  },
  badId: (rule: string) => `That can’t be an article’s id: it is made of ${rule}.`,
  articles: 'Articles',
  languages: { nl: 'Dutch', en: 'English' },
  onDisk: 'from the files',
  fromDiscord: 'added in Discord',
  additions: 'Added in Discord',
  noAdditions: 'Nothing has been added in Discord: all of it is in the files.',
  article: (article: string, language: string) => `article ${article} (${language})`,
  passage: (article: string, language: string, question: string) =>
    `passage of ${article} (${language}): “${question}”`,
  wording: (article: string, language: string, question: string, passage: string) =>
    `question to ${article} (${language}): “${question}” → ${passage}`,
  skipped: {
    'in files': 'not in force: the files have it themselves, and they win',
    gone: 'not in force: what it was added to is gone',
    faulty: 'not in force: the article would have a fault with it',
    'not in revision': 'not in force: the revision in force does not have it',
  },
  rule: 'Where the files and an addition have the same article or passage, the file wins.',
  inUse: (article: string) => `Questions that name no article are asked of ${article} here.`,
  allInUse: 'Questions that name no article are asked of all articles here.',
  used: {
    server: (article: string) =>
      `From now on this server asks ${article}, unless a question names another article.`,
    channel: (article: string) =>
      `From now on this channel asks ${article}, unless a question names another article.`,
  },
  unused: {
    server: 'From now on this server asks all articles.',
    channel: 'From now on this channel asks what the server asks.',
  },
  badWhere: 'That is not a place: choose server or channel.',
  tooMuch:
    'Together the articles are over 10 MB, more than Discord takes from me: copy the knowledge folder instead.',
  exported: (n: number) =>
    `${n === 1 ? '1 file' : `${n} files`}, as a knowledge folder: unpack it over yours, commit it, /reload, and remove the additions that are in the files by then.`,
};

type Words = Readonly<typeof en>;

const nl: Words = {
  added: (article, language, n) =>
    `Toegevoegd: ${article} in het ${language === 'nl' ? 'Nederlands' : 'Engels'}, ${n === 1 ? '1 passage' : `${n} passages`}. Het artikel geeft nu antwoord.`,
  removed: (what) => `Verwijderd: ${what}.`,
  flawed: 'Er is niets toegevoegd: van het bestand is geen artikel te maken.',
  file: {
    large: 'Het bestand is te groot: hoogstens 1 MB.',
    foreign: 'Ik neem alleen bestanden aan die in Discord bij de opdracht zijn gevoegd.',
    unreachable: 'Het bestand kon niet worden opgehaald. Probeer het nog eens.',
  },
  badId: (rule) => `Dat kan geen id van een artikel zijn: gebruik ${rule}.`,
  articles: 'Artikelen',
  languages: { nl: 'Nederlands', en: 'Engels' },
  onDisk: 'uit de bestanden',
  fromDiscord: 'toegevoegd in Discord',
  additions: 'Toegevoegd in Discord',
  noAdditions: 'In Discord is niets toegevoegd: alles staat in de bestanden.',
  article: (article, language) => `artikel ${article} (${language})`,
  passage: (article, language, question) => `passage van ${article} (${language}): ‘${question}’`,
  wording: (article, language, question, passage) =>
    `vraag aan ${article} (${language}): ‘${question}’ → ${passage}`,
  skipped: {
    'in files': 'niet van kracht: het staat al in de bestanden, en die gaan voor',
    gone: 'niet van kracht: waar het bij hoorde, is er niet meer',
    faulty: 'niet van kracht: het artikel zou er een fout door krijgen',
    'not in revision': 'niet van kracht: de revisie die nu geldt, heeft het niet',
  },
  rule: 'Staat hetzelfde artikel of dezelfde passage in de bestanden, dan gaat het bestand voor.',
  inUse: (article) => `Vragen die geen artikel noemen, gaan hier over ${article}.`,
  allInUse: 'Vragen die geen artikel noemen, gaan hier over alle artikelen.',
  used: {
    server: (article) =>
      `Voortaan gaan vragen in deze server over ${article}, tenzij een vraag een ander artikel noemt.`,
    channel: (article) =>
      `Voortaan gaan vragen in dit kanaal over ${article}, tenzij een vraag een ander artikel noemt.`,
  },
  unused: {
    server: 'Voortaan gaan vragen in deze server over alle artikelen.',
    channel: 'Voortaan gaan vragen in dit kanaal over hetzelfde als in de rest van de server.',
  },
  badWhere: 'Dat is geen plaats: kies server of kanaal.',
  tooMuch:
    'De artikelen zijn samen meer dan 10 MB, en dat neemt Discord niet van mij aan: kopieer de kennismap zelf.',
  exported: (n) =>
    `${n === 1 ? '1 bestand' : `${n} bestanden`}, als kennismap: pak die uit over de jouwe, leg het vast in versiebeheer, gebruik /herlaad, en verwijder de toevoegingen die dan in de bestanden staan.`,
};

export const articleWords: Readonly<Record<Language, Words>> = { en, nl };
