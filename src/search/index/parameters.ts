/** What the scoring can be tuned by. */
export interface Parameters {
  /** How fast repeats of a term stop counting; 0 (presence alone) to about 3. Textbook value. */
  readonly k1: number;
  /** How much a long passage is held against it; 0 (not) to 1 (in full). Textbook value. */
  readonly b: number;
  /** Letters in a row by which words are found to be spelled alike; 2 to 4, see grams.ts. 4 measured best. */
  readonly gram: number;
  /** Passages that are held against the question with all evidence, at most: the most promising. More measured no better. */
  readonly candidates: number;
  /**
   * In an edition without written questions: how far one of those may be behind the first in promise. With 3.5, one that is
   * under a thirtieth as likely to be the right one is not read. Measured, see docs/accuracy.md.
   */
  readonly behind: number;
  /** Furthest that two neighbouring words of the question may stand apart, in words. */
  readonly reach: number;
}

export const PARAMETERS: Parameters = {
  k1: 1.2,
  b: 0.75,
  gram: 4,
  candidates: 12,
  behind: 3.5,
  reach: 4,
};
