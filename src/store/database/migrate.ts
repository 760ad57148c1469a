import { Migrator } from 'kysely';
import { StoreError } from '../trouble.ts';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/**
 * Brings a database to its latest form. However many processes do so at once, each migration runs once.
 * @throws StoreError when a later version of the program has been at work on it.
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StoreError(
      'newer',
      'A newer version of Footnote has changed the form of the database: run that version, or set DATABASE_URL to another database.',
      error,
    );
  }
  throw error;
}
