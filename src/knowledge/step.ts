import { type Addition, keyOf } from '../articles/additions/addition.ts';
import type { Fault } from '../articles/article.ts';
import { fromPaths, type Sources } from '../articles/sources.ts';
import type { Change } from '../store/archive.ts';
import type { Contents } from '../store/contents.ts';
import type { How, Snapshot } from './knowledge.ts';

/** What a new state is made from. */
export interface Origin {
  readonly sources: Sources;
  readonly additions: readonly Addition[];
  readonly faults?: readonly Fault[];
}

/** How a new state comes about, and what the database is to know of it. */
export interface Step
  extends How,
    Pick<Change, 'added' | 'guild' | 'removed' | 'pinned'>,
    Pick<Change['revision'], 'cause'> {
  readonly by: string;
  readonly why?: string;
  /** It is not done at all where the database cannot keep it. */
  readonly lasting?: true;
}

/** A new state, or why there is none. */
export type Built =
  | { readonly kind: 'whole'; readonly snapshot: Snapshot }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** An addition in the place of the one with its key, or at the end. */
export function put(addition: Addition, additions: readonly Addition[]): Addition[] {
  const at = additions.findIndex((each) => keyOf(each) === keyOf(addition));
  return at < 0 ? [...additions, addition] : additions.with(at, addition);
}

/** Whether there is anything for the database to keep. */
export function isNews(next: Snapshot, current: Snapshot, { added, removed, pinned }: Step): boolean {
  return (
    next.revision !== current.revision ||
    pinned ||
    current.pinned ||
    added !== undefined ||
    removed !== undefined
  );
}

export function originOf({ files, additions }: Contents): Origin {
  return { sources: fromPaths(files), additions };
}
