import { Column } from './column.ts';
import { frameOf, NO_FRAME, runAt, START } from './grams.ts';
import { Numbering } from './numbering.ts';

/** No run, no term, no word: an id that nothing has. */
export const NONE = -1;

/** Words and their runs of letters, as far as they were read when it was made. */
export interface Spellings {
  /** How many runs there are. */
  readonly grams: number;
  /** The runs of a word, each once: `gram` from `firstGram[word]` up to `firstGram[word + 1]`. */
  readonly firstGram: Int32Array;
  readonly gram: Int32Array;
  /** The words that have a run: `word` from `firstWord[gram]` up to `firstWord[gram + 1]`. */
  readonly firstWord: Int32Array;
  readonly word: Int32Array;
}

/** Reads words, numbered from 0, into the runs of so many letters that they have. It only grows. */
export class SpellingReader {
  readonly #size: number;
  readonly #ids: Numbering;
  readonly #firstGram = new Column();
  readonly #gram = new Column();
  /** The words that have a frame, see grams.ts, are a chain: the last one, and by word the one before it. */
  readonly #lastOfFrame = new Map<number, number>();
  readonly #beforeOfFrame = new Column();

  /** @param expected about how many runs there will be */
  constructor(size: number, expected = 0) {
    this.#size = size;
    this.#ids = new Numbering(expected);
  }

  get words(): number {
    return this.#firstGram.length;
  }

  /** The next word, by whose number it is known from then on. */
  add(word: string): number {
    const number = this.words;
    const first = this.#gram.length;
    this.#firstGram.push(first);
    let run = START;
    for (let at = 0; at <= word.length; at++) {
      run = runAt(word, at, run, this.#size);
      if (at < this.#size - 2) continue;
      const id = this.#ids.of(run);
      if (!this.#gram.includes(id, first)) this.#gram.push(id);
    }
    const frame = frameOf(word);
    this.#beforeOfFrame.push(this.#lastOfFrame.get(frame) ?? NONE);
    if (frame !== NO_FRAME) this.#lastOfFrame.set(frame, number);
    return number;
  }

  /** The runs of any word, each once; `NONE` for each that was never read. */
  gramsOf(word: string): number[] {
    const runs: number[] = [];
    const grams: number[] = [];
    let run = START;
    for (let at = 0; at <= word.length; at++) {
      run = runAt(word, at, run, this.#size);
      if (at < this.#size - 2 || runs.includes(run)) continue;
      runs.push(run);
      grams.push(this.#ids.find(run) ?? NONE);
    }
    return grams;
  }

  /** The words with the same frame, in order. */
  framedLike(word: string): number[] {
    const words: number[] = [];
    let one = this.#lastOfFrame.get(frameOf(word)) ?? NONE;
    for (; one !== NONE; one = this.#beforeOfFrame.at(one)) words.push(one);
    return words.reverse();
  }

  spellings(): Spellings {
    const gram = this.#gram.finish();
    const firstGram = this.#firstGram.finish(gram.length);
    const grams = this.#ids.size;
    return { grams, firstGram, gram, ...wordsWith(grams, firstGram, gram) };
  }
}

/** How many pairs of words have a run in common, each in both orders and once for each run; and each word with itself. */
export function pairsIn({ grams, firstWord }: Spellings): number {
  let pairs = 0;
  for (let gram = 0; gram < grams; gram++) pairs += (firstWord[gram + 1]! - firstWord[gram]!) ** 2;
  return pairs;
}

/** The other way round: a counting sort, in which the words of a run stay in order. */
function wordsWith(grams: number, firstGram: Int32Array, gram: Int32Array) {
  const firstWord = new Int32Array(grams + 1);
  for (let at = 0; at < gram.length; at++) firstWord[gram[at]! + 1]!++;
  for (let id = 0; id < grams; id++) firstWord[id + 1]! += firstWord[id]!;
  const next = firstWord.slice();
  const word = new Int32Array(gram.length);
  for (let number = 0; number + 1 < firstGram.length; number++)
    for (let at = firstGram[number]!; at < firstGram[number + 1]!; at++) word[next[gram[at]!]!++] = number;
  return { firstWord, word };
}
