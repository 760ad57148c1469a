import { NONE, type Spellings } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FLOATS, INTEGERS, zeros } from './zeros.ts';

/** What the letters of a word tell. */
export interface Letters {
  /** The information of all of them. */
  readonly mass: number;
  /**
   * The forms of the edition that it is like, and by form the information of the runs of letters that they share: from `first`
   * up to `end`.
   */
  readonly forms: Int32Array;
  readonly information: Float64Array;
  readonly first: number;
  readonly end: number;
}

/** A word is like another that has one in so many of its runs of letters. */
const LEAST = 3;

/** Words that are akin by how they begin or end share so many runs of letters, or more. */
export const AKIN = 2;

/**
 * The words of an edition that may be akin to a given one: that share some runs of letters, and of one that the edition does
 * not have, which may be a misspelling, that share one, or its frame. Lent until the next.
 */
export interface Near {
  /** How many there are; the lists may go on after them. */
  count: number;
  readonly words: number[];
  /** By word: how many runs they share. */
  readonly runs: number[];
}

/**
 * Finds the forms of an edition that are spelled like a word, its own among them, given its id or `NONE`; and all words near
 * it. A word is `strange` where it has a term that the edition has not.
 */
export type LettersOf = (
  folded: string,
  id: number,
  strange: boolean,
) => { readonly letters: Letters; readonly near: Near };

// Lent to one word after the other: lists grow but once.
/** The runs of letters of a word that the edition does not have. */
const RUNS = new Int32Array(64);
const NEAR: Near = { count: 0, words: [], runs: [] };
const ALIKE = { forms: [] as number[], information: zeros(0) };

/** Numbers of many words stand in one array: one for each would take more room than what is in it. */
const CHUNK = 4096;

/** @param standing by word: 0 for one that stands nowhere */
export function lettersOf(
  vocabulary: Vocabulary,
  { grams: known, firstGram, gram: gramOf, firstWord, word: wordOf }: Spellings,
  gramRarity: Float64Array,
  standing: Int32Array,
): LettersOf {
  const words = firstGram.length - 1;
  let forms = new Int32Array(0);
  let information = new Float64Array(0);
  let used = 0;

  /** Puts the first so many of `ALIKE` where they stay. */
  function keep(mass: number, alike: number): Letters {
    if (used + alike > forms.length) {
      forms = new Int32Array(Math.max(CHUNK, alike));
      information = new Float64Array(forms.length);
      used = 0;
    }
    const first = used;
    used += alike;
    for (let at = 0; at < alike; at++) {
      forms[first + at] = ALIKE.forms[at]!;
      information[first + at] = ALIKE.information[at]!;
    }
    return { mass, forms, information, first, end: used };
  }

  function find(folded: string, grams: Int32Array, from: number, to: number, strange: boolean) {
    const counts = INTEGERS.take(words);
    const shared = FLOATS.take(words);
    const found = NEAR.words;
    let count = 0;
    let mass = 0;
    for (let at = from; at < to; at++) {
      const gram = grams[at]!;
      // A run of letters that nothing has tells the most.
      if (gram === NONE || gram >= known) {
        mass += 1;
        continue;
      }
      const told = gramRarity[gram]!;
      mass += told;
      const end = firstWord[gram + 1]!;
      for (let place = firstWord[gram]!; place < end; place++) {
        const word = wordOf[place]!;
        if (counts[word]!++ === 0) found[count++] = word;
        shared[word]! += told;
      }
    }
    if (strange)
      for (const word of vocabulary.letters.framedLike(folded))
        if (word < words && counts[word] === 0) found[count++] = word;
    const least = strange ? 0 : AKIN;
    const { lastOfWord, beforeOfWord } = vocabulary;
    let alike = 0;
    let near = 0;
    for (let at = 0; at < count; at++) {
      const word = found[at]!;
      const runs = counts[word]!;
      const told = shared[word]!;
      counts[word] = 0;
      shared[word] = 0;
      // An edit may have taken away the last of them.
      if (standing[word] === 0) continue;
      if (runs * LEAST >= to - from) {
        for (let form = lastOfWord[word]!; form !== NONE; form = beforeOfWord[form]!) {
          ALIKE.forms[alike] = form;
          ALIKE.information[alike++] = told;
        }
      }
      if (runs < least) continue;
      NEAR.words[near] = word;
      NEAR.runs[near++] = runs;
    }
    NEAR.count = near;
    INTEGERS.giveBack(counts);
    FLOATS.giveBack(shared);
    return { letters: keep(mass, alike), near: NEAR };
  }

  return (folded, id, strange) => {
    if (id !== NONE && id < words) return find(folded, gramOf, firstGram[id]!, firstGram[id + 1]!, strange);
    const grams = vocabulary.letters.gramsOf(folded);
    const runs = grams.length <= RUNS.length ? RUNS : new Int32Array(grams.length);
    runs.set(grams);
    return find(folded, runs, 0, grams.length, strange);
  };
}
