import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const NAME = 'footnote-tests-';

/** Has this process, and those that it starts, put down what is for the moment in a folder of its own; cleared away when it ends. */
export function tidyUp(): void {
  // The settings of the tests are read once for each of their parts.
  if (basename(tmpdir()).startsWith(NAME)) return;
  const folder = mkdtempSync(join(tmpdir(), NAME));
  // PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
