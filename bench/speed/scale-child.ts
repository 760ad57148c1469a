import { recombine } from '../data/corpus.ts';
import { loadSets } from '../data/sources.ts';
import { loadPeers } from '../peers/index.ts';
import { ours } from '../peers/ours.ts';
import { sample } from '../random.ts';
import { median, quantile } from '../statistics.ts';
import { Job, type Scaled } from './scale.ts';

/** Questions timed: enough for a 99th percentile that is not the slowest one. */
const QUESTIONS = 200;
/** Questions asked before, and the size of an article built before: code compiled, models loaded. */
const WARM_UP = 20;
const WARM_UP_PASSAGES = 200;
/** Milliseconds after which a slow engine is asked no further question. */
const BUDGET = 60_000;

const { peer: name, size, files } = Job.parse(JSON.parse(process.argv[2] ?? ''));
const [set] = await loadSets(files);
const peer = [ours(), ...(await loadPeers()).peers].find((candidate) => candidate.name === name);
if (!set || !peer || !gc) throw new Error(`scale-child: nothing to measure for ${name}`);

const asked = sample(
  set.folders.flatMap(({ questions }) => questions.map(({ ask }) => ask)),
  QUESTIONS + WARM_UP,
  2,
);
const edition = recombine(set, size, 1);
const small = peer.build(recombine(set, WARM_UP_PASSAGES, 3));
for (const question of asked.slice(0, WARM_UP)) small(question);

const before = memory();
const started = performance.now();
const find = peer.build(edition);
const building = (performance.now() - started) / 1000;
const used = memory() - before;

for (const question of asked.slice(0, WARM_UP)) find(question);
const times: number[] = [];
let spent = 0;
for (const question of asked.slice(WARM_UP)) {
  const start = performance.now();
  find(question);
  times.push(performance.now() - start);
  spent += times.at(-1)!;
  if (spent > BUDGET) break;
}

const scaled: Scaled = { building, median: median(times), p99: quantile(times, 0.99), memory: used / size };
console.log(JSON.stringify(scaled));

/** Bytes in use by what can still be reached. */
function memory(): number {
  gc?.();
  gc?.(); // what finalizers let go of in the first pass
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
