import { fold } from './fold.ts';
import { LANGUAGES, type Language, type Localized } from './language.ts';

const WORD = /[\p{L}\p{N}']+/gu;

/** Words of one language that the other does not have, greetings among them: what short questions are told by. */
const OWN: Localized<ReadonlySet<string>> = {
  nl: new Set(
    (
      'de het een en van ik je niet dat die voor met zijn hij zij ze wij er maar om hem dan zou wat mijn dit zo door over ' +
      'ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me zij nu geen omdat iets ' +
      'worden toch waren veel meer doen toen moet zonder kan hun dus alles onder ja eens hier wie werd altijd doch ' +
      'wordt kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere waar wanneer waarom welke welk hoeveel ' +
      'is te op aan in was als of had worden gaat wordt gebeurde waarmee waarvan vertel heet heette zijn jaar stad leider ' +
      'strijd oorlog nederland regering sinds tussen terug tijdens volgens zei zegt ' +
      'hallo hoi hoihoi heej dank bedankt dankje dankjewel dankuwel doei groetjes goedendag goedemorgen goedemiddag ' +
      'goedenavond goedenacht goeiedag goeiemorgen'
    ).split(' '),
  ),
  en: new Set(
    (
      'is the and of to a in that it he was for on are as with his they i at be this have from or had by hot but some what ' +
      'there we can out other were all your when up use how said an each she which do their time if will way about many ' +
      'then them would like so these her long make thing see him two has look more day could go come did my no most who ' +
      'over know than call first people may down been now find any is where why whom whose does does not year city leader ' +
      'war fight battle government since between back during according says tell ' +
      'hello thank good morning afternoon evening goodbye'
    ).split(' '),
  ),
};

const SHARED = new Set([...OWN.nl].filter((word) => OWN.en.has(word)));

/** Letters in a row that one language writes and the other hardly. */
const SPELLING: Localized<RegExp> = {
  nl: /ij|aa|uu|sch|oe[kdrtn]|ee[nrtlkm]|lijk|ische?$|[dt]en$|heid|^ge.{3,}[dt]$|eu[rw](?!o)|(?<!q)ui[tdsjk]|ie$/u,
  en: /th|wh|sh|tion|ed$|ck|ght|ous$|[^aeiou]y$|ly$|ea|ow$/u,
};

/** How far a text leans to each language; equal (and mostly 0) where nothing tells. */
function lean(text: string): Record<Language, number> {
  const scores = { nl: 0, en: 0 };
  for (const match of text.matchAll(WORD)) {
    // "Where's" is "where".
    const word = fold(match[0]).replace(/'s$/, '');
    for (const language of LANGUAGES) {
      if (OWN[language].has(word) && !SHARED.has(word)) scores[language] += 1;
      else if (word.length > 3 && SPELLING[language].test(word)) scores[language] += 0.3;
    }
  }
  return scores;
}

/** What has a word more of its own than of the other language is a question in it; keywords and names seldom have. */
const CLEAR = 1;

/** The language that a text is clearly in; null for what could be in either: a name, a number, a few keywords. */
export function clearLanguage(text: string): Language | null {
  const { nl, en } = lean(text);
  if (Math.abs(nl - en) < CLEAR) return null;
  return nl > en ? 'nl' : 'en';
}

/** The language of a question; `preferred`, in order, decide where the words do not. */
export function detectLanguage(text: string, preferred: readonly Language[]): Language {
  const scores = lean(text);
  if (scores.nl !== scores.en) return scores.nl > scores.en ? 'nl' : 'en';
  return preferred[0] ?? 'en';
}
