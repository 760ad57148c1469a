import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsHelpers, type PartOfSpeech, type WinkMethods } from 'wink-nlp';

/**
 * So many words that are not its own wink may come to know: it keeps each that it ever reads, in some 120 bytes, as
 * long as it lives. Past that the model is read anew, which takes 60 to 200 ms.
 */
const MOST_WORDS = 250_000;

/** What `its.stem` calls: Porter's second stemmer, Snowball's `english`, lower-casing. wink's types leave the add-on `unknown`. */
export const stem = model.addons.stem as (word: string) => string;

export type { PartOfSpeech };

/** A text as wink reads it. */
export interface Reading {
  readonly tokens: readonly string[];
  /** By token, where they were read. */
  readonly parts: readonly PartOfSpeech[] | null;
}

/**
 * The one door to wink-nlp. Sentences are ours (see sentences.ts): wink's splitter knows no Dutch abbreviations. It is
 * made when it is first needed.
 */
function reader(pipe: 'pos'[]): (text: string) => Reading {
  let words: readonly string[] = [];
  let most = 0;
  let nlp: WinkMethods | undefined;
  const begin = () => {
    const core = () => {
      const read = (model as unknown as LanguageModel).core();
      words = read.features.lexeme.list;
      return read;
    };
    const begun = winkNLP({ ...model, core }, pipe);
    most = words.length + MOST_WORDS;
    return begun;
  };
  return (text) => {
    if (!nlp || words.length > most) nlp = begin();
    const { pos }: ItsHelpers = nlp.its;
    const tokens = nlp.readDoc(text).tokens();
    return { tokens: tokens.out(), parts: pipe.length > 0 ? (tokens.out(pos) as PartOfSpeech[]) : null };
  };
}

/** What of the model wink's types leave out. */
interface LanguageModel {
  readonly core: () => { readonly features: { readonly lexeme: { readonly list: readonly string[] } } };
}

/** The words alone, of either language. */
export const readPlain = reader([]);

/** English, with parts of speech: takes twice as long. */
export const readTagged = reader(['pos']);
