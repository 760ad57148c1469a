/** Fewest slots, and most to begin with: powers of two. They are doubled whenever over half of them are taken. */
const SMALLEST = 1024;
const LARGEST = 65_536;
const EMPTY = 0;

/**
 * Numbers keys, whole and from 0 to below 2^31 - 1, in the order in which they are first met: a hash table with open
 * addressing in plain arrays. With a Map the index of an article takes some 3% longer to build.
 */
export class Numbering {
  /** By slot: a key and one more, or `EMPTY`. */
  #keys: Int32Array;
  #numbers: Int32Array;
  #size = 0;

  /** @param expected about how many keys there will be: to make room for them as they come takes as long again */
  constructor(expected = 0) {
    let slots = SMALLEST;
    while (slots < LARGEST && slots < expected * 2) slots *= 2;
    this.#keys = new Int32Array(slots);
    this.#numbers = new Int32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a key; `undefined` where it was not met. */
  find(key: number): number | undefined {
    const slot = slotOf(this.#keys, key + 1);
    return this.#keys[slot] === EMPTY ? undefined : this.#numbers[slot]!;
  }

  /** The number of a key: the next one where it was not met yet. */
  of(key: number): number {
    const slot = slotOf(this.#keys, key + 1);
    if (this.#keys[slot] !== EMPTY) return this.#numbers[slot]!;
    const number = this.#size++;
    this.#keys[slot] = key + 1;
    this.#numbers[slot] = number;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return number;
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2);
    const numbers = new Int32Array(keys.length);
    for (let from = 0; from < this.#keys.length; from++) {
      const key = this.#keys[from]!;
      if (key === EMPTY) continue;
      const slot = slotOf(keys, key);
      keys[slot] = key;
      numbers[slot] = this.#numbers[from]!;
    }
    this.#keys = keys;
    this.#numbers = numbers;
  }
}

/** The slot of a key, or the empty one where it belongs (Knuth's multiplicative hashing). */
function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}
