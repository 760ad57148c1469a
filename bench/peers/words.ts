import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { nld } from 'stopword/dist/stopword.esm.min.mjs';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Language } from '../../src/language/language.ts';

/** Tokens only: stems and stop words need no further annotation. */
const nlp = winkNLP(model, []);
const its = nlp.its;
const DUTCH_STOP_WORDS: ReadonlySet<string> = new Set(nld);

/**
 * The terms that textbook BM25 and wink's own vectors are measured with: what wink-nlp reads, without
 * punctuation and stop words, stemmed. wink's model is English, so for Dutch only its tokens are used.
 */
export function stems(text: string, language: Language): string[] {
  const tokens = nlp.readDoc(text).tokens();
  if (language === 'en') {
    return tokens
      .filter((token) => token.out(its.type) !== 'punctuation' && !token.out(its.stopWordFlag))
      .out(its.stem as ItsFunction<string>); // wink's types forget the third parameter that it passes
  }
  return tokens
    .filter((token) => token.out(its.type) !== 'punctuation')
    .out(its.normal)
    .filter((word) => !DUTCH_STOP_WORDS.has(word))
    .map(stemDutch);
}
