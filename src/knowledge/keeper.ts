import type { Change, Kept, Revision } from '../store/archive.ts';
import type { Asked } from '../store/asked.ts';
import type { Contents } from '../store/contents.ts';
import { NO_STORE, type OpenStore, type Store } from '../store/store.ts';

/** What the knowledge base is kept in, and whom to tell that it could not be. */
export interface Keeping {
  readonly store?: Store | undefined;
  readonly warn?: ((error: unknown, what: string) => void) | undefined;
}

/** Revisions that are held at hand. */
const LISTED = 100;

/** Questions of people that a change is tried on. */
const REPLAYED = 1_000;

/** The database, as far as there is one and it works: where it fails, somebody is told, and there is nothing. */
export class Keeper {
  readonly #store: Store;
  readonly warn: NonNullable<Keeping['warn']>;
  /** What the database holds, as of the last time that it was read or written. */
  additions: readonly Kept[] = [];
  revisions: readonly Revision[] = [];
  /** Whether that could be read the last time; nobody misses it where nothing is to be kept. */
  reads = false;

  constructor({ store, warn }: Keeping) {
    this.#store = store ?? NO_STORE;
    this.warn = warn ?? (() => undefined);
  }

  async refresh(): Promise<void> {
    const [additions, revisions] = await Promise.all([
      this.#ask('what moderators added could not be read', ({ archive }) => archive.additions()),
      this.#ask('the revisions could not be read', ({ archive }) => archive.revisions(LISTED)),
    ]);
    this.reads = isNone(this.#store) || (additions !== null && revisions !== null);
    this.additions = additions ?? this.additions;
    this.revisions = revisions ?? this.revisions;
  }

  /** Whether the database has it; `late` where another process has made a change in between. */
  async keep(change: Change): Promise<boolean | 'late'> {
    const what = 'a change of the knowledge base could not be kept';
    const kept = await this.#ask(what, ({ archive }) => archive.keep(change));
    if (kept === null) return false;
    await this.refresh();
    return kept || 'late';
  }

  pinned(): Promise<(Revision & Contents) | null> {
    return this.#ask('the revision in force could not be read', ({ archive }) => archive.pinned());
  }

  revision(id: number): Promise<(Revision & Contents) | null> {
    return this.#ask('the revision could not be read', ({ archive }) => archive.revision(id));
  }

  /**
   * Whether files on this disk were in force before on a database of several machines: others have newer ones then, and
   * this disk was left behind. What is on the disk of the one machine that there is decides.
   */
  async areOld(files: Contents['files']): Promise<boolean> {
    if (this.#store.kind === 'closed' || !this.#store.takeTurn) return false;
    const what = 'it could not be told whether the files are those of an earlier revision';
    return (await this.#ask(what, ({ archive }) => archive.hadFiles(files))) ?? false;
  }

  /** What people asked, each wording once. */
  async asked(): Promise<readonly Asked[]> {
    const what = 'the questions that people asked could not be read';
    return (await this.#ask(what, (store) => store.asked(REPLAYED))) ?? [];
  }

  async #ask<T>(what: string, ask: (store: OpenStore) => Promise<T>): Promise<T | null> {
    if (this.#store.kind === 'closed') return null;
    try {
      return await ask(this.#store);
    } catch (error) {
      this.warn(error, what);
      return null;
    }
  }
}

function isNone(store: Store): boolean {
  return store.kind === 'closed' && store.trouble === 'none';
}
