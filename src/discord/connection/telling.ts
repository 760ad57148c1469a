import { setTimeout as sleep } from 'node:timers/promises';
import type { Shard as ShardProcess } from 'discord.js';
import type { Values } from '../../health/metrics.ts';
import type { Readiness } from '../../health/readiness.ts';

/** What a process tells of itself to the one that started it. */
export interface Told {
  readonly counts: Values;
  readonly readiness: Readiness;
}

/** Milliseconds to wait for that. */
const PATIENCE = 1_000;

/** Marks what is said of this among what else is said between processes. */
const MARK = 'footnote:';

/** Has this process tell, whenever the one that started it asks. */
export function tellOf(of: { readonly [What in keyof Told]: () => Promise<Told[What]> }): void {
  process.on('message', (asked) => {
    if (typeof asked !== 'string' || !asked.startsWith(MARK)) return;
    const tell = of[asked.slice(MARK.length) as keyof Told];
    void tell?.().then((told) => process.send?.({ [asked]: told }));
  });
}

/** What a process tells; null where it does not in time. */
export async function askOf<What extends keyof Told>(
  shard: ShardProcess,
  what: What,
): Promise<Told[What] | null> {
  const question = `${MARK}${what}`;
  let hear = (_message: Readonly<Record<string, Told[What]>>) => {};
  const told = new Promise<Told[What]>((resolve) => {
    hear = (message) => message?.[question] && resolve(message[question]);
  });
  shard.on('message', hear);
  try {
    await shard.send(question);
    return await Promise.race([told, sleep(PATIENCE, null, { ref: false })]);
  } catch {
    // It has just ended.
    return null;
  } finally {
    shard.off('message', hear);
  }
}
