import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { DataSet } from '../data/data.ts';
import { ours } from '../peers/ours.ts';
import { type Peer, textOf } from '../peers/peer.ts';
import { sample } from '../random.ts';
import { figure, type Table } from '../report/tables.ts';
import { median } from '../statistics.ts';

/** Questions of each data set that are timed, of a small one half. */
const QUESTIONS = 600;
/** Other questions of each article, as far as there are so many, that are asked before: who runs for a while has answered some. */
const OTHERS = 30;
/** Every contender is built and asked this often, in turn with all others; the first round only warms up. */
const ROUNDS = 8;

/** What wink-nlp takes only to read a text: the least that an answer by it can cost. */
function reader(name: string, nlp: { readDoc(text: string): unknown }): Peer {
  return {
    name,
    build({ passages }) {
      for (const passage of passages) nlp.readDoc(textOf(passage));
      return (question) => {
        nlp.readDoc(question);
        return [];
      };
    },
  };
}

/** Who is measured: after other questions of the article, or as soon as it is built. */
interface Contender {
  readonly peer: Peer;
  readonly fresh?: boolean;
}

interface Latency {
  /** Microseconds from question to ranking, the median. */
  readonly answer: number;
  /** Passages made searchable in a second. */
  readonly building: number;
}

/** Speed on the data's own articles, which are as long as an article is. */
export function latencyTable(peers: readonly Peer[], sets: readonly DataSet[]): Table {
  const contenders: readonly Contender[] = [
    { peer: reader('wink-nlp reads, all annotations', winkNLP(model)) },
    { peer: reader('wink-nlp reads, no annotations', winkNLP(model, [])) },
    { peer: ours() },
    { peer: ours(undefined, 'Footnote, just built', false), fresh: true },
    ...peers.map((peer) => ({ peer })),
  ];
  const measured = sets.map((set) => latencies(contenders, set));
  const sizes = sets.flatMap(({ folders }) => folders.map(({ edition }) => edition.passages.length));
  return {
    title: `Articles of ${Math.min(...sizes)} to ${Math.max(...sizes)} passages`,
    head: ['', ...sets.flatMap(({ name }) => [`${name}: µs a question`, 'passages built a second'])],
    rows: contenders.map(({ peer }, i) => [
      peer.name,
      ...measured.flatMap((set) => [figure(set[i]!.answer), figure(set[i]!.building)]),
    ]),
    notes: [
      'Medians, from question to ranked passages; for wink-nlp from text to tokens.',
      `Each question is asked once, after ${OTHERS} others of its article, and when the article’s own words were looked up, as the bot does in spare moments once it is in force; of what was just built, without either.`,
    ],
  };
}

function latencies(contenders: readonly Contender[], { folders }: DataSet): Latency[] {
  const passages = folders.reduce((sum, { edition }) => sum + edition.passages.length, 0);
  const all = folders.flatMap(({ questions }, folder) => questions.map(({ ask }) => ({ ask, folder })));
  const timed = new Set(sample(all, Math.min(QUESTIONS, Math.floor(all.length / 2)), 1));
  const articles = folders.map((_, folder) => {
    const own = all.filter((each) => each.folder === folder);
    const others = own.filter((each) => !timed.has(each)).slice(0, OTHERS);
    return { others, timed: own.filter((each) => timed.has(each)) };
  });
  const builds: number[][] = contenders.map(() => []);
  const answers: number[][] = contenders.map(() => []);

  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { peer, fresh }] of contenders.entries()) {
      const started = performance.now();
      const finders = folders.map(({ edition }) => peer.build(edition));
      const built = performance.now();
      const times = articles.flatMap(({ others, timed }, article) => {
        const find = finders[article]!;
        if (!fresh) for (const { ask } of others) find(ask);
        return timed.map(({ ask }) => {
          const before = performance.now();
          find(ask);
          return performance.now() - before;
        });
      });
      if (round === 0) continue;
      builds[i]!.push(built - started);
      answers[i]!.push(...times);
    }
  }
  return contenders.map((_, i) => ({
    answer: median(answers[i]!) * 1000,
    building: (passages / median(builds[i]!)) * 1000,
  }));
}
