import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Has this process, and those that it starts, put down what is for the moment in a folder of its own; cleared away when it ends. */
export function tidyUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-tests-'));
  // PostgreSQL runs as somebody else.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
