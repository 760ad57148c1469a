import type { Logger } from 'pino';
import type { Fault } from '../articles/article.ts';
import { faultLines } from '../articles/fault.ts';
import type { Knowledge, Outcome } from '../knowledge/knowledge.ts';
import { type Watch, watchFolder } from './watch.ts';

/** How many faults or questions a line of the log lists. */
const LISTED = 20;

/** Logs the faults that the files have at the start, because of which the last whole revision is in force. */
export function logFaults(knowledge: Knowledge, log: Logger): void {
  const faults = knowledge.faults();
  if (faults.length === 0) return;
  log.error(
    { revision: knowledge.current.revision, faults: listed(faults) },
    'the files have faults: the last revision that was whole is in force; mend them, then use /reload',
  );
}

function listed(faults: readonly Fault[]): string[] {
  return faultLines(faults.slice(0, LISTED), 'en');
}

/** Reloads a knowledge base whenever files of its folder change, and logs what came of it. */
export function reloadOnChange(folder: string, knowledge: Knowledge, log: Logger): Promise<Watch> {
  return watchFolder(
    folder,
    () =>
      void knowledge.reload('watch', { cause: 'watch' }).then(
        (outcome) => logOutcome(outcome, log),
        (err: unknown) => log.error({ err }, 'the changed files could not be reloaded'),
      ),
    (err) => log.error({ err }, 'the knowledge folder is no longer watched; start again, or use /reload'),
  );
}

function logOutcome(outcome: Outcome, log: Logger): void {
  switch (outcome.kind) {
    case 'swapped': {
      const { passages } = outcome.trial.difference;
      const counts = Object.fromEntries(
        Object.entries(passages).map(([kind, names]) => [kind, names.length]),
      );
      log.info({ revision: outcome.knowledge.revision, ...counts, ms: Math.round(outcome.ms) }, 'reloaded');
      return;
    }
    case 'faulty':
      log.warn(
        { faults: listed(outcome.faults) },
        'not reloaded: the files have faults; the knowledge base from before goes on answering',
      );
      return;
    case 'refused':
      log.warn(
        { questions: outcome.trial.failures.slice(0, LISTED) },
        'not reloaded: written questions would newly find another passage; change them, or use /reload force: true',
      );
      return;
    default:
      log.warn({ outcome: outcome.kind }, 'not reloaded');
  }
}
