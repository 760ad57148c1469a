import { NONE, type Spellings } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FLOATS, INTEGERS } from './zeros.ts';

/** A form of the edition that is spelled like a word, and the information of the runs of letters that they share. */
interface Likeness {
  readonly form: number;
  readonly information: number;
}

/** What the letters of a word tell. */
export interface Letters {
  /** The information of all of them. */
  readonly mass: number;
  readonly alike: readonly Likeness[];
}

/** A word is like another that has one in so many of its runs of letters. */
const LEAST = 3;

/** Finds the forms of an edition that are spelled like a given word, its own among them. */
export function lettersOf(
  vocabulary: Vocabulary,
  { grams: known, firstGram, gram: gramOf, firstWord, word: wordOf }: Spellings,
  gramRarity: Float64Array,
): (folded: string) => Letters {
  const words = firstGram.length - 1;

  function find(grams: ArrayLike<number>): Letters {
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
      const information = gramRarity[gram]!;
      mass += information;
      for (let at = firstWord[gram]!; at < firstWord[gram + 1]!; at++) {
        const word = wordOf[at]!;
        if (counts[word]!++ === 0) found.push(word);
        shared[word]! += information;
      }
    }
    const alike: Likeness[] = [];
    const { lastOfWord, beforeOfWord } = vocabulary;
    for (const word of found) {
      if (counts[word]! * LEAST >= grams.length) {
        const information = shared[word]!;
        for (let form = lastOfWord[word]!; form !== NONE; form = beforeOfWord[form]!)
          alike.push({ form, information });
      }
      counts[word] = 0;
      shared[word] = 0;
    }
    INTEGERS.giveBack(counts);
    FLOATS.giveBack(shared);
    return { mass, alike };
  }

  return (folded) => {
    const id = vocabulary.word(folded);
    if (id === NONE || id >= words) return find(vocabulary.letters.gramsOf(folded));
    return find(gramOf.subarray(firstGram[id]!, firstGram[id + 1]!));
  };
}
