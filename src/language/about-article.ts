import { analyse } from './analyse.ts';
import type { Language } from './language.ts';
import { wordSet } from './word-set.ts';

/** Words that speak of a text as such: itself, where it is from, and what is in it. Both languages together, folded. */
const OF_A_TEXT = wordSet(
  'article text story piece page wrote written write writes writer author journalist newspaper published publish ' +
    'publication publisher source tldr tl dr summary summarize summarise summarized summarised sum gist overview recap ' +
    'artikel tekst stuk stukje verhaal pagina schreef geschreven schrijft schrijver schrijfster auteur journalist krant ' +
    'verscheen verschenen gepubliceerd publicatie bron bronnen samenvatting samenvatten samengevat vat samen kort inhoud',
);

/** Whether a question asks of an article nothing but what it is: who wrote it, when, what it is about in short. */
export function asksAboutArticle(question: string, language: Language): boolean {
  const telling = analyse(question, language).words.filter(({ stop }) => !stop);
  return telling.length > 0 && telling.every(({ folded }) => OF_A_TEXT.has(folded));
}
