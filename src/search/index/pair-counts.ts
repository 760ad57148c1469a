import type { Work } from '../../slices.ts';

/** Slots at first, a power of two. */
const SMALLEST = 1024;
/** The share of the slots that may be taken. */
const FULL = 0.6;
const EMPTY = 0;
/** Slots that are moved in one step of work. */
const STEP = 4096;

/** One number for an ordered pair of ids, each below 2^26. */
export const pairKey = (first: number, second: number): number => first * 0x4000000 + second;

/**
 * How many passages have a pair of words side by side: a hash table with open addressing in plain arrays, since a
 * large article has millions of pairs.
 */
export class PairCounts {
  /** By slot: a key and one more, or `EMPTY`. */
  #keys = new Float64Array(SMALLEST);
  #counts = new Int32Array(SMALLEST);
  /** By slot: the passage that it was counted for last. */
  #passages = new Int32Array(SMALLEST);
  #size = 0;

  /** Makes room for so many pairs more. */
  *reserve(pairs: number): Work<void> {
    let slots = this.#keys.length;
    while (this.#size + pairs > FULL * slots) slots *= 2;
    if (slots > this.#keys.length) yield* this.#resize(slots, 1);
  }

  /** Counts a pair for a passage, once however often it stands there. Passages come in order, with room reserved. */
  count(key: number, passage: number): void {
    const slot = find(this.#keys, key + 1);
    if (this.#keys[slot] === EMPTY) {
      this.#keys[slot] = key + 1;
      this.#size++;
    } else if (this.#passages[slot] === passage) return;
    this.#counts[slot]!++;
    this.#passages[slot] = passage;
  }

  /** Forgets the pairs of a single passage, which are most of them. Nothing can be counted from then on. */
  *finish(): Work<void> {
    let kept = 0;
    for (let slot = 0; slot < this.#counts.length; slot++) {
      if (this.#counts[slot]! > 1) kept++;
      if (slot % STEP === 0) yield;
    }
    yield* this.#resize(2 ** Math.ceil(Math.log2(kept / FULL + 2)), 2);
    this.#passages = new Int32Array(0);
  }

  /** How many passages have a pair that is known to stand in one. */
  of(key: number): number {
    const slot = find(this.#keys, key + 1);
    return this.#keys[slot] === EMPTY ? 1 : this.#counts[slot]!;
  }

  /** Keeps the pairs that at least `least` passages have. */
  *#resize(slots: number, least: number): Work<void> {
    const keys = new Float64Array(slots);
    const counts = new Int32Array(slots);
    const passages = new Int32Array(slots);
    for (let from = 0; from < this.#keys.length; from++) {
      if (from % STEP === 0) yield;
      if (this.#counts[from]! < least) continue;
      const slot = find(keys, this.#keys[from]!);
      keys[slot] = this.#keys[from]!;
      counts[slot] = this.#counts[from]!;
      passages[slot] = this.#passages[from]!;
    }
    this.#keys = keys;
    this.#counts = counts;
    this.#passages = passages;
  }
}

/** The slot of a key, or the empty one where it belongs. */
function find(keys: Float64Array, key: number): number {
  const last = keys.length - 1;
  // Both halves of the key, each multiplied by an odd constant (Knuth's multiplicative hashing).
  const mixed = Math.imul(key / 0x4000000, 0x9e3779b1) ^ Math.imul(key % 0x4000000, 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & last;
  while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}
