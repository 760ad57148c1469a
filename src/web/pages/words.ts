import type { Language } from '../../language/language.ts';

const en = {
  name: 'English',
  skip: 'Skip to the content',
  home: 'Articles',
  introduction: 'Ask a question, and get the passage that answers it, word for word.',
  languages: 'Language',
  question: 'Your question',
  ask: 'Ask',
  passages: (n: number) => `${n} ${n === 1 ? 'passage' : 'passages'}`,
  contents: 'Contents',
  linkTo: (position: number) => `Link to passage ${position}`,
  revision: (name: string) => `revision ${name}`,
  timeline: 'Timeline',
  published: (date: string) => `Published ${date}`,
  changed: 'This passage has changed since that answer was given, so no sentence is marked in it.',
  earlier: 'This is how the article was in an earlier revision.',
  latest: 'Read it as it is now',
  gone: 'The passage that was linked to is no longer in the article.',
  otherLanguage: 'This article is not available in English.',
  answer: 'Answer',
  missing: 'There is no such page',
  missingMore: 'Perhaps the article has gone, or has another name now.',
  failed: 'Something went wrong',
  failedMore: 'It has been logged. Please try again.',
};

export type Words = Readonly<typeof en>;

const nl: Words = {
  name: 'Nederlands',
  skip: 'Naar de inhoud',
  home: 'Artikelen',
  introduction: 'Stel een vraag en krijg de passage die haar beantwoordt, woord voor woord.',
  languages: 'Taal',
  question: 'Je vraag',
  ask: 'Vraag',
  passages: (n) => `${n} ${n === 1 ? 'passage' : 'passages'}`,
  contents: 'Inhoud',
  linkTo: (position) => `Link naar passage ${position}`,
  revision: (name) => `revisie ${name}`,
  timeline: 'Tijdlijn',
  published: (date) => `Verschenen ${date}`,
  changed: 'Deze passage is gewijzigd sinds dat antwoord is gegeven; daarom is er geen zin gemarkeerd.',
  earlier: 'Zo was het artikel in een eerdere revisie.',
  latest: 'Lees het zoals het nu is',
  gone: 'De passage waarnaar de link verwees, staat niet meer in het artikel.',
  otherLanguage: 'Dit artikel is er niet in het Nederlands.',
  answer: 'Antwoord',
  missing: 'Deze pagina bestaat niet',
  missingMore: 'Misschien is het artikel weg, of heet het nu anders.',
  failed: 'Er ging iets mis',
  failedMore: 'Het staat in het logboek. Probeer het nog eens.',
};

export const words: Readonly<Record<Language, Words>> = { en, nl };
