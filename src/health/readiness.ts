import type { Knowledge } from '../knowledge/knowledge.ts';

/** Whether a process should be sent work. */
export interface Readiness {
  /** Why not; none where it should. */
  readonly objections: readonly string[];
  /** What else there is to know of it. */
  readonly remarks: readonly string[];
}

/** Nothing to be said against it. */
export const READY: Readiness = { objections: [], remarks: [] };

/**
 * Milliseconds for which a process that started without its database leaves the work to those that have it. No longer: it
 * can answer, and if all started without, nobody would.
 */
const WAIT = 30_000;

const APART =
  'the database could not be used at the start: answers are from the files here, and another revision may be in force elsewhere';

/** What a knowledge base says of that, asked from now on. */
export function readinessOf(
  { missed, apart }: Pick<Knowledge, 'missed' | 'apart'>,
  now: () => number = () => performance.now(),
): () => Readiness {
  const started = now();
  return () => {
    const name = missed();
    const alone = apart() ? [APART] : [];
    const waits = now() - started < WAIT;
    return {
      objections: [
        ...(name === null ? [] : [`revision ${name} is in force elsewhere and cannot be read here`]),
        ...(waits ? alone : []),
      ],
      remarks: waits ? [] : alone,
    };
  };
}

/** All that several say. */
export function together(all: readonly Readiness[]): Readiness {
  return {
    objections: all.flatMap(({ objections }) => objections),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}
