import { newFile } from '../store/support.ts';
import { killWriters } from './kill.ts';
import { killImports } from './kill-imports.ts';
import { killChanges } from './kill-knowledge.ts';

/** `node --import ./typescript.js tests/reliability/kill-50.ts [kills]`, the figures in docs/reliability.md. */
const kills = Number(process.argv[2] ?? 50);
const writes = await killWriters(newFile(), kills);
const changes = await killChanges(kills);
const imports = await killImports(kills);
process.stdout.write(
  [
    `${kills} kills, ${writes.acknowledged} acknowledged writes, ${writes.lost.length} lost, ${writes.damage.length} failed integrity checks`,
    `${kills} kills, ${changes.acknowledged} acknowledged additions, ${changes.revisions} revisions, ${changes.wrong.length} lost or half`,
    `${kills} kills, ${imports.acknowledged} acknowledged imports, ${imports.wrong.length} lost or half`,
    '',
  ].join('\n'),
);
const wrong = [...writes.lost, ...writes.damage, ...changes.wrong, ...imports.wrong];
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
