import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './schema.ts';

/** The name of the key in the table of secrets. */
const NAME = 'people';

/** Stands for a person where one person counts once: a keyed hash of the account's id, of no use without the key. */
export type Alias = (account: string) => string;

/** Reads the database's own key, or makes one: the same for all processes and ever after. */
export async function aliases(database: Database): Promise<Alias> {
  await database
    .insertInto('secrets')
    .values({ name: NAME, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await database
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  const key = Buffer.from(value, 'hex');
  return (account) => createHmac('sha256', key).update(account).digest('hex');
}
