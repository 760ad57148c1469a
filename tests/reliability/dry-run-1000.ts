import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folderOf } from '../support/knowledge.ts';

/**
 * `node --import ./typescript.js tests/reliability/dry-run-1000.ts [times]`, the figure in docs/reliability.md:
 * the memory in use over dry runs of files of which no word was ever seen before.
 */
const times = Number(process.argv[2] ?? 1_000);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const PASSAGES = 60;
const WORDS = 40;
let words = 0;

function word(): string {
  words += 1;
  return `w${words.toString(36)}x`;
}

function article(): string {
  const passages = Array.from({ length: PASSAGES }, () => {
    const text = Array.from({ length: WORDS }, word).join(' ');
    return `### What is ${word()}?\n\n${text}.\n`;
  });
  return `---\ntitle: Words\nlanguage: en\n---\n\n${passages.join('\n')}`;
}

function megabytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
}

const folder = folderOf({ 'words/article.en.md': article() });
const knowledge = await loadKnowledge(folder);
const seen: string[] = [`${megabytes()} MB at first`];
for (let run = 1; run <= times; run += 1) {
  writeFileSync(join(folder, 'words', 'article.en.md'), article());
  await knowledge.reload('test', { dryRun: true });
  if (run % Math.ceil(times / 10) === 0) seen.push(`${megabytes()} MB after ${run}`);
}
process.stdout.write(`${words} words: ${seen.join(', ')}\n`);
process.exit(0);
