import type { Outcome as Change, Knowledge } from '../knowledge/knowledge.ts';
import type { Running } from '../replies/moderating/status.ts';
import type { Reply } from '../replies/reply.ts';

/** What came of something asked: the tone of the reply, or why there was none; `done` where nothing was left to say. */
export type Outcome = Reply['tone'] | 'done' | 'forbidden' | 'late' | 'failed';

/** One of the bot's connections to the gateway. */
export interface Shard {
  readonly id: number;
  readonly ready: boolean;
  /** Milliseconds from a heartbeat to its acknowledgement; negative before the first. */
  readonly ping: number;
}

/** What one process has counted. */
export type Values = readonly object[];

/** Everything that is counted, in one place. */
export interface Metrics {
  /**
   * `command` is its English name, `button` or `suggest` before it where it was not called itself; `interaction` for
   * one that came too late to be looked at.
   */
  readonly answered: (command: string, outcome: Outcome, seconds: number) => void;
  /** A change of the knowledge base, by what it was: `reload`, `add`, `remove`, `rollBack`. */
  readonly changed: (change: string, outcome: Change['kind'] | 'failed', seconds: number) => void;
  /** The same in short: questions by what they were answered with, and milliseconds to an answer. */
  readonly summary: () => Pick<Running, 'questions' | 'latency'>;
  /** What is looked up when the metrics are read; `others` are the values of other processes, which are added. */
  readonly watch: (state: {
    knowledge?: Knowledge;
    shards?: () => readonly Shard[];
    others?: () => Promise<readonly Values[]>;
  }) => void;
  /** All of it as values, for another process to add to its own. */
  readonly values: () => Promise<Values>;
  /** All of it in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}
