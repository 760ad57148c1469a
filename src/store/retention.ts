import type { Database } from './database/schema.ts';

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;

/** Days that the audit trail is kept: a year to find out who did what. */
const AUDIT_DAYS = 365;

/** Days that what came of a press is kept: Discord, and balancers, hand it over again within seconds. */
const CALL_DAYS = 1;

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
    await database
      .deleteFrom('calls')
      .where('at', '<', now - CALL_DAYS * DAY)
      .executeTakeFirst(),
  ];
  return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

/** Where something is kept by guild. */
const OF_GUILDS = ['questions', 'votes', 'settings', 'audit'] as const;

/** The guilds of which something is kept. */
export async function guilds(database: Database): Promise<string[]> {
  const found = new Set<string>();
  for (const table of [...OF_GUILDS, 'additions'] as const) {
    const rows = await database.selectFrom(table).select('guild').distinct().execute();
    for (const { guild } of rows) if (guild !== null) found.add(guild);
  }
  return [...found];
}

/** Deletes everything of a guild. What was added there is of all guilds: where it was added is forgotten. */
export async function leave(database: Database, guild: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const table of OF_GUILDS) {
      await transaction.deleteFrom(table).where('guild', '=', guild).execute();
    }
    await transaction.updateTable('additions').set({ guild: null }).where('guild', '=', guild).execute();
  });
}
