import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a file into a folder of a knowledge folder, whole or not at all, whatever ends the process: it is written aside,
 * where no article is looked for, and then moved.
 * @throws the system's error: EEXIST where there is such a file already.
 */
export async function placeWhole(
  knowledge: string,
  folder: string,
  name: string,
  text: string,
): Promise<void> {
  const aside = join(knowledge, `.import-${randomUUID()}`);
  await mkdir(aside, { recursive: true });
  try {
    await writeFile(join(aside, name), text, { flush: true });
    try {
      await rename(aside, join(knowledge, folder));
    } catch {
      // There is such a folder: the file goes beside what it holds.
      await link(join(aside, name), join(knowledge, folder, name));
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
