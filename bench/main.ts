import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_FILES, InputError } from './data/data.ts';
import { readerSets, readerTrials } from './data/readers.ts';
import { shippedTrials } from './data/shipped.ts';
import { chooseFiles, loadSets } from './data/sources.ts';
import { DEFAULT_SIZES, type Options, readOptions, USAGE } from './options.ts';
import { loadPeers } from './peers/index.ts';
import { ours } from './peers/ours.ts';
import { accuracyTable } from './quality/accuracy.ts';
import { closenessTable } from './quality/closeness.ts';
import { refusalTable, reliabilityTable, trials } from './quality/confidence.ts';
import { oursBy, shipped, trainUnseen } from './quality/folds.ts';
import { sentenceTable } from './quality/sentences.ts';
import { curves } from './report/curves.ts';
import { machine } from './report/machine.ts';
import { type Tables, writeTables } from './report/readme.ts';
import { type Table, toText } from './report/tables.ts';
import { buildingTable } from './speed/building.ts';
import { latencyTable } from './speed/latency.ts';
import { programTable } from './speed/program.ts';
import { growth, type ScaleRow, scale, scaleTable } from './speed/scale.ts';

const README = new URL('../README.md', import.meta.url);
const CURVES = new URL('../docs/scale.svg', import.meta.url);
/** The peers also measured at sizes where most others take minutes. */
const AT_SCALE = ['MiniSearch', 'MiniSearch, stems'];

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await bench(options);
  else console.log(USAGE);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const files = chooseFiles(options.data);
  if (files.length === 0) {
    console.log(`No data at ${DEFAULT_FILES.join(' or ')}: measuring the shipped article.\n`);
  }
  const sets = await loadSets(files);
  const { peers, complete } = await loadPeers();
  if (!complete) console.log('The other search libraries are not installed: npm ci --prefix bench\n');

  const tables: Tables = {};
  let scaled: readonly ScaleRow[] = [];
  if (options.only !== 'speed') {
    const unseen = await trainUnseen();
    const heldOut = unseen === shipped ? [] : [oursBy(unseen, 'Footnote, trained without the article')];
    const contenders = [...heldOut, oursBy(shipped, 'Footnote, as shipped'), ...peers];
    const own = options.data.length === 0;
    const measured = own ? [...sets, ...readerSets()] : sets;
    const sentences = sentenceTable(unseen, measured);
    tables.accuracy = show(accuracyTable(contenders, measured), ...(sentences ? [sentences] : []));
    show(closenessTable(sets)); // no figure for the README: docs/accuracy.md has it
    const asked = [
      ...(files.length > 0 ? sets.flatMap(trials) : []),
      ...(await shippedTrials()),
      ...(own ? readerTrials() : []),
    ];
    tables.calibration = show(reliabilityTable(unseen, measured), refusalTable(unseen, asked));
  }
  if (options.only !== 'accuracy') {
    const program = show(await programTable(files)); // first, because it says soonest that something is broken
    const latency = show(latencyTable(peers, sets));
    const building = show(await buildingTable(files, options.sizes));
    const contenders = [ours(), ...peers.filter(({ name }) => options.all || AT_SCALE.includes(name))];
    scaled = await scale(contenders, options.sizes, files, ({ peer, size }) =>
      console.error(`  ${peer}: ${size.toLocaleString('en')} passages measured`),
    );
    tables.speed = [...latency, ...building, ...show(scaleTable(scaled)), ...program];
  }
  console.log(machine());

  // Figures of other data, or without the peers, are not the ones that the README speaks of.
  const usual = complete && options.data.length === 0 && files.length === DEFAULT_FILES.length;
  if (options.write && usual && options.sizes === DEFAULT_SIZES) write(tables, scaled);
}

function show(...tables: readonly Table[]): readonly Table[] {
  for (const table of tables) console.log(`${toText(table)}\n`);
  return tables;
}

function write(tables: Tables, scaled: readonly ScaleRow[]): void {
  if (scaled.length > 0) {
    writeFileSync(CURVES, curves('Time, memory and building, by the size of the article', growth(scaled)));
  }
  if (!existsSync(README)) return;
  const { text, missing } = writeTables(readFileSync(README, 'utf8'), tables, machine());
  writeFileSync(README, text);
  for (const section of missing) {
    console.log(
      `README.md has no <!-- bench:${section} --> … <!-- /bench:${section} -->: not written there.`,
    );
  }
}
