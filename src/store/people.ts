import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from './database/schema.ts';
import { remembered } from './secrets.ts';

/**
 * Stands for a person where one person counts once, or for a call that is written once: a keyed hash of the id of the
 * account, or of the interaction or message, of no use without the key.
 */
export type Alias = (id: string) => string;

/** By the database's own key, which is drawn at random when it is made: the same for all processes and ever after. */
export async function aliases(database: Database): Promise<Alias> {
  const key = Buffer.from(await remembered(database, 'people', randomBytes(32).toString('hex')), 'hex');
  return (id) => createHmac('sha256', key).update(id).digest('hex');
}
