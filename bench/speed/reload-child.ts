import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { recombine } from '../data/corpus.ts';
import { loadSets } from '../data/sources.ts';
import { Job, PASSAGES, type Reloading } from './reload.ts';

const NANOSECONDS = 1e6; // in a millisecond

const { files } = Job.parse(JSON.parse(process.argv[2] ?? ''));
const [set] = await loadSets(files);
if (!set) throw new Error('reload-child: no data');
const texts = recombine(set, PASSAGES, 1).passages.map(({ text }) => plain(text));

const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
try {
  const file = join(folder, 'large', `article.${set.language}.md`);
  await mkdir(join(folder, 'large'));
  const write = () =>
    writeFile(file, `---\ntitle: Large\nlanguage: ${set.language}\n---\n\n${texts.join('\n\n')}\n`);

  await write();
  const started = performance.now();
  const knowledge = await loadKnowledge(folder);
  const load = performance.now() - started;

  texts[PASSAGES / 2] = 'One passage that was changed.';
  await write();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await wait(50); // it measures from its first tick on
  const changed = performance.now();
  await knowledge.reload('bench');
  const reload = performance.now() - changed;
  await wait(50);
  delay.disable();

  const result: Reloading = { load, reload, pause: delay.max / NANOSECONDS };
  console.log(JSON.stringify(result));
} finally {
  await rm(folder, { recursive: true });
}

/** Without what Markdown reads as more than text. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_<>#[\]{}|~&=]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s\d.)+-]+/, '');
}
