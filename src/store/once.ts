import type { Transaction } from 'kysely';
import type { Database, Tables } from './database/schema.ts';

/**
 * Does work in a transaction, and keeps what came of it under the id of its call: one that is handed over again, to this
 * process or another, comes to the same and changes nothing. Without an id it is work like any other.
 */
export function once<Came extends string>(
  database: Database,
  id: string | undefined,
  work: (transaction: Transaction<Tables>) => Promise<Came>,
): Promise<Came> {
  return database.transaction().execute(async (transaction) => {
    if (id === undefined) return work(transaction);
    const done = await transaction.selectFrom('calls').select('came').where('id', '=', id).executeTakeFirst();
    if (done) return done.came as Came;
    const came = await work(transaction);
    await transaction.insertInto('calls').values({ id, came, at: Date.now() }).execute();
    return came;
  });
}
