import { parseArgs } from 'node:util';
import { InputError } from './data/data.ts';

export interface Options {
  /** Data to measure with instead of the usual. */
  readonly data: readonly string[];
  /** Numbers of passages for the large articles. */
  readonly sizes: readonly number[];
  /** Every peer at every size, not MiniSearch alone. */
  readonly all: boolean;
  /** Only this part; both otherwise. */
  readonly only: 'accuracy' | 'speed' | null;
  /** May the README and the curves be written? */
  readonly write: boolean;
}

export const USAGE = `npm run bench -- [options]

  --data FILE…        measure with these files: [{article, language, passages, questions: [{question, passage}]}]
  --only accuracy     or --only speed
  --sizes N,N         passages of the large articles (1000,10000,100000)
  --all               every peer at those sizes, not MiniSearch alone
  --no-write          leave README.md and docs/ as they are
  --help`;

export const DEFAULT_SIZES: readonly number[] = [1_000, 10_000, 100_000];

/** Null when help was asked for. @throws InputError with one line on what is wrong. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const { only } = values;
  if (only !== undefined && only !== 'accuracy' && only !== 'speed') {
    throw new InputError(`--only ${only}: write accuracy or speed`);
  }
  return {
    data: [...values.data, ...positionals],
    sizes: values.sizes === undefined ? DEFAULT_SIZES : readSizes(values.sizes),
    all: values.all,
    only: only ?? null,
    write: !values['no-write'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true, // --data a b: the second file stands by itself
      options: {
        data: { type: 'string', multiple: true, default: [] },
        sizes: { type: 'string' },
        only: { type: 'string' },
        all: { type: 'boolean', default: false },
        'no-write': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new InputError(`--sizes ${text}: write whole numbers above 0, with commas between them`);
  }
  return sizes;
}
