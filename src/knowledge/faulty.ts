import type { Fault } from '../articles/article.ts';

/** Every fault of a knowledge folder that could not be loaded. */
export class FaultyKnowledge extends Error {
  override readonly name = 'FaultyKnowledge';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}
