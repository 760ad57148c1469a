import type { Work } from '../../slices.ts';
import type { Parsed } from '../flaw.ts';

/** A file as it was read, and what it gave. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly parsed: Parsed<unknown>;
}

/** What files gave that another process has read. */
export interface Shelf {
  /** What a file with these bytes gave; null where that is not known. */
  readonly find: (file: string, bytes: Uint8Array) => Parsed<unknown> | null;
  readonly keep: (file: string, bytes: Uint8Array, parsed: Parsed<unknown>) => void;
}

/** What the files of the last reading gave, so that the next one parses only those that changed. */
export class Memory {
  #last = new Map<string, Kept>();
  #next = new Map<string, Kept>();
  readonly #shelf: Shelf | undefined;

  constructor(shelf?: Shelf) {
    this.#shelf = shelf;
  }

  /** What a file gave when it had the same bytes, else what `read` makes of them. A file is always read by the same function. */
  *recall<T>(file: string, bytes: Uint8Array, read: (bytes: Uint8Array) => Work<Parsed<T>>): Work<Parsed<T>> {
    // An article to which a file is added is read twice in one reading.
    const kept = this.#next.get(file) ?? this.#last.get(file);
    const parsed =
      kept && Buffer.compare(kept.bytes, bytes) === 0
        ? (kept.parsed as Parsed<T>)
        : yield* this.#fromShelf(file, bytes, read);
    this.#next.set(file, { bytes, parsed });
    return parsed;
  }

  *#fromShelf<T>(
    file: string,
    bytes: Uint8Array,
    read: (bytes: Uint8Array) => Work<Parsed<T>>,
  ): Work<Parsed<T>> {
    const found = this.#shelf?.find(file, bytes);
    if (found) return found as Parsed<T>;
    const parsed = yield* read(bytes);
    this.#shelf?.keep(file, bytes, parsed);
    return parsed;
  }

  /** Ends a reading: what was not in it is forgotten. */
  turn(): void {
    this.#last = this.#next;
    this.#next = new Map();
  }
}
