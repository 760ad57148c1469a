import type { Addition } from './articles/addition.ts';

/** What a revision came from. */
export type Cause = 'start' | 'reload' | 'watch' | 'add' | 'remove' | 'rollback';

/** A state of the knowledge base that was in force, as a list shows it. */
export interface Revision {
  readonly id: number;
  /** Its content's name: 7 hexadecimal digits. */
  readonly name: string;
  readonly at: Date;
  /** Who made it: a Discord user's id, or a word for what is none. */
  readonly by: string;
  readonly cause: Cause;
  /** Why, in a few words: what was added, which revision was rolled back to. */
  readonly why: string;
}

/** All that a state of the knowledge base is made from. */
export interface Contents {
  /** Bytes of every file by path: `mosul-2017/article.nl.md`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly additions: readonly Addition[];
}

/** An addition, with who made it and when. */
export interface Kept {
  readonly addition: Addition;
  readonly by: string;
  readonly at: Date;
}

/** A change of the knowledge base, kept whole or not at all. */
export interface Change {
  readonly revision: Omit<Revision, 'id' | 'at'>;
  readonly contents: Contents;
  /** What is added, in the place of what has the same key. */
  readonly added?: Addition;
  /** The key of an addition that is taken away. */
  readonly removed?: string;
  /** The revision stays in force over restarts, whatever the files are by then. */
  readonly pinned: boolean;
}

/** What must last of the knowledge base. All of it rejects where the database cannot be used. */
export interface Archive {
  /** In the order in which they were first made. */
  readonly additions: () => Promise<readonly Kept[]>;
  /** The revision that stays in force over restarts; null where the files decide. */
  readonly pinned: () => Promise<(Revision & Contents) | null>;
  /** The last ones, newest first. */
  readonly revisions: (count: number) => Promise<readonly Revision[]>;
  readonly revision: (id: number) => Promise<(Revision & Contents) | null>;
  /** What people asked last, each question once, newest first. */
  readonly questions: (count: number) => Promise<readonly string[]>;
  readonly keep: (change: Change) => Promise<void>;
}
