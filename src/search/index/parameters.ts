/** What the scoring can be tuned by. */
export interface Parameters {
  /** How fast repeats of a term stop counting; 0 (presence alone) to about 3. Textbook value. */
  readonly k1: number;
  /** How much a long passage is held against it; 0 (not) to 1 (in full). Textbook value. */
  readonly b: number;
  /** Letters in a row by which words are found to be spelled alike; 2 to 4, see grams.ts. 4 measured best. */
  readonly gram: number;
  /** Passages that are held against the question with all evidence; the first by BM25 alone. More measured no better. */
  readonly candidates: number;
  /**
   * In an edition without written questions: how much more the similarity tells of whether a passage is worth reading than
   * its BM25, as a share of the first one's, does; and the share of the most told below which it is not, 0 to 1. Measured,
   * see docs/accuracy.md.
   */
  readonly similar: number;
  readonly close: number;
  /** Furthest that two neighbouring words of the question may stand apart, in words. */
  readonly reach: number;
}

export const PARAMETERS: Parameters = {
  k1: 1.2,
  b: 0.75,
  gram: 4,
  candidates: 12,
  similar: 2,
  close: 0.3,
  reach: 4,
};
