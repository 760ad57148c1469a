import { buildIndex, NO_LEXICON } from '../../src/search/index/build.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { candidates, release, sumPostings } from '../../src/search/ranking/candidates.ts';
import { Gatherer } from '../../src/search/ranking/evidence.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { inOrder, score } from '../../src/search/ranking/rank.ts';
import { Tellings } from '../../src/search/ranking/telling.ts';
import { atOnce } from '../../src/slices.ts';
import type { DataSet, Folder } from '../data/data.ts';
import type { Table } from '../report/tables.ts';

/** What comes of reading only those of the best candidates that are close to the first; in questions. */
export interface Closeness {
  /** Those for which anything is found. */
  readonly found: number;
  /** The right passage is among the best by BM25, and among those of them that are close to the first. */
  readonly best: number;
  readonly close: number;
  /** The right passage would come first of all the best and does not of the close ones, and the other way round. */
  readonly lost: number;
  readonly won: number;
}

/** With the weights that are shipped. */
export function closeness(folders: readonly Folder[]): Closeness {
  let [found, best, close, lost, won] = [0, 0, 0, 0, 0];
  for (const { edition, questions } of folders) {
    const index = atOnce(buildIndex(edition, NO_LEXICON));
    for (const { ask, right } of questions) {
      const query = readQuery(ask, index);
      const sums = sumPostings(query, index);
      const tellings = new Tellings(index, query);
      const gatherer = new Gatherer(query, index, sums, tellings);
      // To an edition with written questions the rule does not apply.
      const all = candidates(sums, { written: 'many' })
        .map((number) => ({ number, score: score(gatherer.gather(number).values, inOrder(SHIPPED.rank)) }))
        .sort((a, b) => b.score - a.score || a.number - b.number)
        .map(({ number }) => number);
      const near = new Set(candidates(sums, index));
      tellings.release();
      release(sums);
      const some = all.filter((number) => near.has(number));
      const isRight = (number: number | undefined) => number !== undefined && right.includes(number);
      if (all.length > 0) found += 1;
      if (all.some(isRight)) best += 1;
      if (some.some(isRight)) close += 1;
      if (isRight(all[0]) && !isRight(some[0])) lost += 1;
      if (isRight(some[0]) && !isRight(all[0])) won += 1;
    }
  }
  return { found, best, close, lost, won };
}

export function closenessTable(sets: readonly DataSet[]): Table {
  return {
    title: 'Of the best by BM25 only those close to the first are read (questions)',
    head: ['', 'anything found', 'right among the best', 'and close', 'right no more first', 'now first'],
    rows: sets.map(({ name, folders }) => {
      const { found, best, close, lost, won } = closeness(folders);
      return [name, ...[found, best, close, lost, won].map(String)];
    }),
    notes: [],
  };
}
