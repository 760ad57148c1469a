import type { Work } from '../slices.ts';
import type { Parsed } from './flaw.ts';

/** A file as it was read, and what it gave. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly parsed: Parsed<unknown>;
}

/** What the files of the last reading gave, so that the next one parses only those that changed. */
export class Memory {
  #last = new Map<string, Kept>();
  #next = new Map<string, Kept>();

  /** What a file gave when it had the same bytes, else what `read` makes of them. A file is always read by the same function. */
  *recall<T>(file: string, bytes: Uint8Array, read: (bytes: Uint8Array) => Work<Parsed<T>>): Work<Parsed<T>> {
    const kept = this.#last.get(file);
    const parsed =
      kept && Buffer.compare(kept.bytes, bytes) === 0 ? (kept.parsed as Parsed<T>) : yield* read(bytes);
    this.#next.set(file, { bytes, parsed });
    return parsed;
  }

  /** Ends a reading: what was not in it is forgotten. */
  turn(): void {
    this.#last = this.#next;
    this.#next = new Map();
  }
}
