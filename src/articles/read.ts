import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Localized } from '../language/language.ts';
import { inSlices } from '../slices.ts';
import type { Article, Fault } from './article.ts';
import { compose } from './compose.ts';
import { fileFaults } from './faults/files.ts';
import { MAX_FILE_BYTES } from './files/decode.ts';
import { Memory } from './files/memory.ts';
import { type Use, useOfFile, useOfFolder, useOfLooseFile } from './folder.ts';
import type { Sources } from './sources.ts';

export type Read =
  | { readonly kind: 'whole'; readonly articles: readonly Article[] }
  /** Every fault of every file, in the order of file and line. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/**
 * Reads every article of a knowledge folder: all of them, or all faults. Links are not followed. Questions are
 * answered meanwhile; files that `memory` has from the last reading are not parsed again.
 */
export async function readArticles(folder: string, memory = new Memory()): Promise<Read> {
  const { sources, faults } = await readFolder(folder);
  return inSlices(compose(sources, [], memory, folder, faults));
}

/** The files of a knowledge folder that have a meaning, and the faults of what else is in it. */
export async function readFolder(
  folder: string,
): Promise<{ readonly sources: Sources; readonly faults: readonly Fault[] }> {
  const sources = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const listed = await list(folder);
  if ('problem' in listed)
    return { sources, faults: [{ file: folder, line: null, message: listed.problem }] };
  let faults: Fault[] = [];
  for (const entry of listed.entries) {
    const { name: id } = entry;
    const use = entry.isDirectory() ? useOfFolder(id) : useOfLooseFile(id);
    if (use.kind === 'fault') faults.push({ file: id, line: null, message: use.message });
    if (use.kind !== 'read') continue;
    const files = await readFiles(folder, id);
    if (files.contents) sources.set(id, files.contents);
    faults = faults.concat(files.faults);
  }
  return { sources, faults };
}

/** The files of an article's folder that have a meaning, by name, and the faults of the others; or of the folder. */
async function readFiles(folder: string, id: string) {
  const listed = await list(join(folder, id));
  if ('problem' in listed) return { faults: [{ file: id, line: null, message: listed.problem }] };
  const contents = new Map<string, Uint8Array>();
  const faults: Fault[] = [];
  for (const entry of listed.entries) {
    const use = useOfEntry(entry);
    if (use.kind === 'ignored') continue;
    const file = use.kind === 'read' ? await bytesOf(join(folder, id, entry.name)) : { problem: use.message };
    if ('problem' in file) faults.push({ file: `${id}/${entry.name}`, line: null, message: file.problem });
    else contents.set(entry.name, file.bytes);
  }
  return { contents, faults };
}

/** A link could lead out of the folder, and a pipe would never end. */
function useOfEntry(entry: Dirent): Use {
  const use = useOfFile(entry.name);
  if (use.kind !== 'read' || entry.isFile()) return use;
  return { kind: 'fault', message: fileFaults.link };
}

/** What lies in a folder, by name. */
async function list(folder: string): Promise<{ entries: Dirent[] } | { problem: Localized }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') return { problem: fileFaults.noFolder };
    if (reason === 'ENOTDIR') return { problem: fileFaults.noFolderButFile };
    return { problem: fileFaults.unreadableFolder(reason) };
  }
}

async function bytesOf(path: string): Promise<{ bytes: Uint8Array } | { problem: Localized }> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      return { problem: fileFaults.tooManyBytes(size, MAX_FILE_BYTES) };
    }
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: fileFaults.unreadable(reasonOf(error)) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
