import type { Dialect } from 'kysely';
import type { StoreError } from '../trouble.ts';
import type { Database } from './schema.ts';

/** What a database is to the store, whatever it is made by. */
export interface Backend {
  readonly dialect: Dialect;
  /** What an error of this database comes to. */
  readonly explain: (error: unknown) => StoreError;
  /** How processes tell each other at once that something has changed; they also look by themselves. */
  readonly news?: {
    readonly tell: (database: Database) => Promise<unknown>;
    /** Calls `heard` for what others tell and what it tells itself; what it gives back ends that. */
    readonly listen: (heard: () => void) => () => Promise<void>;
  };
  /** Waits for what one process may do at a time; see postgres-turns.ts. */
  readonly takeTurn?: TakeTurn;
}

/** Waits for the turn of a bucket, and keeps it for so many milliseconds. Rejects when the signal aborts. */
export type TakeTurn = (bucket: number, ms: number, signal: AbortSignal) => Promise<void>;
