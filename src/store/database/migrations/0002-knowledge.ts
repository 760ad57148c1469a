import type { Kysely, Migration } from 'kysely';

/** What moderators add to the articles, and the revisions of the knowledge base with their files. */
export const knowledge: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('additions')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('passage', 'text')
      .addColumn('question', 'text')
      .addColumn('text', 'text')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('revisions')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('cause', 'text', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('pinned', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('blobs')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('revision_files')
      .addColumn('revision', 'integer', (column) => column.notNull().references('revisions.id'))
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().references('blobs.hash'))
      .addPrimaryKeyConstraint('one_content_a_path', ['revision', 'path'])
      .execute();
    await db.schema.createIndex('files_by_hash').on('revision_files').column('hash').execute();
  },
};
