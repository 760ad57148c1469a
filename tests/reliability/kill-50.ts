import { newFile } from '../store/support.ts';
import { killWriters } from './kill.ts';

/** `node --import @oxc-node/core/register tests/reliability/kill-50.ts [kills]`, the figure in docs/reliability.md. */
const kills = Number(process.argv[2] ?? 50);
const { acknowledged, lost, damage } = await killWriters(newFile(), kills);
process.stdout.write(
  `${kills} kills, ${acknowledged} acknowledged writes, ${lost.length} lost, ${damage.length} failed integrity checks\n`,
);
for (const line of [...lost, ...damage]) process.stdout.write(`${line}\n`);
process.exitCode = lost.length + damage.length > 0 ? 1 : 0;
