import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from './limits.ts';

/** Milliseconds that an interaction waits for what may take long: what Discord leaves covers a slow line. */
const PATIENCE = LIMITS.answer / 3;

/** What comes of something; undefined where it takes long. It goes on. */
export function soon<T>(something: Promise<T>): Promise<T | undefined> {
  return Promise.race([something, sleep(PATIENCE, undefined, { ref: false })]);
}
