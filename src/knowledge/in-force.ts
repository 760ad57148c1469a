import {
  type Addition,
  flawsOf,
  keyOf,
  type Placed,
  type Skip,
  tidy,
} from '../articles/additions/addition.ts';
import type { Fault } from '../articles/article.ts';
import { inFile } from '../articles/flaw.ts';
import { byPath } from '../articles/sources.ts';
import { lookingUpAhead } from '../search/engine.ts';
import { asLongAs, inSlices } from '../slices.ts';
import type { Revision } from '../store/archive.ts';
import type { Contents } from '../store/contents.ts';
import { tryOut } from '../trial/trial.ts';
import { Builder, type Building } from './builder.ts';
import { FaultyKnowledge } from './faulty.ts';
import { Keeper, type Keeping } from './keeper.ts';
import type { Followed, Knowledge, Outcome, Snapshot } from './knowledge.ts';
import { type Built, isNews, type Origin, originOf, put, type Step } from './step.ts';

/** How often a change is made anew because other processes were quicker. */
const TRIES = 5;

/** The state in force, and its changes, one after the other. Its public functions are fields, so that each can be handed on. */
export class KnowledgeInForce implements Knowledge {
  readonly #keeper: Keeper;
  readonly #builder: Builder;
  #current: Snapshot | null = null;
  /** The number of the revision in force, or of a later one that could not be built; 0 before the first. */
  #number = 0;
  #missed: string | null = null;
  #apart = false;
  /** Of the files, as they were last read. */
  #faults: readonly Fault[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #looksAhead: boolean;

  /** @param looksAhead what words are to the articles in force is looked up in spare moments */
  constructor(folder: string, keeping: Keeping, building: Building, looksAhead: boolean) {
    this.#keeper = new Keeper(keeping);
    this.#builder = new Builder(folder, building);
    this.#looksAhead = looksAhead;
  }

  get current(): Snapshot {
    if (!this.#current) throw new Error('The knowledge base has not been loaded');
    return this.#current;
  }

  /**
   * Where the files have faults, the last revision is in force: an old state works until a new one is whole.
   * @throws FaultyKnowledge when there is none.
   */
  async start(): Promise<void> {
    await this.#keeper.refresh();
    this.#apart = !this.#keeper.reads;
    const pinned = await this.#keeper.pinned();
    if (pinned && (await this.#restore(pinned, true, 'the files are in force'))) return;
    const built = await this.#build(await this.#onDisk(), false);
    const [latest] = this.#keeper.revisions;
    if (built.kind === 'faulty') {
      this.#faults = built.faults;
      const last = latest && (await this.#keeper.revision(latest.id));
      if (last && (await this.#restore(last, false, 'and the files have faults'))) return;
      throw new FaultyKnowledge(built.faults);
    }
    this.#putInForce(built.snapshot);
    if (latest?.name === built.snapshot.revision) {
      this.#number = latest.id;
      return;
    }
    if (latest && (await this.#keeper.areOld(byPath(built.snapshot.sources)))) {
      const newer = await this.#keeper.revision(latest.id);
      if (newer && (await this.#restore(newer, false, 'older files are in force here'))) return;
      this.#number = latest.id;
      this.#missed = latest.name;
      return;
    }
    await this.#keep(built.snapshot, { by: 'start', cause: 'start', pinned: false });
  }

  readonly reload: Knowledge['reload'] = (by, { cause = 'reload', ...how } = {}) =>
    this.#inTurn(async () => {
      const outcome = await this.#change(await this.#onDisk(), { by, cause, pinned: false, ...how });
      this.#faults = outcome?.kind === 'faulty' ? outcome.faults : [];
      return outcome;
    });

  readonly add: Knowledge['add'] = (given, by, how = {}) =>
    this.#inTurn(async () => {
      const added = tidy(given);
      const faults = inFile(`${added.article}/article.${added.language}.md`, flawsOf(added));
      if (faults.length > 0) return { kind: 'faulty', faults };
      const why = keyOf(added);
      const { pinned } = this.current;
      return this.#change(
        this.#inForce((additions) => put(added, additions)),
        { by, cause: 'add', why, pinned, lasting: true, added, ...how },
        (placed) => placed.find((each) => keyOf(each.addition) === why)?.skip ?? null,
      );
    });

  readonly remove: Knowledge['remove'] = (key, by) =>
    this.#inTurn(async () => {
      if (!this.additions().some(({ addition }) => keyOf(addition) === key)) return { kind: 'absent' };
      const { pinned } = this.current;
      return this.#change(
        this.#inForce((additions) => additions.filter((each) => keyOf(each) !== key)),
        { by, cause: 'remove', why: key, pinned, lasting: true, removed: key, force: true },
      );
    });

  readonly rollBack: Knowledge['rollBack'] = (id, by) =>
    this.#inTurn(async () => {
      const revision = await this.#keeper.revision(id);
      if (!revision) return { kind: 'absent' };
      const why = revision.name;
      return this.#change(originOf(revision), {
        by,
        cause: 'rollback',
        why,
        pinned: true,
        lasting: true,
        force: true,
      });
    });

  readonly revisions: Knowledge['revisions'] = () => this.#keeper.revisions;

  readonly additions: Knowledge['additions'] = () => this.#keeper.additions;

  readonly missed: Knowledge['missed'] = () => this.#missed;

  readonly apart: Knowledge['apart'] = () => this.#apart;

  readonly faults: Knowledge['faults'] = () => this.#faults;

  readonly follow: Knowledge['follow'] = () => this.#queue(() => this.#catchUp());

  readonly close: Knowledge['close'] = () => {
    this.#looksAhead = false;
  };

  readonly articlesOf: Knowledge['articlesOf'] = async (id) => {
    const revision = await this.#keeper.revision(id);
    if (!revision) return null;
    return this.#builder.articlesOf(originOf(revision));
  };

  /** Makes a change after all others, those of other processes too. `change` is null where one of them was quicker. */
  #inTurn(change: () => Promise<Outcome | null>): Promise<Outcome> {
    return this.#queue(async () => {
      for (let left = TRIES; left > 0; left -= 1) {
        await this.#catchUp();
        const outcome = await change();
        if (outcome) return outcome;
      }
      return { kind: 'unkept' };
    });
  }

  /** Puts in force what another process has put in force since; from then on this one is not apart. */
  async #catchUp(): Promise<Followed> {
    await this.#keeper.refresh();
    const followed = await this.#takeOver();
    if (this.#keeper.reads) this.#apart = false;
    return followed;
  }

  async #takeOver(): Promise<Followed> {
    const [latest] = this.#keeper.revisions;
    if (!latest || latest.id <= this.#number) return { kind: 'absent' };
    const revision = await this.#keeper.revision(latest.id);
    if (!revision) {
      // The next look tries again: the database may only have been away.
      this.#missed = latest.name;
      return { kind: 'absent' };
    }
    const pinned = await this.#keeper.pinned();
    this.#number = latest.id;
    const built = await this.#build(originOf(revision), pinned?.id === latest.id).catch((error: unknown) => {
      this.#missed = latest.name;
      throw error;
    });
    if (built.kind === 'faulty') {
      this.#missed = latest.name;
      return built;
    }
    this.#putInForce(built.snapshot);
    this.#missed = null;
    return { kind: 'followed' };
  }

  /**
   * Builds a new state, holds it against the one in force, has it kept, and puts it in force. Null where another process
   * has made a change meanwhile: this one was not made to what that has left.
   */
  async #change(
    origin: Origin,
    step: Step,
    unfit: (placed: readonly Placed[]) => Skip | null = () => null,
  ): Promise<Outcome | null> {
    const started = performance.now();
    const built = await this.#build(origin, step.pinned);
    if (built.kind === 'faulty') return built;
    const { snapshot } = built;
    const skip = unfit(snapshot.placed);
    if (skip?.kind === 'faulty') return { kind: 'faulty', faults: skip.faults };
    if (skip) return { kind: 'unfit', skip };
    const trial = await inSlices(tryOut(this.current, snapshot, await this.#keeper.asked()));
    const ms = performance.now() - started;
    if (step.dryRun) return { kind: 'tried', trial, ms };
    if (trial.failures.length > 0 && !step.force) return { kind: 'refused', trial };
    const kept = !isNews(snapshot, this.current, step) || (await this.#keep(snapshot, step, this.#number));
    if (kept === 'late') return null;
    if (!kept && step.lasting) return { kind: 'unkept' };
    this.#putInForce(snapshot);
    return { kind: 'swapped', trial, knowledge: snapshot, ms, kept };
  }

  #putInForce(snapshot: Snapshot): void {
    this.#current = snapshot;
    const holds = () => this.#looksAhead && this.#current === snapshot;
    if (!holds()) return;
    // Nobody waits for it.
    inSlices(asLongAs(holds, lookingUpAhead(snapshot.engine))).catch((error: unknown) =>
      this.#keeper.warn(error, 'words could not be looked up ahead; some answers take longer'),
    );
  }

  #build(origin: Origin, pinned: boolean): Promise<Built> {
    return this.#builder.build(origin, pinned, this.#current);
  }

  #onDisk(): Promise<Origin> {
    return this.#builder.onDisk(this.additions().map(({ addition }) => addition));
  }

  /** What is in force, with other additions. */
  #inForce(change: (additions: readonly Addition[]) => readonly Addition[]): Origin {
    const { sources, placed } = this.current;
    return { sources, additions: change(placed.map(({ addition }) => addition)) };
  }

  /** Whether a revision that was put in force earlier is so again. */
  async #restore(revision: Revision & Contents, pinned: boolean, instead: string): Promise<boolean> {
    const built = await this.#build(originOf(revision), pinned);
    if (built.kind === 'whole') {
      this.#putInForce(built.snapshot);
      this.#number = revision.id;
      return true;
    }
    this.#keeper.warn(
      new FaultyKnowledge(built.faults),
      `revision ${revision.name} cannot be read; ${instead}`,
    );
    return false;
  }

  async #keep(
    snapshot: Snapshot,
    { by, cause, why = '', pinned, added, guild = null, removed }: Step,
    after?: number,
  ): Promise<boolean | 'late'> {
    const kept = await this.#keeper.keep({
      revision: { name: snapshot.revision, account: by, cause, why },
      contents: {
        files: byPath(snapshot.sources),
        additions: snapshot.placed.map(({ addition }) => addition),
      },
      ...(added ? { added, guild } : {}),
      ...(removed ? { removed } : {}),
      ...(after === undefined ? {} : { after }),
      pinned,
    });
    if (kept !== true) return kept;
    const own = this.#keeper.revisions.find(({ name }) => name === snapshot.revision);
    this.#number = own?.id ?? this.#number;
    this.#missed = null;
    this.#apart = false;
    return true;
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
