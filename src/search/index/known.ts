import type { Word } from '../../language/analyse.ts';
import type { Work } from '../../slices.ts';
import { isQuestionWord } from '../asking/question-words.ts';
import { type Kin, type KinOf, NO_KIN } from './kin.ts';
import type { Letters, LettersOf } from './letters.ts';
import { NONE, pairsIn, type Spellings } from './spelling.ts';
import { isSame, type Vocabulary } from './vocabulary.ts';

/** What a word of a question is to an edition. */
export interface Known {
  /** What it was read as. */
  readonly terms: readonly string[];
  readonly stop: boolean;
  /** Of each of its terms, or of the stop word that it is: the id; `NONE` where the edition does not have it. */
  readonly ids: readonly number[];
  /** By term: the terms of the edition that it is akin to. */
  readonly kin: readonly (readonly Kin[])[];
  /** The forms of the edition that it is spelled like. */
  readonly letters: Letters;
  /** It is a question word. */
  readonly asking: boolean;
}

/** What most words have. */
const NONE_AKIN: readonly (readonly Kin[])[] = [NO_KIN];

/** As much of a word as it is known by. */
export type Spelled = Pick<Word, 'folded' | 'terms' | 'stop'>;

/** Words of questions that are remembered, in a small edition; in a larger one an eighth of its own. */
const FEWEST = 256;
/**
 * An edition's own words are looked up ahead where these have no more pairs of words with a run of letters in common, counted
 * by runs: that many take 10 to 15 ms, in a process that has just started up to some 200. In a large edition each word is
 * spelled like hundreds.
 */
const MOST_PAIRS = 400_000;

/** Words that are looked up in one step: each takes microseconds. */
const STEP = 32;

/** How the words of an edition are looked up. */
export interface Sources {
  readonly vocabulary: Vocabulary;
  readonly spellings: Spellings;
  /** Whether a term of the vocabulary stands in the edition. */
  readonly stands: (term: number) => boolean;
  readonly kinOf: KinOf;
  readonly lettersOf: LettersOf;
}

/** What words are to an edition. Most are asked many times: those met last are remembered, and as many from before. */
export class KnownWords {
  readonly #sources: Sources;
  readonly #room: number;
  /** The edition's own, where they were looked up ahead. */
  #own: ReadonlyMap<string, Known> = new Map();
  #recent = new Map<string, Known>();
  #older: ReadonlyMap<string, Known> = this.#recent;

  constructor(sources: Sources, room = Math.max(FEWEST, sources.vocabulary.terms >> 3)) {
    this.#sources = sources;
    this.#room = room;
  }

  /** How many of the edition's own words were looked up ahead: all or none. */
  get lookedUp(): number {
    return this.#own.size;
  }

  /** Looks up the edition's own words, unless that was done or they are more than `most`; yields how many. */
  *ahead(most = Number.POSITIVE_INFINITY): Work<void> {
    const { vocabulary, spellings } = this.#sources;
    if (this.lookedUp > 0 || pairsIn(spellings) > MOST_PAIRS) return;
    const words = vocabulary.everyWord();
    if (words.length > most) return;
    const own = new Map<string, Known>();
    for (const word of words) {
      own.set(word.folded, this.#lookUp(word));
      if (own.size % STEP === 0) yield STEP;
    }
    this.#own = own;
    yield own.size % STEP;
  }

  of(word: Spelled): Known {
    const { folded } = word;
    const own = this.#own.get(folded);
    if (own && isReading(own, word)) return own;
    const lately = this.#recent.get(folded);
    if (lately && isReading(lately, word)) return lately;
    const before = lately ?? this.#older.get(folded);
    const known = before && isReading(before, word) ? before : this.#lookUp(word);
    if (this.#recent.size >= this.#room) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(folded, known);
    return known;
  }

  #lookUp(word: Spelled): Known {
    const { vocabulary, stands, kinOf, lettersOf } = this.#sources;
    const { folded, terms, stop } = word;
    const { written, terms: read } = vocabulary.find(word);
    // What was read since, or stands here no longer, is not the edition's.
    const ids = read.every(stands) ? read : read.map((id) => (stands(id) ? id : NONE));
    const { letters, near } = lettersOf(folded, written, !stop && ids.includes(NONE));
    const kin = terms.map((term, at) => kinOf(term, ids[at]!, near));
    const asking = isQuestionWord(folded);
    return {
      terms,
      stop,
      ids,
      kin: kin.length === 1 && kin[0] === NO_KIN ? NONE_AKIN : kin,
      letters,
      asking,
    };
  }
}

/** Whether it is what the word was read as this time too: a name's part may be a word by itself. */
function isReading(known: Known, { terms, stop }: Spelled): boolean {
  return known.stop === stop && isSame(known.terms, terms);
}
