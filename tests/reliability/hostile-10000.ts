import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/store/open.ts';
import { numbers } from '../articles/damage.ts';
import { type Ordeal, ordeal, PATIENCE } from './hostile.ts';

/**
 * `node --import ./typescript.js tests/reliability/hostile-10000.ts [turns] [seed]`, the figure in
 * docs/reliability.md: hostile questions and values through the commands, and both ways in which replies are shown.
 */
const turns = Number(process.argv[2] ?? 10_000);
const random = numbers(Number(process.argv[3] ?? 2_017));
const knowledge = await loadKnowledge('knowledge');
const store = await openStore(`file:${join(mkdtempSync(join(tmpdir(), 'footnote-')), 'hostile.db')}`);
const all: Ordeal[] = [];
for (let turn = 0; turn < turns; turn += 1) all.push(await ordeal(turn, random, knowledge, store));
await store.close();
const wrong = all.filter(({ problems }) => problems.length > 0);
const slow = all.sort((a, b) => b.took - a.took).slice(0, 5);
const over = all.filter(({ took }) => took > PATIENCE).length;
process.stdout.write(
  `${turns} hostile calls: ${wrong.length} wrong; ${over} took over ${PATIENCE} ms, the slowest:\n`,
);
for (const { what, took } of slow) process.stdout.write(`  ${took.toFixed(1)} ms ${what}\n`);
for (const { what, problems } of wrong)
  process.stdout.write(`${what}\n  ${[...new Set(problems)].join('\n  ')}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
