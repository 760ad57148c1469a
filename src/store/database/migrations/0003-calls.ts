import type { Kysely, Migration } from 'kysely';

/** What came of a press that would undo itself if it were counted twice. */
export const calls: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('calls')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('came', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('calls_by_age').on('calls').column('at').execute();
  },
};
