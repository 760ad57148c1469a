import { PARAMETERS } from '../index/parameters.ts';
import { clear, zeros } from '../index/zeros.ts';

/** The most information that a sentence has together with the one before or after it, which count in part. */
export class Window {
  readonly #rarity: readonly number[];
  /** How well the sentence before the last, the last, and the one to come have each query term. */
  #before: number[];
  #last: number[];
  #coming: number[];
  #best = 0;

  constructor(rarity: readonly number[]) {
    this.#rarity = rarity;
    this.#before = zeros(rarity.length);
    this.#last = zeros(rarity.length);
    this.#coming = zeros(rarity.length);
  }

  begin(): void {
    clear(this.#before);
    clear(this.#last);
    this.#best = 0;
  }

  /** The next sentence: how well it has each query term. */
  add(strengths: readonly number[]): void {
    const [before, last, coming] = [this.#before, this.#last, this.#coming];
    let sum = 0;
    for (let number = 0; number < this.#rarity.length; number++) {
      coming[number] = strengths[number]!;
      const beside = Math.max(before[number]!, coming[number]!);
      sum += Math.max(last[number]!, PARAMETERS.nearby * beside) * this.#rarity[number]!;
    }
    if (sum > this.#best) this.#best = sum;
    this.#before = last;
    this.#last = coming;
    this.#coming = before;
  }

  best(): number {
    this.add(zeros(this.#rarity.length));
    return this.#best;
  }
}
