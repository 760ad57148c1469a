import { Advice } from '../advice.ts';

/** Why nothing is kept. */
export type Trouble =
  /** Nobody asked for it: the terminal keeps nothing. */
  | 'none'
  /** The database has been damaged. */
  | 'damaged'
  /** What is there is no database, or another program's. */
  | 'foreign'
  /** A later version of the program has changed its form. */
  | 'newer'
  /** It, or where it is to be, may not be written or read. */
  | 'forbidden'
  /** There is no room left for it. */
  | 'full'
  /** Another process holds it for too long. */
  | 'busy'
  /** Anything else. */
  | 'unreachable';

/** Keeping or looking up failed. The message says where and what to do, for who runs the bot; it names no content. */
export class StoreError extends Advice {
  override readonly name = 'StoreError';
  readonly trouble: Exclude<Trouble, 'none'>;
  /** Whether it may pass, and trying again holds up nothing else. */
  readonly passes: boolean;
  constructor(
    trouble: Exclude<Trouble, 'none'>,
    message: string,
    cause?: unknown,
    passes = trouble === 'unreachable',
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.trouble = trouble;
    this.passes = passes;
  }
}
