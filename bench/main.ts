import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { accuracyTable } from './accuracy.ts';
import { refusalTable, reliabilityTable, trials } from './confidence.ts';
import { curve } from './curve.ts';
import { DEFAULT_FILES } from './data.ts';
import { latencyTable } from './latency.ts';
import { machine } from './machine.ts';
import { DEFAULT_SIZES, readOptions, USAGE } from './options.ts';
import { loadPeers } from './peers/index.ts';
import { ours } from './peers/ours.ts';
import { replaceSection, type Section } from './readme.ts';
import { PASSAGES, reloading } from './reload.ts';
import { points, scale, scaleTable } from './scale.ts';
import { sentenceTable } from './sentences.ts';
import { shippedTrials } from './shipped.ts';
import { chooseFiles, loadSets } from './sources.ts';
import { startUp } from './start.ts';
import { figure, type Table, toMarkdown, toText } from './tables.ts';

const README = new URL('../README.md', import.meta.url);
const CURVE = new URL('../docs/scale.svg', import.meta.url);
/** The peers that are also measured at sizes where most others take minutes. */
const AT_SCALE = ['MiniSearch', 'MiniSearch, stems'];

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log(USAGE);
  process.exit();
}

const files = chooseFiles(options.data);
if (files.length === 0)
  console.log(`No data at ${DEFAULT_FILES.join(' or ')}: measuring the shipped article.\n`);
const sets = await loadSets(files);
const { peers, complete } = await loadPeers();
if (!complete) console.log('The other search libraries are not installed: npm ci --prefix bench\n');

const written: Partial<Record<Section, readonly Table[]>> = {};
if (options.only !== 'speed') {
  const sentences = sentenceTable(sets);
  written.accuracy = show(accuracyTable(peers, sets), ...(sentences ? [sentences] : []));
  const asked = [...sets.flatMap(trials), ...(await shippedTrials())];
  written.calibration = show(reliabilityTable(sets), refusalTable(asked));
}
if (options.only !== 'accuracy') {
  const latency = show(latencyTable(peers, sets));
  const contenders = [ours(), ...peers.filter(({ name }) => options.all || AT_SCALE.includes(name))];
  const scaled = await scale(contenders, options.sizes, files, ({ peer, size }) =>
    console.error(`  ${peer}: ${size.toLocaleString('en')} passages measured`),
  );
  written.speed = [...latency, ...show(scaleTable(scaled), await processTable())];
  if (options.write && comparable()) {
    writeFileSync(
      CURVE,
      curve(points(scaled), {
        title: 'Time from question to answer, by the size of the article',
        x: 'passages',
        y: 'ms, median',
      }),
    );
  }
}
console.log(machine());
if (options.write && comparable()) writeReadme();

/** Figures of other data, or without the peers, would not be those that the README speaks of. */
function comparable(): boolean {
  return (
    complete &&
    files.length === DEFAULT_FILES.length &&
    files.every((file) => DEFAULT_FILES.includes(file)) &&
    options?.sizes === DEFAULT_SIZES
  );
}

function show(...tables: readonly Table[]): readonly Table[] {
  for (const table of tables) console.log(`${toText(table)}\n`);
  return tables;
}

async function processTable(): Promise<Table> {
  const start = await startUp();
  const { load, reload, pause } = await reloading(files);
  return {
    title: 'The whole program',
    head: ['', 'ms'],
    rows: [
      ['start to first answer, shipped article', figure(start)],
      [`load ${PASSAGES.toLocaleString('en')} passages`, figure(load)],
      ['reload them, one changed', figure(reload)],
      ['longest pause meanwhile', figure(pause)],
    ],
    notes: [],
  };
}

function writeReadme(): void {
  let text = existsSync(README) ? readFileSync(README, 'utf8') : '';
  for (const section of ['accuracy', 'calibration', 'speed'] as const) {
    const tables = written[section];
    if (!tables) continue;
    const replaced = replaceSection(text, section, [...tables.map(toMarkdown), machine()].join('\n\n'));
    if (replaced === null) console.log(`README.md has no <!-- bench:${section} -->: not written there.`);
    else text = replaced;
  }
  if (text !== '') writeFileSync(README, text);
}
