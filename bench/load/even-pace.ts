import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { openapiProblems } from '../../tests/support/openapi.ts';
import type { Webhook } from '../../tests/support/webhook.ts';
import { quantile } from '../statistics.ts';
import { DEADLINE } from './load.ts';
import { cpuOf } from './processor-time.ts';
import { post, prepare } from './signed.ts';

/** What came of so many interactions over HTTP. Milliseconds are from when one was due to the whole response. */
export interface Found {
  readonly sent: number;
  /** Without a response, or with one that says that something failed. */
  readonly lost: number;
  /** Answered after Discord's three seconds. */
  readonly late: number;
  /** Answered otherwise than the same was answered before. */
  readonly different: number;
  /** What Discord would have refused. */
  readonly refused: readonly string[];
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** Milliseconds of processor time for an interaction, of the processes by name; null where it cannot be told. */
  readonly cpu: Readonly<Record<string, number>> | null;
}

/** Milliseconds after the last interaction for which its response is waited for. */
const GRACE = 5_000;

/** Interactions are sent in steps of so many milliseconds. */
const STEP = 5;

/** What is done to the processes when so large a share of the interactions has been sent. */
export type Disturbance = readonly [share: number, disturb: () => unknown];

/** Sends signed interactions, each when it is due, whether responses come or not. */
export async function send(
  webhook: Webhook,
  url: URL,
  perSecond: number,
  total: number,
  disturbances: readonly Disturbance[],
  processes: Readonly<Record<string, readonly ChildProcess[]>>,
): Promise<Found> {
  const interval = 1_000 / perSecond;
  // Signed before it begins, for the moment at which each is due: a signature holds for half a minute.
  const start = Date.now() + 1_000 + total * 0.25;
  const ready = Array.from({ length: total }, (_, turn) =>
    prepare(webhook, turn, Math.floor(start + turn * interval)),
  );
  if (Date.now() > start) throw new Error('Signing took longer than it was given: the machine is too busy.');
  await sleep(start - Date.now());
  const began = performance.now() + (start - Date.now());

  const used = cpuOf(processes);
  const left = disturbances.map(([share, disturb]) => ({ at: Math.floor(share * total), disturb }));
  const times: number[] = [];
  const first = new Map<string, string>();
  let [sent, lost, different] = [0, 0, 0];
  while (sent < total) {
    const due = Math.min(total, Math.floor((performance.now() - began) / interval) + 1);
    for (; sent < due; sent += 1) {
      if (left[0]?.at === sent) {
        used.note();
        left.shift()?.disturb();
      }
      const { name } = ready[sent]!;
      const at = began + sent * interval;
      void post(url, ready[sent]!).then(
        ({ status, body }) => {
          times.push(performance.now() - at);
          if (status !== 200) lost += 1;
          else if (!first.has(name)) first.set(name, body);
          else if (first.get(name) !== body) different += 1;
        },
        () => {
          times.push(Number.POSITIVE_INFINITY);
          lost += 1;
        },
      );
    }
    await sleep(STEP);
  }
  used.note();
  const end = performance.now() + GRACE;
  while (times.length < total && performance.now() < end) await sleep(STEP);
  const refused = [...first.values()].flatMap((body) =>
    openapiProblems('POST', '/interactions/1/token/callback', JSON.parse(body)),
  );
  return {
    sent: total,
    lost: lost + total - times.length,
    late: times.filter((time) => time > DEADLINE).length,
    different,
    refused,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    slowest: quantile(times, 1),
    cpu: used.each(total),
  };
}
