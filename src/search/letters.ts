import type { Word } from '../language/analyse.ts';
import { NONE, type Vocabulary } from './vocabulary.ts';
import { INTEGERS } from './zeros.ts';

/** A form of the edition that is spelled like a word, and the information of the runs of letters that they share. */
export interface Likeness {
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

const NO_LETTERS: Letters = { mass: 0, alike: [] };

/** Finds the forms of an edition that are spelled like a given word, its own among them. */
export function lettersOf(vocabulary: Vocabulary, gramRarity: Float64Array): (word: Word) => Letters {
  function find(grams: readonly number[]): Letters {
    // By form: its place among those found, from 1; 0 for none.
    const places = INTEGERS.take(vocabulary.forms);
    const forms: number[] = [];
    const counts: number[] = [];
    const shared: number[] = [];
    let mass = 0;
    for (const gram of grams) {
      // A run of letters that nothing has tells the most.
      if (gram === NONE || gram >= gramRarity.length) {
        mass += 1;
        continue;
      }
      const information = gramRarity[gram]!;
      mass += information;
      for (const form of vocabulary.formsWith[gram]!) {
        const place = places[form]! - 1;
        if (place < 0) {
          places[form] = forms.push(form);
          counts.push(1);
          shared.push(information);
        } else {
          counts[place]!++;
          shared[place]! += information;
        }
      }
    }
    const alike: Likeness[] = [];
    for (let place = 0; place < forms.length; place++) {
      const form = forms[place]!;
      places[form] = 0;
      if (counts[place]! * LEAST >= grams.length) alike.push({ form, information: shared[place]! });
    }
    INTEGERS.giveBack(places);
    return { mass, alike };
  }

  // By id: the same whether remembered or not; the vocabulary bounds what is worth remembering.
  const remembered = new Map<number, Letters>();
  return (word) => {
    // A name of the glossary is one term however it is spelled: its letters tell nothing more.
    if (word.named) return NO_LETTERS;
    const id = vocabulary.word(word.folded);
    if (id === NONE) return find(vocabulary.gramsIn(word.folded));
    const letters = remembered.get(id) ?? find(vocabulary.gramsOf[id]!);
    remembered.set(id, letters);
    return letters;
  };
}
