import { z } from 'zod';
import type { Peer } from '../peers/peer.ts';
import type { Diagram } from '../report/curves.ts';
import { figure, type Table } from '../report/tables.ts';
import { measureApart } from './child.ts';

/** What `scale-child.ts` is told. */
export const Job = z.object({ peer: z.string(), size: z.int().positive(), files: z.array(z.string()) });

/** What it prints. */
export const Scaled = z.object({
  /** Seconds to make the passages searchable. */
  building: z.number(),
  /** Milliseconds a question. */
  median: z.number(),
  p99: z.number(),
  /** Bytes of heap and buffers that the index adds, a passage. */
  memory: z.number(),
});

export type Scaled = z.infer<typeof Scaled>;

/** One engine at one size. */
export interface ScaleRow extends Scaled {
  readonly peer: string;
  readonly size: number;
}

export async function scale(
  peers: readonly Peer[],
  sizes: readonly number[],
  files: readonly string[],
  onRow: (row: ScaleRow) => void,
): Promise<ScaleRow[]> {
  const rows: ScaleRow[] = [];
  for (const size of sizes) {
    for (const { name } of peers) {
      const job: z.infer<typeof Job> = { peer: name, size, files: [...files] };
      const row = { peer: name, size, ...Scaled.parse(await measureApart('scale-child.ts', job)) };
      rows.push(row);
      onRow(row);
    }
  }
  return rows;
}

export function scaleTable(rows: readonly ScaleRow[]): Table {
  return {
    title: 'Large articles, recombined from the sentences of the data',
    head: ['', 'passages', 'median ms', 'p99 ms', 'bytes a passage', 'built a second'],
    rows: rows.map(({ peer, size, median, p99, memory, building }) => [
      peer,
      size.toLocaleString('en'),
      figure(median),
      figure(p99),
      figure(memory),
      figure(size / building),
    ]),
    notes: [
      'Each in a process of its own; memory is heap and buffers after garbage collection, without the text.',
    ],
  };
}

/** How each of it grows. */
export function growth(rows: readonly ScaleRow[]): Diagram[] {
  const drawn = (title: string, y: string, of: (row: ScaleRow) => number) => ({
    title,
    x: 'passages',
    y,
    points: rows.map((row) => ({ series: row.peer, x: row.size, y: of(row) })),
  });
  return [
    drawn('From question to answer', 'ms, median', ({ median }) => median),
    drawn('Memory', 'bytes a passage', ({ memory }) => memory),
    drawn('Building', 'passages a second', ({ size, building }) => size / building),
  ];
}
