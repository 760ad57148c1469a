import Sqlite from 'libsql';
import { openStore } from '../../src/store/open.ts';
import { runAndDie } from './die.ts';

/** What came of killing a process that writes. */
export interface Killed {
  readonly kills: number;
  /** Writes that the store said were kept, of all runs. */
  readonly acknowledged: number;
  /** Those of them that were not there afterwards. */
  readonly lost: readonly string[];
  /** What the database's own check said after each kill, where it was not `ok`. */
  readonly damage: readonly string[];
}

/** Longest time that a process writes before it is killed, in milliseconds. */
const LONGEST = 400;

/** Starts a process that writes to the file, kills it with SIGKILL at a random moment, looks; so many times. */
export async function killWriters(file: string, kills: number): Promise<Killed> {
  let acknowledged = 0;
  const lost: string[] = [];
  const damage: string[] = [];
  for (let count = 0; count < kills; count++) {
    const run = `run${count}`;
    const said = await writeAndDie(file, run);
    acknowledged += said.length;
    const database = new Sqlite(file);
    const [check] = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    if (check?.integrity_check !== 'ok') damage.push(`${run}: ${check?.integrity_check}`);
    database.close();
    lost.push(...(await missing(file, run, said)));
  }
  return { kills, acknowledged, lost, damage };
}

/** What the process said it had kept by the time it was killed. */
function writeAndDie(file: string, run: string): Promise<string[]> {
  return runAndDie('tests/reliability/writer.ts', [file, run], LONGEST);
}

async function missing(file: string, run: string, said: readonly string[]): Promise<string[]> {
  const store = await openStore(`file:${file}`);
  const questions = await store.questions.of(run, 1_000_000);
  const votes = await store.votes.criticised(run, 1_000_000);
  const there = new Set([
    ...questions.map(({ text, passed }) => (passed === null ? `question ${text}` : text)),
    ...votes.map(({ question }) => `vote ${question}`),
    ...[...store.settings.all(run).keys()].map((channel) => `setting ${channel}`),
  ]);
  await store.close();
  return said.filter((line) => !there.has(line));
}
