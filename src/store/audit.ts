import { randomUUID } from 'node:crypto';
import { clip } from './clip.ts';
import type { Database } from './database/schema.ts';
import type { Alias } from './people.ts';

/** What a moderator did, or what somebody without the right was refused. */
export interface Deed {
  readonly guild: string | null;
  /** The id of the account that did it. */
  readonly account: string;
  /** The English name of the command, or of the button. */
  readonly action: string;
  /** What about it, in short: `channel 123 plainQuestions=true`. */
  readonly detail: string;
  readonly refused: boolean;
}

/** The same with the time, in milliseconds since 1970. */
export interface KeptDeed extends Deed {
  readonly at: number;
}

/** Who did what and when. Nothing in it is ever changed; it expires. */
export interface Audit {
  /** Keeps a deed; of the same call once, whichever processes it is handed to. */
  readonly keep: (deed: Deed, call?: string) => Promise<void>;
  /** Those of a guild, the latest first. */
  readonly of: (guild: string | null, most: number) => Promise<readonly KeptDeed[]>;
}

/** Longest detail, in characters. */
const LONGEST = 1_000;

export function audit(database: Database, alias: Alias): Audit {
  return {
    async keep({ refused, detail, ...deed }, call) {
      await database
        .insertInto('audit')
        .values({
          ...deed,
          id: call ? alias(call) : randomUUID(),
          detail: clip(detail, LONGEST),
          refused: Number(refused),
          at: Date.now(),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async of(guild, most) {
      const rows = await database
        .selectFrom('audit')
        .selectAll()
        .where('guild', guild === null ? 'is' : '=', guild)
        .orderBy('at', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ id: _id, refused, ...deed }) => ({ ...deed, refused: refused === 1 }));
    },
  };
}
