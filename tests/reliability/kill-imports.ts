import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../src/articles/read.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { runAndDie } from './die.ts';

/** What came of killing a process that imports articles. */
export interface KilledImports {
  /** Articles that were said to be there, of all runs. */
  readonly acknowledged: number;
  /** Those that were not, and whatever was there in part. */
  readonly wrong: readonly string[];
}

/** Longest time that a process imports before it is killed, in milliseconds. */
const LONGEST = 800;

/** Starts a process that imports into a folder, kills it with SIGKILL at a random moment, looks; so many times. */
export async function killImports(kills: number): Promise<KilledImports> {
  const wrong: string[] = [];
  let acknowledged = 0;
  for (let count = 0; count < kills; count += 1) {
    const folder = folderOf({ 'tea/article.en.md': TEA });
    const place = mkdtempSync(join(tmpdir(), 'footnote-'));
    const said = await runAndDie('tests/reliability/importer.ts', [folder, place, `run${count}`], LONGEST);
    acknowledged += said.length;
    const read = await readArticles(folder);
    if (read.kind === 'faulty') wrong.push(...read.faults.map(({ file, message }) => `${file}: ${message}`));
    const there = read.kind === 'whole' ? read.articles : [];
    wrong.push(...said.filter((id) => !there.some((each) => each.id === id)).map((id) => `${id} is lost`));
    for (const { id, editions } of there) {
      const last = editions.en?.passages.at(-1)?.text;
      if (id !== 'tea' && last !== 'This is the end.') wrong.push(`${id} is half`);
    }
  }
  return { acknowledged, wrong };
}
