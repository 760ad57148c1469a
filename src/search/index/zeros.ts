/** Typed arrays that can be filled with numbers. */
type Numbers = Int32Array | Float64Array;

/**
 * Arrays of zeros to work in, lent out and taken back: to have one as long as the article made for each question takes
 * longer than to read it.
 */
class Zeros<A extends Numbers> {
  readonly #make: (length: number) => A;
  readonly #spare: A[] = [];

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  /** At least so many zeros; whoever does not give them back keeps them. */
  take(length: number): A {
    const spare = this.#spare;
    let fitting = -1;
    for (let at = 0; at < spare.length; at++)
      if (spare[at]!.length >= length && (fitting < 0 || spare[at]!.length < spare[fitting]!.length))
        fitting = at;
    const last = spare.pop();
    // Where none is long enough the last is let go of for one that is, or there would be more and more.
    if (fitting < 0 || !last) return this.#make(length);
    if (fitting === spare.length) return last;
    const found = spare[fitting]!;
    spare[fitting] = last;
    return found;
  }

  /** All of it is zero again. */
  giveBack(array: A): void {
    this.#spare.push(array);
  }
}

export const INTEGERS = new Zeros<Int32Array>((length) => new Int32Array(length));
export const FLOATS = new Zeros<Float64Array>((length) => new Float64Array(length));

/** A question seldom has as many words and terms, or a passage as many sentences for each. */
const MOST = 1024;
/** An array that is made for fractions. */
const BLANK: readonly number[] = Array.from({ length: MOST }, () => 0.5).fill(0);

/** Sets few numbers to zero, sooner than `fill` does. */
export function clear(numbers: number[]): void {
  for (let at = 0; at < numbers.length; at++) numbers[at] = 0;
}

/** So many zeros, few as a rule: a short array of numbers is sooner made than a typed one. */
export function zeros(length: number): number[] {
  return length <= MOST ? BLANK.slice(0, length) : new Array<number>(length).fill(0);
}
