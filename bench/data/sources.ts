import { existsSync } from 'node:fs';
import { type DataSet, DEFAULT_FILES, readDataSet } from './data.ts';
import { readShipped } from './shipped.ts';

/** Files to measure with: those asked for, or the usual ones where they are there; none is the shipped article. */
export function chooseFiles(asked: readonly string[]): readonly string[] {
  return asked.length > 0 ? asked : DEFAULT_FILES.filter((file) => existsSync(file));
}

export async function loadSets(files: readonly string[]): Promise<readonly DataSet[]> {
  return files.length > 0 ? files.map(readDataSet) : await readShipped();
}
