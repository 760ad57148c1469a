import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many answers in so many seconds; null for as many as one likes. */
export type Allowance = { readonly answers: number; readonly seconds: number } | null;

/** What one person and one channel are allowed. */
export interface Allowances {
  readonly person: Allowance;
  readonly channel: Allowance;
}

/** That there has to be a wait. */
export interface Wait {
  /** Whose answers were too many. */
  readonly of: keyof Allowances;
  /** How long, in whole seconds. */
  readonly seconds: number;
  /** It is the first that is too many: the others need not be told again. */
  readonly first: boolean;
}

/** Counts an answer for a person and a channel; what comes back is the wait, or null for none. */
export type Cooldown = (who: Readonly<Record<keyof Allowances, string>>) => Promise<Wait | null>;

/** Counts are kept for as long as they matter, in memory: after a restart everybody starts anew. */
export function createCooldown(allowances: Allowances): Cooldown {
  const limiters = (['person', 'channel'] as const).flatMap((of) => {
    const allowance = allowances[of];
    if (allowance === null) return [];
    const { answers, seconds } = allowance;
    return { of, answers, limiter: new RateLimiterMemory({ points: answers, duration: seconds }) };
  });
  return async (who) => {
    for (const { of, answers, limiter } of limiters) {
      try {
        await limiter.consume(who[of]);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const { msBeforeNext, consumedPoints } = refused;
        const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
        return { of, seconds, first: consumedPoints === answers + 1 };
      }
    }
    return null;
  };
}
