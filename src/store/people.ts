import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './schema.ts';
import { remembered } from './secrets.ts';

/** A keyed hash of an account's id, by which a person counts once; of no use without the key. */
export type Alias = (account: string) => string;

/** By the database's own key, which is drawn at random when it is made: the same for all processes and ever after. */
export async function aliases(database: Database): Promise<Alias> {
  const key = Buffer.from(await remembered(database, 'people', randomBytes(32).toString('hex')), 'hex');
  return (account) => createHmac('sha256', key).update(account).digest('hex');
}
