import type { Addition } from '../articles/additions/addition.ts';
import type { Article } from '../articles/article.ts';
import { compose } from '../articles/compose.ts';
import { Memory, type Shelf } from '../articles/files/memory.ts';
import { readFolder } from '../articles/read.ts';
import { revisionOf } from '../articles/reference.ts';
import { preparingEngine } from '../search/engine.ts';
import { inSlices } from '../slices.ts';
import type { Snapshot } from './knowledge.ts';
import type { Built, Origin } from './step.ts';

/** How a new state is indexed. */
export interface Building {
  /** All of it before it is in force; otherwise, while it is small, each edition when it is first asked. */
  readonly indexAll: boolean;
  /** Is told which share of the passages is ready, from 0 to 1. */
  readonly report?: ((share: number) => void) | undefined;
  /** Where what the files were read as is kept for the next time. */
  readonly shelf?: Shelf | undefined;
}

/** So many passages are made ready while somebody waits, in half a second; `npm run bench` measures the pace. */
const SMALL = 500;

/** Makes states of the knowledge base from a folder's files and what is added to them; none of them is in force yet. */
export class Builder {
  readonly #folder: string;
  readonly #building: Building;
  readonly #memory: Memory;
  /** Of earlier revisions, so that the files in force stay known. */
  readonly #past = new Memory();

  constructor(folder: string, building: Building) {
    this.#folder = folder;
    this.#building = building;
    this.#memory = new Memory(building.shelf);
  }

  /** The files as they are on disk, with additions over them. */
  async onDisk(additions: readonly Addition[]): Promise<Origin> {
    return { ...(await readFolder(this.#folder)), additions };
  }

  /** @param before the state in force, of which is kept what did not change */
  async build(
    { sources, additions, faults }: Origin,
    pinned: boolean,
    before: Snapshot | null,
  ): Promise<Built> {
    const composed = await inSlices(compose(sources, additions, this.#memory, this.#folder, faults));
    if (composed.kind === 'faulty') return composed;
    const { articles, placed } = composed;
    const total = indexed(articles);
    const { indexAll, report } = this.#building;
    const engine = await inSlices(
      preparingEngine(articles, { before: before?.engine, indexAll: indexAll || total > SMALL }),
      (done) => report?.(done / total),
    );
    const revision = await inSlices(revisionOf(articles));
    return { kind: 'whole', snapshot: { articles, engine, revision, sources, placed, pinned } };
  }

  /** The articles of an earlier state; null where they can no longer be read. */
  async articlesOf({ sources, additions }: Origin): Promise<readonly Article[] | null> {
    const composed = await inSlices(compose(sources, additions, this.#past, this.#folder));
    return composed.kind === 'whole' ? composed.articles : null;
  }
}

/** How many passages there are to index: those of every language. */
function indexed(articles: readonly Article[]): number {
  return articles
    .flatMap(({ editions }) => Object.values(editions))
    .reduce((sum, { passages }) => sum + passages.length, 0);
}
