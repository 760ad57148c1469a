import type { Language } from '../language/language.ts';

/** Every fixed sentence that a person reads, in each language; commands keep their own descriptions beside them. */
const en = {
  silence: 'The article doesn’t say.',
  doubt: 'I’m not sure. Did you mean one of these?',
  askSomething: (example: string | null) =>
    example === null
      ? 'Ask me something about the article.'
      : `Ask me something about the article, such as: ${example}`,
  unknownWords: (words: string) => `Nowhere in the article: ${words}`,
  notAnAnswer: 'The nearest passages, though none of them is an answer:',
  answersInstead: 'Some questions that it does answer:',
  alsoClose: 'Also close:',
  sure: (c: number) =>
    `${c >= 0.8 ? 'sure match' : c >= 0.55 ? 'likely match' : 'possible match'} (${percent(c)})`,
  place: (position: number, count: number) => `passage ${position} of ${count}`,
  asOf: (date: string) => `as of ${date}`,
  revision: (hash: string) => `revision ${hash}`,
  readOn: (position: number, article: string) =>
    `This passage is longer. Read all of it: /read passage: ${position} article: ${article}`,
  readFurther: (position: number, part: number, article: string) =>
    `This passage goes on: /read passage: ${position}.${part} article: ${article}`,
  addressee: (name: string) => `For ${name}`,
  // On buttons.
  passage: (position: number) => `Passage ${position}`,
  previous: '‹ Previous',
  next: 'Next ›',
  why: 'Why this passage?',
  atSentence: 'Open at the sentence',
  source: 'Open the source',
  share: 'Show to everyone',
  remove: 'Remove',
  passageChanged:
    'This passage has been changed since then, so I’d rather not show it under the old answer. Ask again to see it as it is now.',
  passageGone: 'This passage is no longer in the article. Ask again to see what is.',
  whyNoLonger: 'This question no longer leads me to this passage. Ask it again to see where it does lead.',
  matched: (words: string) =>
    `Words of the question that this passage has, the most telling first: ${words}.`,
  matchedNone: 'The passage has none of the question’s words as such.',
  score: (score: string) => `Its score is ${score}, of which:`,
  scoreHow: 'A score is a sum; it can be held against that of another passage for the same question only.',
  /** The parts of a score in plain words, by the engine's name for them; not all need to be here. */
  parts: {
    similarity: 'the same words, rare ones counting most',
    bm25: 'rare words, and how often it has them',
    kin: 'synonyms, words of one family, likely misspellings',
    names: 'names',
    numbers: 'numbers',
    nouns: 'nouns, and what is not a verb',
    verbs: 'verbs',
    coverage: 'how much of the question it has',
    words: 'how many words of the question it has',
    sentence: 'much of the question in one sentence',
    window: 'much of the question in neighbouring sentences',
    expected: 'the kind of thing that is asked for, such as a person, a time or a place',
    grams: 'runs of letters within words',
    sentenceGrams: 'runs of letters within words, in one sentence',
    pairs: 'words that stand near each other in both',
    phrases: 'words that stand side by side in both',
    triples: 'three words in a row in both',
    neighbours: 'the passages around it, which are about the matter too',
    asked: 'a written question that is much like this one',
  } as Readonly<Record<string, string>>,
  partsLeft: 'everything else together',
  ahead: (margin: string, rival: string) => `It is ${margin} ahead of the next passage: “${rival}”`,
  behind: (margin: string, rival: string) => `It is ${margin} behind the best passage: “${rival}”`,
  noRival: 'No other passage came near.',
  otherLanguage: { nl: 'This article is in Dutch only.', en: 'This article is in English only.' },
  timeline: 'Timeline',
  about: 'about',
  later: 'after publication',
  quoted: (text: string) => `“${text}”`,
  noEvents: 'The article gives no dates.',
  noEventsWithin: 'The article gives no dates in that period.',
  published: (date: string) => `Published ${date}`,
  undated: 'no date',
  endsBeforeItBegins: 'That period ends before it begins: swap the two dates.',
  badDate: (text: string) =>
    `“${text}” is not a date that I can read. Give a year, a month or a day: 2016, 2016-10 or 2016-10-17.`,
  kinds: { person: 'People', organisation: 'Organisations', place: 'Places' },
  noNames: 'There is no list of names for this article.',
  noSuchName: (text: string) => `The article’s list of names has no “${text}”.`,
  alsoCalled: (aliases: string) => `Also called ${aliases}`,
  mentions: (n: number) => (n === 1 ? 'Mentioned once:' : `Mentioned ${n} times:`),
  notMentioned: 'No passage mentions this name as such.',
  quotes: 'Who said what',
  noQuotes: 'The article quotes nobody.',
  noSuchSpeaker: (text: string) => `The article does not quote “${text}”. It does quote:`,
  unnamedSpeaker: 'Speaker not named',
  figures: 'Figures',
  noFigures: 'The article gives no figures.',
  summary: 'In short',
  noSummary: 'The article is too short to choose sentences from.',
  sentences: (n: number) => `${n === 1 ? 'One sentence' : `${n} sentences`} of the article, word for word`,
  badLength: (text: string) => `“${text}” is not a length. Give short, medium or long.`,
  contents: (count: number) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  howToRead: 'Read one with its number: /read passage: 3',
  noSuchPassage: (text: string) =>
    `There is no passage “${text}”. Give its number or its name; /read lists them.`,
  noSuchArticle: (text: string) => `There is no article “${text}”. There is:`,
  whichArticle: 'There are several articles; choose one with the option article:',
  reloaded: (passages: number, ms: string) =>
    `Reloaded: ${passages} ${passages === 1 ? 'passage' : 'passages'} in ${ms}.`,
  nothingChanged: 'Nothing has changed since the last time.',
  changes: {
    added: (n: number) => `${n} added`,
    changed: (n: number) => `${n} changed`,
    removed: (n: number) => `${n} removed`,
  },
  andMore: (n: number) => `and ${n} more`,
  kept: (n: number) =>
    `Nothing was reloaded: the files have ${n === 1 ? 'a fault' : `${n} faults`}. The knowledge base from before goes on answering.`,
};

type Words = Readonly<typeof en>;

const nl: Words = {
  silence: 'Dat staat niet in het artikel.',
  doubt: 'Ik weet het niet zeker. Bedoel je een van deze?',
  askSomething: (example) =>
    example === null
      ? 'Stel een vraag over het artikel.'
      : `Stel een vraag over het artikel, bijvoorbeeld: ${example}`,
  unknownWords: (words) => `Komt nergens in het artikel voor: ${words}`,
  notAnAnswer: 'De passages die er het dichtst bij komen, maar geen antwoord zijn:',
  answersInstead: 'Vragen waarop het artikel wel antwoord geeft:',
  alsoClose: 'Komt ook in de buurt:',
  sure: (c) => `${c >= 0.8 ? 'vrijwel zeker' : c >= 0.55 ? 'waarschijnlijk' : 'mogelijk'} (${percent(c)})`,
  place: (position, count) => `passage ${position} van ${count}`,
  asOf: (date) => `stand van ${date}`,
  revision: (hash) => `revisie ${hash}`,
  readOn: (position, article) =>
    `Deze passage is langer. Lees alles: /lees passage: ${position} artikel: ${article}`,
  readFurther: (position, part, article) =>
    `Deze passage gaat verder: /lees passage: ${position}.${part} artikel: ${article}`,
  addressee: (name) => `Voor ${name}`,
  passage: (position) => `Passage ${position}`,
  previous: '‹ Vorige',
  next: 'Volgende ›',
  why: 'Waarom deze passage?',
  atSentence: 'Openen bij de zin',
  source: 'Bron openen',
  share: 'Aan iedereen tonen',
  remove: 'Verwijderen',
  passageChanged:
    'Deze passage is sindsdien gewijzigd, dus toon ik die liever niet onder het oude antwoord. Stel de vraag opnieuw om te zien wat er nu staat.',
  passageGone:
    'Deze passage staat niet meer in het artikel. Stel de vraag opnieuw om te zien wat er wel staat.',
  whyNoLonger:
    'Met deze vraag kom ik niet meer bij deze passage uit. Stel de vraag opnieuw om te zien waar wel.',
  matched: (words) => `Woorden uit de vraag die in deze passage staan, de veelzeggendste eerst: ${words}.`,
  matchedNone: 'Geen woord uit de vraag staat als zodanig in de passage.',
  score: (score) => `De score is ${score}, en wel:`,
  scoreHow:
    'Een score is een optelsom en alleen te vergelijken met die van een andere passage bij dezelfde vraag.',
  parts: {
    similarity: 'dezelfde woorden, waarbij zeldzame het zwaarst tellen',
    bm25: 'zeldzame woorden, en hoe vaak die erin staan',
    kin: 'synoniemen, verwante woorden, waarschijnlijke tikfouten',
    names: 'namen',
    numbers: 'getallen',
    nouns: 'zelfstandige naamwoorden, en wat geen werkwoord is',
    verbs: 'werkwoorden',
    coverage: 'hoeveel van de vraag erin staat',
    words: 'hoeveel woorden van de vraag erin staan',
    sentence: 'veel van de vraag in één zin',
    window: 'veel van de vraag in zinnen naast elkaar',
    expected: 'het soort antwoord dat gevraagd wordt, zoals een persoon, een tijd of een plaats',
    grams: 'reeksen letters binnen woorden',
    sentenceGrams: 'reeksen letters binnen woorden, in één zin',
    pairs: 'woorden die in beide dicht bij elkaar staan',
    phrases: 'woorden die in beide naast elkaar staan',
    triples: 'drie woorden op een rij in beide',
    neighbours: 'de passages eromheen, die er ook over gaan',
    asked: 'een geschreven vraag die veel op deze lijkt',
  },
  partsLeft: 'al het andere samen',
  ahead: (margin, rival) => `Dat is ${margin} meer dan de volgende passage: ‘${rival}’`,
  behind: (margin, rival) => `Dat is ${margin} minder dan de beste passage: ‘${rival}’`,
  noRival: 'Geen andere passage kwam in de buurt.',
  otherLanguage: {
    nl: 'Dit artikel is er alleen in het Nederlands.',
    en: 'Dit artikel is er alleen in het Engels.',
  },
  timeline: 'Tijdlijn',
  about: 'rond',
  later: 'na publicatie',
  quoted: (text) => `‘${text}’`,
  noEvents: 'Het artikel noemt geen data.',
  noEventsWithin: 'Het artikel noemt geen data in die periode.',
  published: (date) => `Verschenen ${date}`,
  undated: 'zonder datum',
  endsBeforeItBegins: 'Die periode eindigt voordat ze begint: wissel de twee datums om.',
  badDate: (text) =>
    `‘${text}’ kan ik niet als datum lezen. Geef een jaar, een maand of een dag: 2016, 2016-10 of 2016-10-17.`,
  kinds: { person: 'Personen', organisation: 'Organisaties', place: 'Plaatsen' },
  noNames: 'Bij dit artikel is er geen namenlijst.',
  noSuchName: (text) => `‘${text}’ staat niet in de namenlijst van het artikel.`,
  alsoCalled: (aliases) => `Ook wel ${aliases}`,
  mentions: (n) => (n === 1 ? 'Eén keer genoemd:' : `${n} keer genoemd:`),
  notMentioned: 'Geen enkele passage noemt deze naam met zoveel woorden.',
  quotes: 'Wie zei wat',
  noQuotes: 'Het artikel haalt niemand aan.',
  noSuchSpeaker: (text) => `‘${text}’ wordt in het artikel niet aangehaald. Deze sprekers wel:`,
  unnamedSpeaker: 'Spreker niet genoemd',
  figures: 'Cijfers',
  noFigures: 'Het artikel noemt geen cijfers.',
  summary: 'In het kort',
  noSummary: 'Het artikel is te kort om zinnen uit te kiezen.',
  sentences: (n) => `${n === 1 ? 'Eén zin' : `${n} zinnen`} uit het artikel, woord voor woord`,
  badLength: (text) => `‘${text}’ is geen lengte. Kies kort, gemiddeld of lang.`,
  contents: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  howToRead: 'Lees er een met zijn nummer: /lees passage: 3',
  noSuchPassage: (text) =>
    `Er is geen passage ‘${text}’. Geef het nummer of de naam; /lees toont ze allemaal.`,
  noSuchArticle: (text) => `Er is geen artikel ‘${text}’. Wel:`,
  whichArticle: 'Er zijn meer artikelen; kies er een met de optie artikel:',
  reloaded: (passages, ms) =>
    `Opnieuw geladen: ${passages} ${passages === 1 ? 'passage' : 'passages'} in ${ms}.`,
  nothingChanged: 'Er is niets veranderd sinds de vorige keer.',
  changes: {
    added: (n) => `${n} toegevoegd`,
    changed: (n) => `${n} gewijzigd`,
    removed: (n) => `${n} verwijderd`,
  },
  andMore: (n) => `en nog ${n}`,
  kept: (n) =>
    `Er is niets herladen: in de bestanden ${n === 1 ? 'zit een fout' : `zitten ${n} fouten`}. De kennisbank van voorheen blijft antwoorden.`,
};

/** Never 100%: however sure, it is a chance. */
function percent(confidence: number): string {
  return `${Math.min(99, Math.round(confidence * 100))}%`;
}

export const words: Readonly<Record<Language, Words>> = { en, nl };
