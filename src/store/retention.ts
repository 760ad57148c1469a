import type { Database } from './schema.ts';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;

/** Days that the audit trail is kept: a year to find out who did what. */
export const AUDIT_DAYS = 365;

/** Deletes what has been kept for longer than it may be; how many rows that were. */
export async function expire(database: Database, days: number, now = Date.now()): Promise<number> {
  const before = now - days * DAY;
  const deleted = [
    await database.deleteFrom('questions').where('asked', '<', before).executeTakeFirst(),
    await database.deleteFrom('votes').where('cast', '<', before).executeTakeFirst(),
    await database
      .deleteFrom('audit')
      .where('at', '<', now - AUDIT_DAYS * DAY)
      .executeTakeFirst(),
  ];
  return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

/** Deletes everything of a guild. */
export async function leave(database: Database, guild: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of ['questions', 'votes', 'settings', 'audit'] as const) {
      await transaction.deleteFrom(table).where('guild', '=', guild).execute();
    }
  });
}
