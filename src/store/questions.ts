import { randomUUID } from 'node:crypto';
import type { Language } from '../language/language.ts';
import { inBatches } from './batch.ts';
import { clip } from './clip.ts';
import type { Database, QuestionRow } from './database/schema.ts';
import type { Alias } from './people.ts';

/** What is kept of a question that got no answer, or no certain one. */
export interface Unanswered {
  readonly text: string;
  readonly language: Language;
  readonly outcome: 'doubt' | 'silence';
  /** The passage that came nearest. */
  readonly nearest: { readonly article: string; readonly passage: string } | null;
}

/** The same, as it was kept. Times are milliseconds since 1970. */
export interface KeptQuestion extends Unanswered {
  readonly id: string;
  readonly asked: number;
  /** When a reader passed it to the moderators, and when a moderator put it aside. */
  readonly passed: number | null;
  readonly dismissed: number | null;
}

/** Questions that the articles did not answer. */
export interface Questions {
  /**
   * Keeps a question, together with the others of a moment: nobody is told that it is kept. `guild` is null for one in
   * a direct message; of the same call it is kept once, whichever processes it is handed to.
   */
  readonly keep: (question: Unanswered, guild: string | null, call?: string) => Promise<void>;
  /**
   * Passes a question to the guild's moderators: the latest in those words, or a new one if none was kept. False
   * where that one has been passed on already.
   */
  readonly pass: (question: Unanswered, guild: string) => Promise<boolean>;
  /** The latest of a guild first, at most `most`. */
  readonly of: (guild: string, most: number) => Promise<readonly KeptQuestion[]>;
  /** Puts questions aside: they are no longer brought up. */
  readonly dismiss: (guild: string, ids: readonly string[]) => Promise<void>;
  /** Writes at once what is still to be kept. */
  readonly settle: () => Promise<void>;
  /** The same for the last time. */
  readonly end: () => Promise<void>;
}

/** Longest question that is kept whole, in characters; as long as `/ask` takes. */
export const LONGEST_QUESTION = 500;

/** @param passes - Whether an error of the database is one that may pass. */
export function questions(database: Database, alias: Alias, passes: (error: unknown) => boolean): Questions {
  const insert = (rows: readonly QuestionRow[]) =>
    database
      .insertInto('questions')
      .values([...rows])
      // It may have been written already, by a try whose confirmation was lost, or by another process that had the call.
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  const { add, settle, end } = inBatches(insert, passes);

  return {
    keep: (question, guild, call) => add(row(question, guild, null, call && alias(call))),
    async pass(question, guild) {
      await settle();
      const latest = await database
        .selectFrom('questions')
        .select(['id', 'passed'])
        .where('guild', '=', guild)
        .where('text', '=', clip(question.text, LONGEST_QUESTION))
        .orderBy('asked', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (latest && latest.passed !== null) return false;
      if (latest) {
        await database
          .updateTable('questions')
          .set({ passed: Date.now(), dismissed: null })
          .where('id', '=', latest.id)
          .execute();
      } else await insert([row(question, guild, Date.now())]);
      return true;
    },
    async of(guild, most) {
      await settle();
      const rows = await database
        .selectFrom('questions')
        .selectAll()
        .where('guild', '=', guild)
        .orderBy('asked', 'desc')
        .limit(most)
        .execute();
      return rows.map(kept);
    },
    async dismiss(guild, ids) {
      // An empty list is none to PostgreSQL.
      if (ids.length === 0) return;
      await database
        .updateTable('questions')
        .set({ dismissed: Date.now() })
        .where('guild', '=', guild)
        .where('id', 'in', [...ids])
        .execute();
    },
    settle,
    end,
  };
}

function row(
  { nearest, ...question }: Unanswered,
  guild: string | null,
  passed: number | null,
  id: string = randomUUID(),
): QuestionRow {
  return {
    ...question,
    id,
    guild,
    text: clip(question.text, LONGEST_QUESTION),
    article: nearest?.article ?? null,
    passage: nearest?.passage ?? null,
    asked: Date.now(),
    passed,
    dismissed: null,
  };
}

function kept({ article, passage, language, ...rest }: QuestionRow): KeptQuestion {
  const { id, text, outcome, asked, passed, dismissed } = rest;
  const nearest = article === null || passage === null ? null : { article, passage };
  return { id, text, outcome, asked, passed, dismissed, nearest, language: language as Language };
}
