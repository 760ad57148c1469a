import type { Addition, Placed, Skip } from '../articles/additions/addition.ts';
import type { Article, Fault } from '../articles/article.ts';
import type { Sources } from '../articles/sources.ts';
import type { Engine } from '../search/engine.ts';
import type { Cause, Kept, Revision } from '../store/archive.ts';
import type { Trial } from '../trial/trial.ts';

/** One whole state of the knowledge base; it never changes, it is only replaced. */
export interface Snapshot {
  readonly articles: readonly Article[];
  readonly engine: Engine;
  /** Names this state by its content: 7 hexadecimal digits. */
  readonly revision: string;
  /** The files that it was made from. */
  readonly sources: Sources;
  /** What was added to them, and why not, where it does not fit them. */
  readonly placed: readonly Placed[];
  /** An earlier state was put in force again: the files on disk do not count until the next reload. */
  readonly pinned: boolean;
}

/** What came of a change: the new state is in force, or the old one still is, and why. */
export type Outcome =
  /** `ms` is how long it took; `kept` whether the database has it, so that it can be gone back to. */
  | {
      readonly kind: 'swapped';
      readonly trial: Trial;
      readonly knowledge: Snapshot;
      readonly ms: number;
      readonly kept: boolean;
    }
  /** A dry run. */
  | { readonly kind: 'tried'; readonly trial: Trial; readonly ms: number }
  /** Questions that found their own passage would no longer do so. */
  | { readonly kind: 'refused'; readonly trial: Trial }
  /** The files, or what was to be added, cannot be read. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** It cannot be added to the files as they are. */
  | { readonly kind: 'unfit'; readonly skip: Exclude<Skip, { kind: 'faulty' }> }
  /** There is no such addition or revision. */
  | { readonly kind: 'absent' }
  /** The database could not keep it, so it was not done. */
  | { readonly kind: 'unkept' };

/** What came of following other processes: their change is in force, or cannot be read here, or there is none. */
export type Followed =
  | { readonly kind: 'followed' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'absent' };

export interface How {
  /** In spite of questions that no longer find their passage. */
  readonly force?: boolean;
  /** Only says what would change. */
  readonly dryRun?: boolean;
}

/**
 * The knowledge base in force. Its changes are made one after the other, each built aside and then swapped in; in all
 * processes on one database, each is made to what the one before has left.
 */
export interface Knowledge {
  readonly current: Snapshot;
  /** Reads the folder again. `by`: a Discord user's id, or a word for what is none. */
  readonly reload: (by: string, how?: How & { readonly cause?: Cause }) => Promise<Outcome>;
  /** Adds to the files what a moderator gives, at once and for good; `guild` is where. */
  readonly add: (
    addition: Addition,
    by: string,
    how?: How & { readonly guild?: string | null },
  ) => Promise<Outcome>;
  /** Takes an addition away, by its key. */
  readonly remove: (key: string, by: string) => Promise<Outcome>;
  /** Puts an earlier revision in force, by its number. */
  readonly rollBack: (id: number, by: string) => Promise<Outcome>;
  /** The last revisions, newest first; none where there is no database. */
  readonly revisions: () => readonly Revision[];
  /** The articles as they were in one of them, by its number; null where they are no more. */
  readonly articlesOf: (id: number) => Promise<readonly Article[] | null>;
  /** What is added, with who did it and when, in force or not. */
  readonly additions: () => readonly Kept[];
  /** Puts in force what another process has put in force since. */
  readonly follow: () => Promise<Followed>;
  /** Of the files, as they were last read: while there are any, a state from before goes on answering. */
  readonly faults: () => readonly Fault[];
  /** The name of the revision that is in force elsewhere and could not be built here; null where there is none. */
  readonly missed: () => string | null;
  /**
   * Whether it has come from the files here alone, as the database was away at the start and what is in force elsewhere
   * has not been seen since.
   */
  readonly apart: () => boolean;
  /** Ends what is done in spare moments; what is in force goes on answering. */
  readonly close: () => void;
}
