import { expect, onTestFinished, test } from 'vitest';
import { Balancer } from '../support/balancer.ts';
import { startServer } from '../support/bot.ts';
import { startProgram } from '../support/program.ts';

/** Commands at the least, and how many are under way at any time: however slow the machine, none waits for long. */
const COMMANDS = 600;
const AT_ONCE = 6;

test('behind a balancer no command is lost while one of three processes is killed and one is drained', async () => {
  const server = await startServer();
  const settings = { DISCORD_PUBLIC_KEY: server.webhook.publicKey };
  const programs = await Promise.all([1, 2, 3].map(() => startProgram(server, settings)));
  const balancer = await Balancer.start(programs.map(({ port }) => port));
  onTestFinished(() => balancer.stop());
  server.webhook.url = `${balancer.url}/interactions`;
  const [killed, drained] = programs.map(({ child }) => child);

  let asked = 0;
  const texts = new Set<string>();
  const ask = async () => {
    // On until the drained one has gone: what it closes is closed under commands.
    while (asked < COMMANDS || drained!.exitCode === null) {
      asked += 1;
      if (asked === COMMANDS / 3) killed!.kill('SIGKILL');
      if (asked === COMMANDS / 2) drained!.kill('SIGTERM');
      texts.add((await server.command('ask', { question: 'how many fighters were killed?' })).text);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(texts.size).toBe(1);
  expect([...texts][0]).toContain('6,000');
  await expect.poll(() => server.webhook.statuses).toHaveLength(asked);
  expect(new Set(server.webhook.statuses)).toEqual(new Set([200]));
  expect(drained!.exitCode).toBe(0);
}, 120_000);
