import type { Word } from '../language/analyse.ts';
import { NONE, type Vocabulary } from './vocabulary.ts';

/** A word of the edition that is spelled like another, and the information of the runs of letters that they share. */
export interface Likeness {
  /** Its id in the vocabulary. */
  readonly word: number;
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

const NO_LETTERS: Letters = { mass: 0, alike: [] };

/** Finds the words of an edition that are spelled like a given one, itself among them. */
export function lettersOf(vocabulary: Vocabulary, gramRarity: Float64Array): (word: Word) => Letters {
  function find(grams: readonly number[]): Letters {
    const shared = new Map<number, { count: number; information: number }>();
    let mass = 0;
    for (const gram of grams) {
      // A run of letters that nothing has tells the most.
      if (gram === NONE || gram >= gramRarity.length) {
        mass += 1;
        continue;
      }
      const information = gramRarity[gram]!;
      mass += information;
      for (const word of vocabulary.wordsWith[gram]!) {
        const known = shared.get(word);
        if (known) {
          known.count++;
          known.information += information;
        } else shared.set(word, { count: 1, information });
      }
    }
    const alike = [...shared]
      .filter(([, { count }]) => count * LEAST >= grams.length)
      .map(([word, { information }]) => ({ word, information }));
    return { mass, alike };
  }

  // The same answer whether remembered or not; the vocabulary bounds what is worth remembering.
  const remembered = new Map<string, Letters>();
  return (word) => {
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    if (word.named) return NO_LETTERS;
    const known = remembered.get(word.folded);
    if (known) return known;
    const letters = find(vocabulary.gramsIn(word.folded));
    if (vocabulary.word(word.folded) !== NONE) remembered.set(word.folded, letters);
    return letters;
  };
}
