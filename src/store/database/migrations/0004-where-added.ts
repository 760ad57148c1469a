import type { Kysely, Migration } from 'kysely';

/** In which guild something was added: who added it is shown there alone. */
export const whereAdded: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('additions').addColumn('guild', 'text').execute();
  },
};
