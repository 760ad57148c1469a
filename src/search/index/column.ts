/** Whole numbers in a row that grows: four bytes each, where an array of numbers takes eight. */
export class Column {
  #values = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
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
