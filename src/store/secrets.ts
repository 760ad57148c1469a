import type { Database } from './database/schema.ts';

/** What the database remembers under a name: what it was given the first time, by whichever process. */
export async function remembered(database: Database, name: string, first: string): Promise<string> {
  await database
    .insertInto('secrets')
    .values({ name, value: first })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await database
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
