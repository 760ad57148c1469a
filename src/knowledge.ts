import type { Article, Fault } from './articles/article.ts';
import { type Difference, difference } from './articles/difference.ts';
import { Memory } from './articles/memory.ts';
import { readArticles } from './articles/read.ts';
import { revisionOf } from './articles/reference.ts';
import { buildEngine, type Engine } from './search/engine.ts';
import { inSlices } from './slices.ts';

/** One whole state of the knowledge base; it never changes, it is only replaced. */
export interface Snapshot {
  readonly articles: readonly Article[];
  readonly engine: Engine;
  /** Names this state by its content: 7 hexadecimal digits. */
  readonly revision: string;
}

/** What came of a reload: the new state is in force, or the old one still is, and why. `ms` is how long it took. */
export type Reloaded =
  | {
      readonly kind: 'swapped';
      readonly difference: Difference;
      readonly knowledge: Snapshot;
      readonly ms: number;
    }
  | { readonly kind: 'kept'; readonly faults: readonly Fault[] };

/** The knowledge base in force. */
export interface Knowledge {
  readonly current: Snapshot;
  /** Builds the folder's new state aside, then swaps it in. Overlapping calls run one after the other. */
  readonly reload: () => Promise<Reloaded>;
}

/** Every fault of a knowledge folder that could not be loaded. */
export class FaultyKnowledge extends Error {
  override readonly name = 'FaultyKnowledge';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`${faults.length} faults`);
    this.faults = faults;
  }
}

/** @throws FaultyKnowledge when the folder has no article, or an article with a fault. */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const memory = new Memory();
  const first = await build(folder, memory);
  if (first.kind === 'faulty') throw new FaultyKnowledge(first.faults);
  let current = first.snapshot;
  let last: Promise<unknown> = Promise.resolve();

  async function reloadNow(): Promise<Reloaded> {
    const started = performance.now();
    const next = await build(folder, memory);
    if (next.kind === 'faulty') return { kind: 'kept', faults: next.faults };
    const previous = current;
    current = next.snapshot;
    return {
      kind: 'swapped',
      difference: await inSlices(difference(previous.articles, current.articles)),
      knowledge: current,
      ms: performance.now() - started,
    };
  }

  return {
    get current() {
      return current;
    },
    reload() {
      const result = last.then(reloadNow);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

async function build(
  folder: string,
  memory: Memory,
): Promise<{ kind: 'whole'; snapshot: Snapshot } | { kind: 'faulty'; faults: readonly Fault[] }> {
  const read = await readArticles(folder, memory);
  if (read.kind === 'faulty') return read;
  const { articles } = read;
  return {
    kind: 'whole',
    snapshot: { articles, engine: buildEngine(articles), revision: revisionOf(articles) },
  };
}
