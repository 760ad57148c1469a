import { reloadWhileAsking } from './reloads.ts';

/**
 * `node --import ./typescript.js tests/reliability/reload-1000.ts [reloads] [questions]`, the figure in
 * docs/reliability.md.
 */
const { reloads, swapped, questions, wrong, slowest, states } = await reloadWhileAsking(
  Number(process.argv[2] ?? 1_000),
  Number(process.argv[3] ?? 10_000),
);
process.stdout.write(
  `${reloads} reloads (${swapped} in force), ${questions} questions answered from ${states} states, ${wrong.length} failed or mixed; the slowest answer took ${Math.round(slowest)} ms\n`,
);
for (const line of wrong.slice(0, 20)) process.stdout.write(`${line}\n`);
process.exit(wrong.length > 0 ? 1 : 0);
