import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed } from '../flaw.ts';
import type { Shelf } from './memory.ts';

/** Where tools keep what they can make again. */
export const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/footnote', import.meta.url));

/** All that decides what a file is read as, beside the file: what reads it, and which libraries are installed. */
const READERS = ['../', '../../language'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
const INSTALLED = fileURLToPath(new URL('../../../node_modules/.package-lock.json', import.meta.url));

/** Files that are kept; with one more, all are let go of. */
const ROOM = 100;

/**
 * What files of knowledge were read as by earlier runs of the program, for one that is to answer at once. Each stands
 * under a hash of all that it depends on, so that nothing found is ever out of date; where it cannot be kept or is
 * damaged, the file is read as ever.
 */
export function openShelf(folder = FOLDER): Shelf {
  let reader: Hash | undefined;
  const pathOf = (file: string, bytes: Uint8Array) => {
    reader ??= hashOfReader();
    const hash = reader.copy();
    add(hash, file);
    add(hash, bytes);
    return join(folder, `${hash.digest('hex')}.json`);
  };
  return {
    find(file, bytes) {
      try {
        return { value: JSON.parse(readFileSync(pathOf(file, bytes), 'utf8')), flaws: [] };
      } catch {
        return null;
      }
    },
    keep(file, bytes, { value, flaws }: Parsed<unknown>) {
      if (flaws.length > 0) return;
      try {
        const path = pathOf(file, bytes);
        const unfinished = `${path}.${process.pid}`;
        mkdirSync(folder, { recursive: true });
        const kept = readdirSync(folder);
        if (kept.length >= ROOM) for (const name of kept) rmSync(join(folder, name), { force: true });
        writeFileSync(unfinished, JSON.stringify(value));
        renameSync(unfinished, path);
      } catch {
        // There is nothing to find the next time.
      }
    },
  };
}

function hashOfReader(): Hash {
  const hash = createHash('sha256');
  add(hash, process.version);
  add(hash, readFileSync(INSTALLED));
  for (const folder of READERS) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
      add(hash, name);
      add(hash, readFileSync(join(folder, name)));
    }
  }
  return hash;
}

/** With its length, so that two texts in a row are told from others that come to the same. */
function add(hash: Hash, data: string | Uint8Array): void {
  hash.update(`${data.length} `).update(data);
}
