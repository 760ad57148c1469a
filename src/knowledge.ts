import { KnowledgeBase } from './knowledge/base.ts';
import type { Keeping } from './knowledge/keeper.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export { FaultyKnowledge } from './knowledge/faulty.ts';
export type { Keeping } from './knowledge/keeper.ts';
export type { How, Knowledge, Outcome, Snapshot } from './knowledge/knowledge.ts';

/** How a knowledge base is loaded. */
export interface Loading extends Keeping {
  /** Ready for questions in every language from the start, as a rule; otherwise in each when it is first asked. */
  readonly ahead?: boolean;
}

/** @throws FaultyKnowledge when the folder has no article, or an article with a fault. */
export async function loadKnowledge(
  folder: string,
  { ahead = true, ...keeping }: Loading = {},
): Promise<Knowledge> {
  const base = new KnowledgeBase(folder, keeping, ahead);
  await base.start();
  return base;
}
