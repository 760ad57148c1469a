import type { Language, Localized } from '../../language/language.ts';
import { quote } from '../text.ts';

/** What can be wrong in the text of an article, and between its editions. */
export const articleFaults = {
  noPassage: {
    en: 'the file has no passage; write paragraphs under the front matter',
    nl: 'het bestand heeft geen passage; schrijf alinea’s onder de kop met gegevens',
  },
  emptyHeading: {
    en: 'the heading is empty; write it, or remove the line',
    nl: 'het kopje is leeg; schrijf het, of haal de regel weg',
  },
  longHeading: (most: number): Localized => ({
    en: `the heading is over ${most} characters long; if it is a paragraph, remove its marks and put a blank line around it`,
    nl: `het kopje is langer dan ${most} tekens; is het een alinea, haal dan de hekjes weg en zet er witregels omheen`,
  }),
  deepHeading: (text: string): Localized => ({
    en: `the heading ${quote(text)} is deeper than ###; use ## for a section or ### for a question, or make it a paragraph`,
    nl: `het kopje ${quote(text, 'nl')} gaat dieper dan ###; gebruik ## voor een onderdeel of ### voor een vraag, of maak er een alinea van`,
  }),
  badId: (id: string, rule: Localized, suggestion: string | null): Localized => ({
    en: `the id ${quote(id)} is not made of ${rule.en}; write one that is${suggestion === null ? '' : `, such as ${suggestion}`}`,
    nl: `de id ${quote(id, 'nl')} mag alleen bestaan uit ${rule.nl}; schrijf een andere${suggestion === null ? '' : `, zoals ${suggestion}`}`,
  }),
  idTwice: (id: string, first: number): Localized => ({
    en: `the id ${quote(id)} already stands on line ${first}; give one of the two another`,
    nl: `de id ${quote(id, 'nl')} staat al op regel ${first}; geef een van de twee een andere`,
  }),
  emptyItem: {
    en: 'the list item is empty; write it, or remove the line',
    nl: 'dit punt van de lijst is leeg; schrijf het, of haal de regel weg',
  },
  joinedItem: {
    en: 'the line belongs to the list item above it; put a blank line before it, or indent it if it is part of the question',
    nl: 'de regel hoort zo bij het punt erboven; zet er een witregel voor, of laat hem inspringen als hij bij de vraag hoort',
  },
  emptyQuestion: {
    en: 'the question is empty; write one',
    nl: 'de vraag is leeg; schrijf er een',
  },
  longQuestion: (most: number): Localized => ({
    en: `the question is over ${most} characters long; shorten it`,
    nl: `de vraag is langer dan ${most} tekens; maak haar korter`,
  }),
  longQuestionItem: (most: number): Localized => ({
    en: `the question is over ${most} characters long; shorten it, or make it a paragraph without the list mark`,
    nl: `de vraag is langer dan ${most} tekens; maak haar korter, of maak er een alinea zonder lijstteken van`,
  }),
  questionTwice: (text: string, first: number): Localized => ({
    en: `the question ${quote(text)} already stands on line ${first}; remove one of the two`,
    nl: `de vraag ${quote(text, 'nl')} staat al op regel ${first}; haal een van de twee weg`,
  }),
  questionAlone: (text: string): Localized => ({
    en: `the question ${quote(text)} has no passage under it; write the passage below it or remove the question`,
    nl: `onder de vraag ${quote(text, 'nl')} staat geen passage; schrijf die eronder, of haal de vraag weg`,
  }),
  emptyPassage: {
    en: 'the passage is empty; write it',
    nl: 'de passage is leeg; schrijf er een',
  },
  longPassage: (length: number, most: number): Localized => ({
    en: `the passage is ${length} characters long, more than ${most}; split it into several`,
    nl: `de passage is ${length} tekens lang, meer dan ${most}; verdeel haar over meer passages`,
  }),
  longLine: (length: number, most: number): Localized => ({
    en: `the line is ${length} characters long, more than ${most}; split it into paragraphs`,
    nl: `de regel is ${length} tekens lang, meer dan ${most}; verdeel hem over alinea’s`,
  }),
  tooDeep: {
    en: 'quotations or lists stand too deep within one another; remove marks or spaces at the start of the line',
    nl: 'citaten of lijsten staan te diep in elkaar; haal tekens of spaties aan het begin van de regel weg',
  },
  manyMarks: (most: number): Localized => ({
    en: `the paragraph has over ${most} of the marks * _ [ ] \` <; remove those that mean nothing, or split it`,
    nl: `de alinea heeft meer dan ${most} van de tekens * _ [ ] \` <; haal weg wat niets betekent, of splits haar`,
  }),
  openCode: (fence: string): Localized => ({
    en: `what starts here never ends; end the code, with ${fence}, or remove this line`,
    nl: `wat hier begint, eindigt nergens; sluit de code af met ${fence}, of haal deze regel weg`,
  }),
  openComment: {
    en: 'what starts here never ends; end the comment, with -->, or remove this line',
    nl: 'wat hier begint, eindigt nergens; sluit het commentaar af met -->, of haal deze regel weg',
  },
  noFrontMatter: (language: Language): Localized => ({
    en: `the file does not start with front matter; start it with the lines --- / title: … / language: ${language} / ---`,
    nl: `het bestand begint niet met een kop met gegevens; begin met de regels --- / title: … / language: ${language} / ---`,
  }),
  openFrontMatter: {
    en: 'the front matter that starts here never ends; put a line of --- after its last key',
    nl: 'de kop met gegevens die hier begint, eindigt nergens; zet een regel --- na het laatste gegeven',
  },
  longFrontMatterLine: (most: number): Localized => ({
    en: `the line is over ${most} characters long; shorten it`,
    nl: `de regel is langer dan ${most} tekens; maak hem korter`,
  }),
  otherLanguage: (said: Language, named: Language): Localized => ({
    en: `the language is ${said}, but the file is named article.${named}.md; write language: ${named} or rename the file to article.${said}.md`,
    nl: `de taal is ${said}, maar het bestand heet article.${named}.md; schrijf language: ${named}, of noem het bestand article.${said}.md`,
  }),
  notKeys: {
    en: 'the front matter is not a list of keys; write lines such as title: The title',
    nl: 'de kop met gegevens is geen lijst van gegevens; schrijf regels als title: De titel',
  },
  noTitle: {
    en: 'the front matter has no title as text; add a line such as title: The title of the article',
    nl: 'in de kop met gegevens ontbreekt een titel als tekst; zet er een regel in als title: De titel van het artikel',
  },
  emptyTitle: {
    en: 'the title is empty; write one',
    nl: 'de titel is leeg; schrijf er een',
  },
  longTitle: (most: number): Localized => ({
    en: `the title is over ${most} characters long; shorten it`,
    nl: `de titel is langer dan ${most} tekens; maak hem korter`,
  }),
  noLanguage: {
    en: 'the front matter has no known language; write language: nl or language: en',
    nl: 'in de kop met gegevens ontbreekt een bekende taal; schrijf language: nl of language: en',
  },
  badDate: {
    en: 'published is not a date; write a year, month or day such as 2017, 2017-03 or 2017-03-14',
    nl: 'published is geen datum; schrijf een jaar, maand of dag zoals 2017, 2017-03 of 2017-03-14',
  },
  badSource: {
    en: 'source is not text; write one line, or remove it',
    nl: 'source is geen tekst; schrijf één regel, of haal het weg',
  },
  longSource: (most: number): Localized => ({
    en: `source is over ${most} characters long; shorten it`,
    nl: `source is langer dan ${most} tekens; maak het korter`,
  }),
  badUrl: {
    en: 'url is not text; write a web address, or remove it',
    nl: 'url is geen tekst; schrijf een webadres, of haal het weg',
  },
  noWebAddress: {
    en: 'url is not a web address; write one that starts with https:// or http://',
    nl: 'url is geen webadres; schrijf er een dat begint met https:// of http://',
  },
  findsOther: (question: string, found: string | null, own: string): Localized => ({
    en: `the question ${quote(question)} finds ${found === null ? 'no passage' : `the passage ${found} first`}, not ${own} under which it stands; change its words, or remove it`,
    nl: `de vraag ${quote(question, 'nl')} vindt ${found === null ? 'geen passage' : `als eerste de passage ${found}`}, niet ${own} waar ze boven staat; verander haar woorden, of haal haar weg`,
  }),
  translatedToo: (other: string, id: string): Localized => ({
    en: `${other} has a passage with the id ${quote(id)} too; remove .untranslated`,
    nl: `${other} heeft ook een passage met de id ${quote(id, 'nl')}; haal .untranslated weg`,
  }),
  untranslated: (other: string, id: string): Localized => ({
    en: `no passage of ${other} has the id ${quote(id)}; add its translation there, or write the same id in both`,
    nl: `geen passage van ${other} heeft de id ${quote(id, 'nl')}; zet daar de vertaling neer, of schrijf in beide dezelfde id`,
  }),
  unpaired: (here: number, there: number, other: string): Localized => ({
    en: `${here === 1 ? '1 passage without an id stands' : `${here} passages without an id stand`} in this file and ${there} in ${other}, so they cannot be paired by order; add what is missing, or give each passage and its translation the same {#id}`,
    nl: `${here === 1 ? '1 passage zonder id staat' : `${here} passages zonder id staan`} in dit bestand en ${there} in ${other}, dus op volgorde horen ze niet bij elkaar; zet erbij wat ontbreekt, of geef elke passage en haar vertaling dezelfde {#id}`,
  }),
} as const;
