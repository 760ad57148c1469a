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

/** The words of an edition that share any run of letters with a given one, or its frame, and by word how many runs. */
export interface Near {
  readonly words: readonly number[];
  readonly runs: readonly number[];
}

/** Finds the forms of an edition that are spelled like a given word, its own among them. */
export function lettersOf(
  vocabulary: Vocabulary,
  { grams: known, firstGram, gram: gramOf, firstWord, word: wordOf }: Spellings,
  gramRarity: Float64Array,
): (folded: string) => { readonly letters: Letters; readonly near: Near } {
  const words = firstGram.length - 1;

  function find(grams: ArrayLike<number>, framed: readonly number[]) {
    const counts = INTEGERS.take(words);
    const shared = FLOATS.take(words);
    const found: number[] = [];
    let mass = 0;
    for (let place = 0; place < grams.length; place++) {
      const gram = grams[place]!;
      // A run of letters that nothing has tells the most.
      if (gram === NONE || gram >= known) {
        mass += 1;
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
    const runs: number[] = [];
    const { lastOfWord, beforeOfWord } = vocabulary;
    for (const word of found) {
      runs.push(counts[word]!);
      if (counts[word]! * LEAST < grams.length) continue;
      for (let form = lastOfWord[word]!; form !== NONE; form = beforeOfWord[form]!) {
        forms.push(form);
        information.push(shared[word]!);
      }
    }
    const near = [...found];
    for (const word of framed) {
      if (word >= words) break; // was read since
      if (counts[word]! > 0) continue;
      near.push(word);
      runs.push(0);
    }
    for (const word of found) {
      counts[word] = 0;
      shared[word] = 0;
    }
    INTEGERS.giveBack(counts);
    FLOATS.giveBack(shared);
    return { letters: { mass, forms, information }, near: { words: near, runs } };
  }

  return (folded) => {
    const id = vocabulary.word(folded);
    const framed = vocabulary.letters.framedLike(folded);
    if (id === NONE || id >= words) return find(vocabulary.letters.gramsOf(folded), framed);
    return find(gramOf.subarray(firstGram[id]!, firstGram[id + 1]!), framed);
  };
}
