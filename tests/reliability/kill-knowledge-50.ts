import { killChanges } from './kill-knowledge.ts';

/** `node --import @oxc-node/core/register tests/reliability/kill-knowledge-50.ts [kills]`, the figure in docs/reliability.md. */
const kills = Number(process.argv[2] ?? 50);
const { acknowledged, wrong, revisions } = await killChanges(kills);
process.stdout.write(
  `${kills} kills, ${acknowledged} acknowledged additions, ${revisions} revisions, ${wrong.length} lost or half\n`,
);
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
