import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type PartOfSpeech, type WinkMethods } from 'wink-nlp';

/**
 * So many words that are not its own wink may come to know: it keeps each that it ever reads, in some 120 bytes, as
 * long as it lives. Past that the model is read anew, which takes a tenth of a second.
 */
const MOST_WORDS = 250_000;
/** Characters of Dutch past which a reader that does not tag is worth the time to make it, and the 13 MB that it takes. */
const MUCH_DUTCH = 100_000;

/** wink and its list of the words that it knows. */
interface Reader {
  readonly nlp: WinkMethods;
  readonly words: readonly string[];
  /** How many of them are its own. */
  readonly own: number;
}

/**
 * The one door to wink-nlp. English is read with parts of speech; of Dutch only the words are taken, because the model
 * is English. Little Dutch is tagged too, for nothing: the words are the same. Sentences are ours (see sentences.ts):
 * wink's splitter knows no Dutch abbreviations.
 */
let tagging = newReader(['pos']);
let plain: Reader | undefined;
let dutch = 0;
const its: ItsHelpers = tagging.nlp.its;

function newReader(pipe: string[]): Reader {
  let words: readonly string[] = [];
  const core = () => {
    const read = (model as unknown as LanguageModel).core();
    words = read.features.lexeme.list;
    return read;
  };
  const nlp = winkNLP({ ...model, core }, pipe);
  return { nlp, words, own: words.length };
}

/** What of the model wink's types leave out. */
interface LanguageModel {
  readonly core: () => { readonly features: { readonly lexeme: { readonly list: readonly string[] } } };
}

function isFull({ words, own }: Reader): boolean {
  return words.length > own + MOST_WORDS;
}

function tagger(): Reader {
  if (isFull(tagging)) tagging = newReader(['pos']);
  return tagging;
}

function dutchReader(): Reader {
  if (dutch <= MUCH_DUTCH) return tagger();
  if (!plain || isFull(plain)) plain = newReader([]);
  return plain;
}

/**
 * What `its.stem` calls: Porter's algorithm (1980), lower-casing. wink's types reject `its.stem` in
 * `out()` and leave the add-on `unknown`; this is the one place that says what it is.
 */
export const stem = model.addons.stem as (word: string) => string;

export type { PartOfSpeech };

/** A text as wink reads it. */
export interface Reading {
  /** Its tokens, by their place in `words`. */
  readonly tokens: readonly number[];
  /** What wink knows, with whatever it met since; another list once it was begun anew. */
  readonly words: readonly string[];
  /** Of English: by token, its part of speech. */
  readonly pos: readonly PartOfSpeech[] | null;
}

export function readEnglish(text: string): Reading {
  const { nlp, words } = tagger();
  const tokens = nlp.readDoc(text).tokens();
  return { tokens: tokens.out(its.uniqueId) as number[], words, pos: tokens.out(its.pos) as PartOfSpeech[] };
}

export function readWords(text: string): Reading {
  dutch += text.length;
  const { nlp, words } = dutchReader();
  return { tokens: nlp.readDoc(text).tokens().out(its.uniqueId) as number[], words, pos: null };
}
