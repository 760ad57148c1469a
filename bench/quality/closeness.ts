import { buildIndex, type Index, NO_LEXICON } from '../../src/search/index/build.ts';
import { SHIPPED } from '../../src/search/model.ts';
import { candidates, furthestBehind } from '../../src/search/ranking/candidates.ts';
import { readQuery } from '../../src/search/ranking/query.ts';
import { hold, score, weightsFor } from '../../src/search/ranking/rank.ts';
import { atOnce } from '../../src/slices.ts';
import type { DataSet, Folder } from '../data/data.ts';
import type { Table } from '../report/tables.ts';

/** What comes of reading closely only the most promising passages, and of them those close to the first; in questions. */
export interface Closeness {
  /** Those for which anything is found. */
  readonly found: number;
  /** The right passage is among the most promising, and among those of them that are close to the first. */
  readonly best: number;
  readonly close: number;
  /** The right passage would come first of all the best and does not of the close ones, and the other way round. */
  readonly lost: number;
  readonly won: number;
  /** With every passage scored one by one another comes first than of the close ones, and how often the right one would. */
  readonly other: number;
  readonly otherRight: number;
}

/** With the weights that are shipped. */
export function closeness(folders: readonly Folder[]): Closeness {
  const counts = { found: 0, best: 0, close: 0, lost: 0, won: 0, other: 0, otherRight: 0 };
  for (const { edition, questions } of folders) {
    const index = atOnce(buildIndex(edition, NO_LEXICON));
    for (const { ask, right } of questions) {
      const { all, best, close } = readings(ask, index);
      const isRight = (number: number | undefined) => number !== undefined && right.includes(number);
      if (best.length > 0) counts.found += 1;
      if (best.some(isRight)) counts.best += 1;
      if (close.some(isRight)) counts.close += 1;
      if (isRight(best[0]) && !isRight(close[0])) counts.lost += 1;
      if (isRight(close[0]) && !isRight(best[0])) counts.won += 1;
      if (all[0] === close[0]) continue;
      counts.other += 1;
      if (isRight(all[0])) counts.otherRight += 1;
    }
  }
  return counts;
}

/** The passages that have anything of a question, the most promising, and the close ones of those: best score first. */
function readings(ask: string, index: Index): Record<'all' | 'best' | 'close', number[]> {
  const query = readQuery(ask, index, SHIPPED.common);
  const weights = weightsFor(index.written, SHIPPED.rank);
  let best = new Set<number>();
  let close = new Set<number>();
  const held = hold(query, index, SHIPPED, (sums) => {
    best = new Set(candidates(sums, Number.POSITIVE_INFINITY));
    close = new Set(candidates(sums, furthestBehind(index.written)));
    return Array.from({ length: sums.passages }, (_, number) => number).filter(
      (number) => sums.last[number]! > 0,
    );
  });
  const all = held
    .map(({ number, evidence }) => ({ number, score: score(evidence.values, weights) }))
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .map(({ number }) => number);
  return {
    all,
    best: all.filter((number) => best.has(number)),
    close: all.filter((number) => close.has(number)),
  };
}

export function closenessTable(sets: readonly DataSet[]): Table {
  return {
    title: 'Read are the most promising, and of them those close to the first (questions)',
    head: [
      '',
      'anything found',
      'right among the most promising',
      'and close',
      'right no more first',
      'now first',
      'another first of all passages',
      'the right one',
    ],
    rows: sets.map(({ name, folders }) => {
      const { found, best, close, lost, won, other, otherRight } = closeness(folders);
      return [name, ...[found, best, close, lost, won, other, otherRight].map(String)];
    }),
    notes: [],
  };
}
