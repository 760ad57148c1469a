import { Advice } from '../advice.ts';
import { faultLines } from '../articles/fault.ts';
import { FaultyKnowledge } from '../knowledge/faulty.ts';
import { systemLanguage } from './system-language.ts';
import { UsageError } from './usage-error.ts';
import { usageWords } from './usage-words.ts';

/** What went wrong, for the person at the terminal: the fact and what to do. A stack trace only for what nobody foresaw. */
export function remedy(error: unknown): string {
  if (error instanceof FaultyKnowledge) return faultLines(error.faults, systemLanguage()).join('\n');
  if (error instanceof UsageError) return `${error.message}\n${usageWords[error.language].hint}`;
  if (error instanceof Advice) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
