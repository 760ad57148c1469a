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

/** How often a person may press a button, or choose from a menu, for each answer they are allowed: pages turn fast. */
const PRESSES = 5;

/** Counts, and tells the wait; null for none. */
export interface Cooldown {
  /** An answer to a person in a channel. */
  readonly answer: (who: { readonly person: string; readonly channel: string }) => Promise<Wait | null>;
  /** A press of a person, which adds nothing to a channel; counted apart from their answers. */
  readonly press: (person: string) => Promise<Wait | null>;
}

/** Counts are kept for as long as they matter, in memory: after a restart everybody starts anew. */
export function createCooldown({ person, channel }: Allowances): Cooldown {
  const ofPerson = counter('person', person);
  const ofChannel = counter('channel', channel);
  const ofPresses = counter('person', person && { ...person, answers: PRESSES * person.answers });
  return {
    answer: async (who) => (await ofPerson(who.person)) ?? ofChannel(who.channel),
    press: ofPresses,
  };
}

function counter(of: Wait['of'], allowance: Allowance): (who: string) => Promise<Wait | null> {
  if (allowance === null) return async () => null;
  const { answers: points, seconds: duration } = allowance;
  const limiter = new RateLimiterMemory({ points, duration });
  return async (who) => {
    try {
      await limiter.consume(who);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const { msBeforeNext, consumedPoints } = refused;
      const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
      return { of, seconds, first: consumedPoints === points + 1 };
    }
  };
}
