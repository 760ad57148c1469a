import type { Kysely, Migration } from 'kysely';

/** Questions without an answer, votes, settings, the audit trail. */
export const readersAndModerators: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('questions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('article', 'text')
      .addColumn('passage', 'text')
      .addColumn('asked', 'bigint', (column) => column.notNull())
      .addColumn('passed', 'bigint')
      .addColumn('dismissed', 'bigint')
      .execute();
    await db.schema.createIndex('questions_by_guild').on('questions').columns(['guild', 'asked']).execute();
    await db.schema.createIndex('questions_by_age').on('questions').column('asked').execute();

    await db.schema
      .createTable('votes')
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('voter', 'text', (column) => column.notNull())
      .addColumn('guild', 'text')
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('passage', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('helpful', 'integer', (column) => column.notNull())
      .addColumn('cast', 'bigint', (column) => column.notNull())
      .addColumn('dismissed', 'bigint')
      .addPrimaryKeyConstraint('one_vote_a_person', ['answer', 'voter'])
      .execute();
    await db.schema.createIndex('votes_by_guild').on('votes').columns(['guild', 'cast']).execute();
    await db.schema.createIndex('votes_by_voter').on('votes').column('voter').execute();

    await db.schema
      .createTable('settings')
      .addColumn('guild', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_value_a_setting', ['guild', 'channel', 'name'])
      .execute();

    await db.schema
      .createTable('audit')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('guild', 'text')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('refused', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('audit_by_guild').on('audit').columns(['guild', 'at']).execute();

    await db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
