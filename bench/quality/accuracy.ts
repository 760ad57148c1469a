import { countQuestions, type DataSet, type Folder } from '../data/data.ts';
import type { Peer } from '../peers/peer.ts';
import { percent, type Table } from '../report/tables.ts';

export interface Accuracy {
  readonly questions: number;
  /** How often the right passage came first. */
  readonly first: number;
  /** How often it was among the first three. */
  readonly firstThree: number;
}

/** Asks every question of its own article. */
export function accuracy(peer: Peer, folders: readonly Folder[]): Accuracy {
  let [asked, first, firstThree] = [0, 0, 0];
  for (const { edition, questions } of folders) {
    const find = peer.build(edition);
    for (const { ask, right } of questions) {
      const rank = find(ask).findIndex((place) => right.includes(place));
      asked += 1;
      if (rank === 0) first += 1;
      if (rank >= 0 && rank < 3) firstThree += 1;
    }
  }
  return { questions: asked, first, firstThree };
}

/** For each data set a column for the passage put first and one for the first three. */
export function accuracyTable(contenders: readonly Peer[], sets: readonly DataSet[]): Table {
  return {
    title: 'The right passage, found within its article (% of questions)',
    head: ['', ...sets.flatMap(({ name }) => [`${name}: first`, 'first three'])],
    rows: contenders.map((peer) => [
      peer.name,
      ...sets.flatMap(({ folders }) => {
        const { questions, first, firstThree } = accuracy(peer, folders);
        return [percent(first, questions), percent(firstThree, questions)];
      }),
    ]),
    notes: [
      ...sets.map(
        (set) => `${set.name}: ${countQuestions(set)} questions, ${set.folders.length} article(s).`,
      ),
    ],
  };
}
