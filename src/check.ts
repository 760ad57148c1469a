import { faultLine } from './articles/fault.ts';
import { readArticles } from './articles/read.ts';
import { inventory } from './inventory.ts';

/** `npm run check [-- FOLDER]`: every fault of the knowledge folder on standard error, or what is in it. */
const folder = process.argv[2] ?? (process.env.KNOWLEDGE_DIR || 'knowledge');
const read = await readArticles(folder);
if (read.kind === 'whole') {
  process.stdout.write(`${inventory(read.articles).join('\n')}\n`);
} else {
  process.stderr.write(`${read.faults.map(faultLine).join('\n')}\n`);
  process.exitCode = 1;
}
