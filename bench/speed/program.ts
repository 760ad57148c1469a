import { figure, type Table } from '../report/tables.ts';
import { PASSAGES, reloading } from './reload.ts';
import { startUp } from './start.ts';

/** What a person who runs the bot waits for. */
export async function programTable(files: readonly string[]): Promise<Table> {
  const start = await startUp();
  const { load, reload, pause } = await reloading(files);
  return {
    title: 'The whole program',
    head: ['', 'ms'],
    rows: [
      ['start to first answer, shipped article', figure(start.later)],
      ['the same, the first time', figure(start.first)],
      [`load ${PASSAGES.toLocaleString('en')} passages`, figure(load)],
      ['reload them, one changed', figure(reload)],
      ['longest pause meanwhile', figure(pause)],
    ],
    notes: [
      'The first time nothing is left of an earlier run: neither what Node compiled nor what files were read as.',
    ],
  };
}
