/** Whole numbers in a row that grows: four bytes each, where an array of numbers takes eight. */
export class Column {
  #values = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Those pushed so far, by their place, and after them zeros: as they are until the next is pushed. */
  get values(): Int32Array {
    return this.#values;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** Whether a value stands at `from` or after. */
  includes(value: number, from: number): boolean {
    for (let at = from; at < this.#length; at++) if (this.#values[at] === value) return true;
    return false;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  append(values: Int32Array): void {
    if (this.#length + values.length > this.#values.length) this.#grow(this.#length + values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  /** All of them, and `last` where it is given, in no more room than they take. */
  finish(last?: number): Int32Array {
    const all = new Int32Array(this.#length + (last === undefined ? 0 : 1));
    all.set(this.#values.subarray(0, this.#length));
    if (last !== undefined) all[this.#length] = last;
    return all;
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#values.length * 2));
    larger.set(this.#values);
    this.#values = larger;
  }
}
