/**
 * What speaks for setting a sentence in bold, by name. Information is counted in words, as in `FEATURES`; the weights
 * are learned like those, from sentences labelled by hand.
 */
export const PULLS = [
  /** What it shares with the question: its terms, its letters, and the words side by side in both. */
  'information',
  'letters',
  'rows',
  /** The letters, by the square root of its length: the shorter of two that share as much. */
  'density',
  /** 1 where it has the kind of thing that is asked for. */
  'expected',
  /** What the sentence before shares and this one does not: it goes on where that one ends ("He died in 1943."). */
  'passed',
] as const;

export type Pull = (typeof PULLS)[number];

/** What one unit of each pull adds. */
export type Highlight = Readonly<Record<Pull, number>>;

/** Of two sentences of a few words the shorter is not the better one. */
const FEW_WORDS = 4;

/** In the order of `PULLS`; `words` is how long the sentence is. */
export function pullsOf(
  information: number,
  letters: number,
  rows: number,
  expected: boolean,
  passed: number,
  words: number,
): number[] {
  return [information, letters, rows, letters / Math.sqrt(words + FEW_WORDS), expected ? 1 : 0, passed];
}

/** The place of the sentence with the strongest pull; of two that are equal, the first: it is the topic of the passage. -1 for none. */
export function boldest(sentences: readonly (readonly number[])[], weights: Highlight): number {
  let bold = -1;
  let most = Number.NEGATIVE_INFINITY;
  sentences.forEach((pulls, place) => {
    const sum = PULLS.reduce((before, pull, at) => before + weights[pull] * pulls[at]!, 0);
    if (sum <= most) return;
    most = sum;
    bold = place;
  });
  return bold;
}
