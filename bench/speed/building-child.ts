import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { z } from 'zod';
import type { Edition } from '../../src/articles/article.ts';
import { type Engine, lookingUpAhead, preparingEngine } from '../../src/search/engine.ts';
import { atOnce, type Work } from '../../src/slices.ts';
import { recombine } from '../data/corpus.ts';
import { articleOf } from '../data/data.ts';
import { loadSets } from '../data/sources.ts';
import { textOf } from '../peers/peer.ts';
import { median } from '../statistics.ts';
import { Job, READERS, ROUNDS, type Shares } from './building.ts';

/** Passages that one reads before it is the other's turn: the machine is as fast for both. */
const TURN = 500;
const WARM_UP = 3; // rounds
const WARM_UP_PASSAGES = 1_000;

/** Milliseconds: of building, of looking up its own words ahead, and of each reader. */
interface Spent {
  building: number;
  ahead: number;
  readonly reading: number[];
}

const { files, size } = Job.parse(JSON.parse(process.argv[2] ?? ''));
const readers = READERS.map(([, pipe]) => winkNLP(model, pipe));
const results: z.infer<typeof Shares> = [];
for (const set of await loadSets(files)) {
  const editions = size === null ? set.folders.map(({ edition }) => edition) : [recombine(set, size, 1)];
  const warming = size === null ? editions : [recombine(set, WARM_UP_PASSAGES, 3)];
  for (let round = 0; round < WARM_UP; round++) spend(warming);
  const rounds = Array.from({ length: size === null ? ROUNDS : 1 }, () => spend(editions));
  const share = (of: (spent: Spent) => number) => median(rounds.map(of));
  const shares = [
    ...readers.map((_, at) => share(({ building, reading }) => reading[at]! / building)),
    share(({ building, ahead, reading }) => reading[0]! / (building + ahead)),
  ];
  results.push({ name: set.name, shares });
}
console.log(JSON.stringify(results));

function spend(editions: readonly Edition[]): Spent {
  const spent: Spent = { building: 0, ahead: 0, reading: readers.map(() => 0) };
  for (const edition of editions) {
    const { passages } = edition;
    const work = preparingEngine([articleOf(edition)]);
    let built: Engine | undefined;
    for (let from = 0; from < passages.length; from += TURN) {
      const last = from + TURN >= passages.length;
      spent.building += time(() => {
        built = advance(work, last ? Number.POSITIVE_INFINITY : TURN);
      });
      const texts = passages.slice(from, from + TURN).map(textOf);
      for (const [at, reader] of readers.entries())
        spent.reading[at]! += time(() => {
          for (const text of texts) reader.readDoc(text);
        });
    }
    const engine = built!;
    spent.ahead += time(() => atOnce(lookingUpAhead(engine)));
  }
  return spent;
}

/** Goes on until so many passages more are read, or all is done: then there is an engine. */
function advance(work: Work<Engine>, passages: number): Engine | undefined {
  for (let read = 0; read < passages; ) {
    const step = work.next();
    if (step.done) return step.value;
    read += step.value ?? 0;
  }
  return undefined;
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
