import { setTimeout as sleep } from 'node:timers/promises';
import { type Response, refuse, type Sent } from './rest.ts';

/** How requests are to fail. */
export interface Failure {
  /** How many of them; one when left out. */
  readonly times?: number;
  /** Discord's JSON error code, "Opcodes and Status Codes". */
  readonly code?: number;
  /** Seconds, for a 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** Milliseconds before the failure, or, with status 200, before all goes well. */
  readonly after?: number;
  /** No response comes, ever; the status is then of no account. */
  readonly silent?: true;
  /** What was requested is done all the same. */
  readonly done?: true;
}

/** How a request fails: what it gets for a response, if any, and whether what it asked for is done. */
interface Failing {
  readonly response: Response | null;
  readonly done: boolean;
}

/** The failures that are to come. */
export class Failures {
  readonly #planned: { route: RegExp; status: number; failure: Failure; left: number }[] = [];

  plan(route: RegExp, status: number, failure: Failure): void {
    this.#planned.push({ route, status, failure, left: failure.times ?? 1 });
  }

  /** What becomes of a request that is to fail, in its time; null where it is not to fail. */
  async of({ method, path }: Sent): Promise<Failing | null> {
    const failing = this.#planned.find(({ route, left }) => left > 0 && route.test(`${method} ${path}`));
    if (!failing) return null;
    failing.left -= 1;
    const { status, failure } = failing;
    const { done = false } = failure;
    if (failure.silent) return { done, response: null };
    await sleep(failure.after ?? 0);
    if (status === 200) return null;
    if (status !== 429) return { done, response: refuse(status, failure.code ?? 0, `Failure ${status}`) };
    const retry = failure.retryAfter ?? 0.05;
    const response = {
      status,
      body: { message: 'You are being rate limited.', retry_after: retry, global: failure.global ?? false },
      headers: { 'retry-after': `${retry}`, ...(failure.global ? { 'x-ratelimit-global': 'true' } : {}) },
    };
    return { done, response };
  }
}
