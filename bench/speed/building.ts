import { z } from 'zod';
import type { Table } from '../report/tables.ts';
import { measureApart } from './child.ts';

/** What building is held against: wink-nlp alone, reading the same text. */
export const READERS: readonly (readonly [name: string, pipe: string[] | undefined])[] = [
  ['of wink-nlp’s with all annotations', undefined],
  ['of wink-nlp’s without any', []],
];
/** The first of them, held against more than building: what the bot does when it has nothing else to do. */
const AND_AHEAD = 'the same, with its own words looked up ahead';
/** Rounds that count. */
export const ROUNDS = 15;

/** `size` is a number of passages to recombine the data into; null for its own articles. */
export const Job = z.object({ files: z.array(z.string()), size: z.int().positive().nullable() });

/** By data set: the speed of building as a share of each reader's, and then as `AND_AHEAD` says. */
export const Shares = z.array(z.object({ name: z.string(), shares: z.array(z.number()) }));

export async function buildingTable(files: readonly string[], sizes: readonly number[]): Promise<Table> {
  const largest = Math.max(...sizes);
  const own = await measure(files, null);
  const large = await measure(files, largest);
  const columns = [
    ...own,
    ...large.map(({ name, shares }) => ({
      name: `${name}, ${largest.toLocaleString('en')} passages`,
      shares,
    })),
  ];
  return {
    title: 'The speed of building, as a share of that at which wink-nlp alone reads the same text',
    head: ['', ...columns.map(({ name }) => name)],
    rows: [...READERS.map(([name]) => name), `${READERS[0]![0]}: ${AND_AHEAD}`].map((name, at) => [
      name,
      ...columns.map(({ shares }) => `${Math.round(shares[at]! * 100)}%`),
    ]),
    notes: [
      `In turns in one process, article by article, garbage collection included: the median of ${ROUNDS} rounds after warming up.`,
      'Large articles once, in turns of 500 passages.',
    ],
  };
}

async function measure(files: readonly string[], size: number | null): Promise<z.infer<typeof Shares>> {
  const job: z.infer<typeof Job> = { files: [...files], size };
  return Shares.parse(await measureApart('building-child.ts', job));
}
