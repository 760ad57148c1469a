import type { Shelf } from '../articles/files/memory.ts';
import { KnowledgeInForce } from './in-force.ts';
import type { Keeping } from './keeper.ts';
import type { Knowledge } from './knowledge.ts';

/** How a knowledge base is loaded. */
export interface Loading extends Keeping {
  /** All editions are indexed at the start, as a rule; otherwise those of a small knowledge base when they are first asked. */
  readonly indexAll?: boolean;
  /** What words are to the articles in force is looked up in spare moments, as a rule. */
  readonly lookUpAhead?: boolean;
  /** Where what the files were read as is kept for the next time. */
  readonly shelf?: Shelf | undefined;
  /** Is told which share of the passages of a new state is ready, from 0 to 1. */
  readonly report?: ((share: number) => void) | undefined;
}

/**
 * Reads a folder of articles, or what was in force before, and puts it in force.
 * @throws FaultyKnowledge when the folder has no article, or an article with a fault.
 */
export async function loadKnowledge(
  folder: string,
  { indexAll = true, lookUpAhead = true, report, shelf, ...keeping }: Loading = {},
): Promise<Knowledge> {
  const knowledge = new KnowledgeInForce(folder, keeping, { indexAll, report, shelf }, lookUpAhead);
  await knowledge.start();
  return knowledge;
}
