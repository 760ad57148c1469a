import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { File } from '../../commands/command.ts';
import type { Reply } from '../replies/reply.ts';

/** A file on this machine as one that is handed over. */
export function fileAt(path: string): File {
  return {
    name: basename(path),
    async read(most) {
      try {
        if ((await stat(path)).size > most) return { problem: 'large' };
        return { bytes: await readFile(path) };
      } catch {
        return { problem: 'unreachable' };
      }
    },
  };
}

/** Saves the files of a reply in the current folder, without overwriting any; a line about each. */
export async function saveFiles({ files = [] }: Reply): Promise<string[]> {
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      try {
        await writeFile(name, bytes, { flag: 'wx' });
        return `→ ${name}`;
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
        return `✗ ${name} (${code})`;
      }
    }),
  );
}
