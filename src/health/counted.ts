import type { Knowledge, Outcome } from '../knowledge/knowledge.ts';
import type { Metrics } from './metrics.ts';

/** The same knowledge base, with its changes counted. */
export function counted(knowledge: Knowledge, metrics: Metrics): Knowledge {
  const count =
    <A extends unknown[]>(change: string, make: (...given: A) => Promise<Outcome>) =>
    async (...given: A): Promise<Outcome> => {
      const started = performance.now();
      let outcome: Outcome['kind'] | 'failed' = 'failed';
      try {
        const made = await make(...given);
        outcome = made.kind;
        return made;
      } finally {
        metrics.changed(change, outcome, (performance.now() - started) / 1_000);
      }
    };
  return {
    get current() {
      return knowledge.current;
    },
    reload: count('reload', knowledge.reload),
    add: count('add', knowledge.add),
    remove: count('remove', knowledge.remove),
    rollBack: count('rollBack', knowledge.rollBack),
    revisions: knowledge.revisions,
    articlesOf: knowledge.articlesOf,
    additions: knowledge.additions,
    follow: knowledge.follow,
    missed: knowledge.missed,
    apart: knowledge.apart,
    faults: knowledge.faults,
    close: knowledge.close,
  };
}
