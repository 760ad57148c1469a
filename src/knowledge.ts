import { type Addition, flawsOf, keyOf, type Placed, type Skip, tidy } from './articles/addition.ts';
import type { Article, Fault } from './articles/article.ts';
import { compose } from './articles/compose.ts';
import { Memory } from './articles/memory.ts';
import { readFolder } from './articles/read.ts';
import { revisionOf } from './articles/reference.ts';
import { byPath, fromPaths, type Sources } from './articles/sources.ts';
import { type Engine, preparingEngine } from './search/engine.ts';
import { inSlices } from './slices.ts';
import type { Cause, Change, Contents, Kept, Revision } from './store/archive.ts';
import type { OpenStore, Store } from './store/store.ts';
import { type Trial, tryOut } from './trial/trial.ts';

/** One whole state of the knowledge base; it never changes, it is only replaced. */
export interface Snapshot {
  readonly articles: readonly Article[];
  readonly engine: Engine;
  /** Names this state by its content: 7 hexadecimal digits. */
  readonly revision: string;
  /** The files that it was made from. */
  readonly sources: Sources;
  /** What was added to them, and why not, where it does not fit them. */
  readonly placed: readonly Placed[];
  /** An earlier state was put in force again: the files on disk do not count until the next reload. */
  readonly pinned: boolean;
}

/** What came of a change: the new state is in force, or the old one still is, and why. */
export type Outcome =
  /** `ms` is how long it took; `kept` whether the database has it, so that it can be gone back to. */
  | {
      readonly kind: 'swapped';
      readonly trial: Trial;
      readonly knowledge: Snapshot;
      readonly ms: number;
      readonly kept: boolean;
    }
  /** A dry run. */
  | { readonly kind: 'tried'; readonly trial: Trial; readonly ms: number }
  /** Questions that found their own passage would no longer do so. */
  | { readonly kind: 'refused'; readonly trial: Trial }
  /** The files, or what was to be added, cannot be read. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** It cannot be added to the files as they are. */
  | { readonly kind: 'unfit'; readonly skip: Skip }
  /** There is no such addition or revision. */
  | { readonly kind: 'absent' }
  /** The database could not keep it, so it was not done. */
  | { readonly kind: 'unkept' };

export interface How {
  /** In spite of questions that no longer find their passage. */
  readonly force?: boolean;
  /** Only says what would change. */
  readonly dryRun?: boolean;
}

/** The knowledge base in force. Its changes are made one after the other, each built aside and then swapped in. */
export interface Knowledge {
  readonly current: Snapshot;
  /** Reads the folder again. `by`: a Discord user's id, or a word for what is none. */
  readonly reload: (by: string, how?: How & { readonly cause?: Cause }) => Promise<Outcome>;
  /** Adds to the files what a moderator gives, at once and for good. */
  readonly add: (addition: Addition, by: string, how?: How) => Promise<Outcome>;
  /** Takes an addition away, by its key. */
  readonly remove: (key: string, by: string) => Promise<Outcome>;
  /** Puts an earlier revision in force, by its number. */
  readonly rollBack: (id: number, by: string) => Promise<Outcome>;
  /** The last revisions, newest first; none where there is no database. */
  readonly revisions: () => readonly Revision[];
  /** The articles as they were in one of them, by its number; null where they are no more. */
  readonly articlesOf: (id: number) => Promise<readonly Article[] | null>;
  /** What is added, with who did it and when, in force or not. */
  readonly additions: () => readonly Kept[];
  /** Puts in force what another process has put in force since; `absent` where there is nothing of the kind. */
  readonly follow: () => Promise<Outcome>;
  /** The name of the revision that is in force elsewhere and could not be built here; null where there is none. */
  readonly missed: () => string | null;
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

/** What the knowledge base is kept in, and whom to tell that it could not be. */
export interface Keeping {
  readonly store?: Store | undefined;
  readonly warn?: ((error: unknown, what: string) => void) | undefined;
}

/** Revisions that are held at hand. */
const LISTED = 100;

/** Questions of people that a change is tried on. */
const REPLAYED = 1_000;

/** @throws FaultyKnowledge when the folder has no article, or an article with a fault. */
export async function loadKnowledge(folder: string, keeping: Keeping = {}): Promise<Knowledge> {
  const base = new KnowledgeBase(folder, keeping);
  await base.start();
  return base;
}

/** What a new state is made from. */
interface Origin {
  readonly sources: Sources;
  readonly additions: readonly Addition[];
  readonly faults?: readonly Fault[];
}

/** How a new state comes about, and what the database is to know of it. */
interface Step extends How, Pick<Change, 'added' | 'removed'> {
  readonly by: string;
  readonly cause: Cause;
  readonly why: string;
  readonly pinned: boolean;
  /** It is not done at all where the database cannot keep it. */
  readonly lasting: boolean;
}

/** Its public functions are fields, so that each can be handed on by itself. */
class KnowledgeBase implements Knowledge {
  readonly #folder: string;
  readonly #store: OpenStore | null;
  readonly #warn: NonNullable<Keeping['warn']>;
  readonly #memory = new Memory();
  /** Of earlier revisions, so that the files in force stay known. */
  readonly #past = new Memory();
  #current: Snapshot | null = null;
  /** What the database holds, as of the last time that it was read or written. */
  #additions: readonly Kept[] = [];
  #revisions: readonly Revision[] = [];
  /** The number of the revision in force, or of a later one that could not be built; 0 before the first. */
  #number = 0;
  #missed: string | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, { store, warn }: Keeping) {
    this.#folder = folder;
    this.#store = store?.kind === 'open' ? store : null;
    this.#warn = warn ?? (() => undefined);
  }

  get current(): Snapshot {
    if (!this.#current) throw new Error('The knowledge base has not been loaded');
    return this.#current;
  }

  /** @throws FaultyKnowledge */
  async start(): Promise<void> {
    await this.#refresh();
    const pinned = await this.#ask('the revision in force could not be read', ({ archive }) =>
      archive.pinned(),
    );
    if (pinned && (await this.#restore(pinned))) return;
    const built = await this.#build(await this.#onDisk(), false);
    if (built.kind === 'faulty') throw new FaultyKnowledge(built.faults);
    this.#current = built.snapshot;
    if (this.#revisions[0]?.name === built.snapshot.revision) {
      this.#number = this.#revisions[0].id;
      return;
    }
    await this.#keep(built.snapshot, { by: 'start', cause: 'start', why: '', pinned: false });
  }

  readonly reload: Knowledge['reload'] = (by, { cause = 'reload', ...how } = {}) =>
    this.#queue(async () => {
      await this.#refresh();
      return this.#change(await this.#onDisk(), {
        by,
        cause,
        why: '',
        pinned: false,
        lasting: false,
        ...how,
      });
    });

  readonly add: Knowledge['add'] = (given, by, how = {}) =>
    this.#queue(async () => {
      const addition = tidy(given);
      const file = `${addition.article}/article.${addition.language}.md`;
      const faults = flawsOf(addition).map((flaw) => ({ file, ...flaw }));
      if (faults.length > 0) return { kind: 'faulty', faults };
      const key = keyOf(addition);
      const origin = this.#inForceBut(key, addition);
      return this.#change(
        origin,
        { by, cause: 'add', why: key, pinned: this.current.pinned, lasting: true, added: addition, ...how },
        (placed) => placed.find((each) => keyOf(each.addition) === key)?.skip ?? null,
      );
    });

  readonly remove: Knowledge['remove'] = (key, by) =>
    this.#queue(async () => {
      if (!this.#additions.some(({ addition }) => keyOf(addition) === key)) return { kind: 'absent' };
      const { pinned } = this.current;
      const step = {
        by,
        cause: 'remove',
        why: key,
        pinned,
        lasting: true,
        removed: key,
        force: true,
      } as const;
      return this.#change(this.#inForceBut(key), step);
    });

  readonly rollBack: Knowledge['rollBack'] = (id, by) =>
    this.#queue(async () => {
      const revision = await this.#revision(id);
      if (!revision) return { kind: 'absent' };
      const why = revision.name;
      const step = { by, cause: 'rollback', why, pinned: true, lasting: true, force: true } as const;
      return this.#change(originOf(revision), step);
    });

  readonly revisions: Knowledge['revisions'] = () => this.#revisions;

  readonly articlesOf: Knowledge['articlesOf'] = async (id) => {
    const revision = await this.#revision(id);
    if (!revision) return null;
    const { sources, additions } = originOf(revision);
    const composed = await inSlices(compose(sources, additions, this.#past, this.#folder));
    return composed.kind === 'whole' ? composed.articles : null;
  };

  #revision(id: number): Promise<(Revision & Contents) | null> {
    return this.#ask('the revision could not be read', ({ archive }) => archive.revision(id));
  }

  readonly additions: Knowledge['additions'] = () => this.#additions;

  readonly missed: Knowledge['missed'] = () => this.#missed;

  readonly follow: Knowledge['follow'] = () =>
    this.#queue(async () => {
      const started = performance.now();
      await this.#refresh();
      const [latest] = this.#revisions;
      if (!latest || latest.id <= this.#number) return { kind: 'absent' };
      const revision = await this.#revision(latest.id);
      const pinned = await this.#ask('the revision in force could not be read', ({ archive }) =>
        archive.pinned(),
      );
      if (!revision) return { kind: 'absent' };
      const built = await this.#build(originOf(revision), pinned?.id === latest.id);
      this.#number = latest.id;
      if (built.kind === 'faulty') {
        this.#missed = latest.name;
        return built;
      }
      const { snapshot } = built;
      const trial = await inSlices(tryOut(this.current, snapshot, []));
      this.#current = snapshot;
      this.#missed = null;
      return { kind: 'swapped', trial, knowledge: snapshot, ms: performance.now() - started, kept: true };
    });

  /** Builds a new state, holds it against the one in force, has it kept, and puts it in force. */
  async #change(
    origin: Origin,
    step: Step,
    unfit: (placed: readonly Placed[]) => Skip | null = () => null,
  ): Promise<Outcome> {
    const started = performance.now();
    const built = await this.#build(origin, step.pinned);
    if (built.kind === 'faulty') return built;
    const { snapshot } = built;
    const skip = unfit(snapshot.placed);
    if (skip?.kind === 'faulty') return { kind: 'faulty', faults: [skip.fault] };
    if (skip) return { kind: 'unfit', skip };
    const what = 'the questions that people asked could not be read';
    const asked = await this.#ask(what, ({ questions }) => questions.asked(REPLAYED));
    const trial = await inSlices(
      tryOut(this.current, snapshot, [...new Set((asked ?? []).map(({ text }) => text))]),
    );
    const ms = performance.now() - started;
    if (step.dryRun) return { kind: 'tried', trial, ms };
    if (trial.failures.length > 0 && !step.force) return { kind: 'refused', trial };
    const kept = isNews(snapshot, this.current, step) ? await this.#keep(snapshot, step) : true;
    if (!kept && step.lasting) return { kind: 'unkept' };
    this.#current = snapshot;
    return { kind: 'swapped', trial, knowledge: snapshot, ms, kept };
  }

  async #build(
    { sources, additions, faults }: Origin,
    pinned: boolean,
  ): Promise<{ kind: 'whole'; snapshot: Snapshot } | { kind: 'faulty'; faults: readonly Fault[] }> {
    const composed = await inSlices(compose(sources, additions, this.#memory, this.#folder, faults));
    if (composed.kind === 'faulty') return composed;
    const { articles, placed } = composed;
    const engine = await inSlices(preparingEngine(articles, this.#current?.engine));
    return {
      kind: 'whole',
      snapshot: { articles, engine, revision: revisionOf(articles), sources, placed, pinned },
    };
  }

  async #onDisk(): Promise<Origin> {
    return {
      ...(await readFolder(this.#folder)),
      additions: this.#additions.map(({ addition }) => addition),
    };
  }

  /** What is in force, without the addition of that key, and with another. */
  #inForceBut(key: string, addition?: Addition): Origin {
    const { sources, placed } = this.current;
    const rest = placed.map((each) => each.addition).filter((each) => keyOf(each) !== key);
    return { sources, additions: addition ? [...rest, addition] : rest };
  }

  /** Whether a revision that was put in force earlier is so again. */
  async #restore(revision: Revision & Contents): Promise<boolean> {
    const built = await this.#build(originOf(revision), true);
    if (built.kind === 'whole') {
      this.#current = built.snapshot;
      this.#number = revision.id;
    } else
      this.#warn(
        new FaultyKnowledge(built.faults),
        `revision ${revision.name} cannot be read; the files are in force`,
      );
    return built.kind === 'whole';
  }

  async #refresh(): Promise<void> {
    const [additions, revisions] = await Promise.all([
      this.#ask('what moderators added could not be read', ({ archive }) => archive.additions()),
      this.#ask('the revisions could not be read', ({ archive }) => archive.revisions(LISTED)),
    ]);
    this.#additions = additions ?? this.#additions;
    this.#revisions = revisions ?? this.#revisions;
  }

  /** Whether the database has it. */
  async #keep(snapshot: Snapshot, step: Omit<Step, 'lasting'>): Promise<boolean> {
    const { by, cause, why, pinned, added, removed } = step;
    const change: Change = {
      revision: { name: snapshot.revision, account: by, cause, why },
      contents: {
        files: byPath(snapshot.sources),
        additions: snapshot.placed.map(({ addition }) => addition),
      },
      ...(added ? { added } : {}),
      ...(removed ? { removed } : {}),
      pinned,
    };
    const kept = await this.#ask('a change of the knowledge base could not be kept', async ({ archive }) => {
      await archive.keep(change);
      return true;
    });
    if (kept) {
      await this.#refresh();
      this.#number = this.#revisions.find(({ name }) => name === snapshot.revision)?.id ?? this.#number;
      this.#missed = null;
    }
    return kept ?? false;
  }

  /** Null where there is no database, or it fails. */
  async #ask<T>(what: string, ask: (store: OpenStore) => Promise<T>): Promise<T | null> {
    if (!this.#store) return null;
    try {
      return await ask(this.#store);
    } catch (error) {
      this.#warn(error, what);
      return null;
    }
  }

  #queue(work: () => Promise<Outcome>): Promise<Outcome> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** Whether there is anything for the database to keep. */
function isNews(next: Snapshot, current: Snapshot, { added, removed, pinned }: Step): boolean {
  return (
    next.revision !== current.revision ||
    pinned ||
    current.pinned ||
    added !== undefined ||
    removed !== undefined
  );
}

function originOf({ files, additions }: Contents): Origin {
  return { sources: fromPaths(files), additions };
}
