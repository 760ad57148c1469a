import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type PartOfSpeech } from 'wink-nlp';

/**
 * The one door to wink-nlp. English is read with parts of speech; of Dutch only the words are taken,
 * because the model is English. One reader does both: a second would read the whole model again, which takes
 * longer than tagging an article's Dutch for nothing. Sentences are ours (see sentences.ts): wink's splitter
 * knows no Dutch abbreviations.
 */
const nlp = winkNLP(model, ['pos']);
const its: ItsHelpers = nlp.its;

/**
 * What `its.stem` calls: Porter's algorithm (1980), lower-casing. wink's types reject `its.stem` in
 * `out()` and leave the add-on `unknown`; this is the one place that says what it is.
 */
export const stem = model.addons.stem as (word: string) => string;

export type { PartOfSpeech };

/** The tokens of a text as written, and, of English, their parts of speech (same length). */
export interface Reading {
  readonly values: readonly string[];
  readonly pos: readonly PartOfSpeech[] | null;
}

export function readEnglish(text: string): Reading {
  const tokens = nlp.readDoc(text).tokens();
  return { values: tokens.out(its.value), pos: tokens.out(its.pos) as PartOfSpeech[] };
}

export function readWords(text: string): Reading {
  return { values: nlp.readDoc(text).tokens().out(its.value), pos: null };
}
