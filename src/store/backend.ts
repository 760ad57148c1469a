import type { Dialect } from 'kysely';
import type { StoreError } from './trouble.ts';

/** What a database is to the store, whatever it is made by. */
export interface Backend {
  readonly dialect: Dialect;
  /** What an error of this database comes to. */
  readonly explain: (error: unknown) => StoreError;
}
