import { KnowledgeBase } from './knowledge/base.ts';
import type { Keeping } from './knowledge/keeper.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export { FaultyKnowledge } from './knowledge/faulty.ts';
export type { Keeping } from './knowledge/keeper.ts';
export type { How, Knowledge, Outcome, Snapshot } from './knowledge/knowledge.ts';

/**
 * Loads the articles of a folder; `report` is told which share of them is ready, from 0 to 1.
 * @throws FaultyKnowledge when the folder has no article, or an article with a fault.
 */
export async function loadKnowledge(
  folder: string,
  keeping: Keeping = {},
  report?: (share: number) => void,
): Promise<Knowledge> {
  const base = new KnowledgeBase(folder, keeping, report);
  await base.start();
  return base;
}
