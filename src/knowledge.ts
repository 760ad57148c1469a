import { KnowledgeBase } from './knowledge/base.ts';
import type { Keeping } from './knowledge/keeper.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export { FaultyKnowledge } from './knowledge/faulty.ts';
export type { Keeping } from './knowledge/keeper.ts';
export type { How, Knowledge, Outcome, Snapshot } from './knowledge/knowledge.ts';

/** @throws FaultyKnowledge when the folder has no article, or an article with a fault. */
export async function loadKnowledge(folder: string, keeping: Keeping = {}): Promise<Knowledge> {
  const base = new KnowledgeBase(folder, keeping);
  await base.start();
  return base;
}
