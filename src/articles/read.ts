import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Fault } from './article.ts';
import { MAX_FILE_BYTES } from './decode.ts';
import { byFileAndLine } from './flaw.ts';
import { readArticle, type Use, useOfFile, useOfFolder, useOfLooseFile } from './folder.ts';

export type Read =
  | { readonly kind: 'whole'; readonly articles: readonly Article[] }
  /** Every fault of every file, in the order of file and line. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** Reads every article of a knowledge folder: all of them, or all faults. Links are not followed. */
export async function readArticles(folder: string): Promise<Read> {
  const faults: Fault[] = [];
  const articles: Article[] = [];
  const inUse = (entries: readonly Dirent[], within: string, use: (entry: Dirent) => Use) =>
    entries.filter((entry) => {
      const found = use(entry);
      if (found.kind === 'fault')
        faults.push({ file: within + entry.name, line: null, message: found.message });
      return found.kind === 'read';
    });

  const entries = list(folder);
  if (entries === null) {
    return alone(
      folder,
      'there is no such folder; make it, or name another with KNOWLEDGE_DIR or --knowledge',
    );
  }
  const folders = inUse(entries, '', (entry) =>
    entry.isDirectory() ? useOfFolder(entry.name) : useOfLooseFile(entry.name),
  );
  for (const { name: id } of folders) {
    const contents = new Map<string, Uint8Array>();
    const files = inUse(list(join(folder, id)) ?? [], `${id}/`, useOfEntry);
    for (const { name } of files) {
      const file = bytesOf(join(folder, id, name));
      if ('problem' in file) faults.push({ file: `${id}/${name}`, line: null, message: file.problem });
      else contents.set(name, file.bytes);
    }
    const read = readArticle(id, contents);
    // That there is no article is an echo where one of its files has a fault already.
    const isEcho = faults.some(({ file }) => file.startsWith(`${id}/`));
    faults.push(...read.faults.filter(({ file }) => !(isEcho && file === id)));
    if (read.article) articles.push(read.article);
  }
  if (faults.length > 0) return { kind: 'faulty', faults: faults.sort(byFileAndLine) };
  if (articles.length > 0) return { kind: 'whole', articles };
  return alone(
    folder,
    'the folder has no article; make a folder in it with a file article.nl.md or article.en.md',
  );
}

/** A link could lead out of the folder, and a pipe would never end. */
function useOfEntry(entry: Dirent): Use {
  const use = useOfFile(entry.name);
  if (use.kind !== 'read' || entry.isFile()) return use;
  return { kind: 'fault', message: 'this is a link or no file at all; put the file itself here' };
}

function alone(file: string, message: string): Read {
  return { kind: 'faulty', faults: [{ file, line: null, message }] };
}

/** What lies in a folder, by name; null where there is no such folder. */
function list(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function bytesOf(path: string): { bytes: Uint8Array } | { problem: string } {
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES) {
      return { problem: `the file has ${size} bytes, more than ${MAX_FILE_BYTES}; split the article in two` };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
    return { problem: `the file cannot be read (${reason}); check what it is and its permissions` };
  }
}
