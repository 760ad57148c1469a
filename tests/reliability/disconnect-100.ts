import { loadKnowledge } from '../../src/knowledge/load.ts';
import { disconnect } from './disconnects.ts';

/**
 * `node --import ./typescript.js tests/reliability/disconnect-100.ts [times]`, the figure in
 * docs/reliability.md. It takes minutes: Discord takes a new session every five seconds at most.
 */
const found = await disconnect(Number(process.argv[2] ?? 100), await loadKnowledge('knowledge'));
process.stdout.write(
  `${found.disconnects} disconnects: ${found.answered} questions answered, ${found.told} told that it failed, ${found.missed} told by Discord that no answer came, ${found.wrong.length} wrong; back within ${Math.round(found.slowest)} ms\n`,
);
for (const line of found.wrong) process.stdout.write(`${line}\n`);
process.exit(found.wrong.length > 0 ? 1 : 0);
