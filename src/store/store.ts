import type { Archive } from './archive.ts';
import type { Asked } from './asked.ts';
import type { Audit } from './audit.ts';
import type { TakeTurn } from './database/backend.ts';
import type { Questions } from './questions.ts';
import type { SettingsStore } from './settings.ts';
import type { Trouble } from './trouble.ts';
import type { Votes } from './votes.ts';

/** What must last. Each of its functions throws a StoreError when the database fails. */
export interface OpenStore {
  readonly kind: 'open';
  readonly questions: Questions;
  readonly votes: Votes;
  readonly settings: SettingsStore;
  readonly audit: Audit;
  readonly archive: Archive;
  /** What people asked anywhere, for asking it again; see asked.ts. */
  readonly asked: (most: number) => Promise<readonly Asked[]>;
  /** For how many days what readers put in is kept. */
  readonly retentionDays: number;
  /** Deletes what has been kept for as long as it may be; how much that was. */
  readonly expire: () => Promise<number>;
  /** Whether it belongs to this application: the first one that asked. */
  readonly isOf: (application: string) => Promise<boolean>;
  /** The guilds of which something is kept. */
  readonly guilds: () => Promise<readonly string[]>;
  /** Deletes everything of a guild. */
  readonly leave: (guild: string) => Promise<void>;
  /** Calls `heard` when another process has changed something, where the database tells; once, for the store's life. */
  readonly listen: (heard: () => void) => void;
  /** How processes on several machines take turns; left out where the database serves one machine. */
  readonly takeTurn?: TakeTurn | undefined;
  readonly close: () => Promise<void>;
}

/** There is nothing to keep anything in. Answering goes on without; what needs it says so. */
export interface ClosedStore {
  readonly kind: 'closed';
  readonly trouble: Trouble;
  /** Where it may be there later: settles when this store has become it, open from then on. */
  readonly opened?: Promise<OpenStore>;
}

export type Store = OpenStore | ClosedStore;

/** The store of whoever keeps nothing. */
export const NO_STORE: ClosedStore = { kind: 'closed', trouble: 'none' };
