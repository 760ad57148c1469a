import { NONE, type Spellings } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FLOATS, INTEGERS, zeros } from './zeros.ts';

/** What the letters of a word tell. */
export interface Letters {
  /** The information of all of them. */
  readonly mass: number;
  /** The forms of the edition that it is like, and by form the information of the runs of letters that they share. */
  readonly forms: readonly number[];
  readonly information: readonly number[];
}

/** A word is like another that has one in so many of its runs of letters. */
const LEAST = 3;

/** The words of an edition that share any run of letters with a given one, and by word how many. */
export interface Near {
  readonly words: readonly number[];
  readonly runs: readonly number[];
}

/** Finds the forms of an edition that are spelled like a given word, its own among them. */
export function lettersOf(
  vocabulary: Vocabulary,
  { grams: known, frames, firstGram, gram: gramOf, firstWord, word: wordOf }: Spellings,
  gramRarity: Float64Array,
): (folded: string) => { readonly letters: Letters; readonly near: Near } {
  const words = firstGram.length - 1;

  function find(grams: ArrayLike<number>) {
    const counts = INTEGERS.take(words);
    const shared = FLOATS.take(words);
    const found: number[] = [];
    let mass = 0;
    for (let place = 0; place < grams.length; place++) {
      const gram = grams[place]!;
      // A run of letters that nothing has tells the most.
      if (gram === NONE || gram >= known) {
        mass += frames.has(gram) ? 0 : 1;
        continue;
      }
      const told = gramRarity[gram]!;
      mass += told;
      for (let at = firstWord[gram]!; at < firstWord[gram + 1]!; at++) {
        const word = wordOf[at]!;
        if (counts[word]!++ === 0) found.push(word);
        shared[word]! += told;
      }
    }
    const forms: number[] = [];
    const information = zeros(0);
    const { lastOfWord, beforeOfWord } = vocabulary;
    const runs: number[] = [];
    for (const word of found) {
      runs.push(counts[word]!);
      if (counts[word]! * LEAST >= grams.length) {
        for (let form = lastOfWord[word]!; form !== NONE; form = beforeOfWord[form]!) {
          forms.push(form);
          information.push(shared[word]!);
        }
      }
      counts[word] = 0;
      shared[word] = 0;
    }
    INTEGERS.giveBack(counts);
    FLOATS.giveBack(shared);
    return { letters: { mass, forms, information }, near: { words: found, runs } };
  }

  return (folded) => {
    const id = vocabulary.word(folded);
    if (id === NONE || id >= words) return find(vocabulary.letters.gramsOf(folded));
    return find(gramOf.subarray(firstGram[id]!, firstGram[id + 1]!));
  };
}
