import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Balancer } from '../support/balancer.ts';
import { startServer } from '../support/bot.ts';
import { startProgram } from '../support/program.ts';

/** Commands in all, and milliseconds between two of them. */
const COMMANDS = 600;
const PACE = 10;

test('behind a balancer no command is lost while one of three processes is killed and one is drained', async () => {
  const server = await startServer();
  const settings = { DISCORD_PUBLIC_KEY: server.webhook.publicKey };
  const programs = await Promise.all([1, 2, 3].map(() => startProgram(server, settings)));
  const balancer = await Balancer.start(programs.map(({ port }) => port));
  onTestFinished(() => balancer.stop());
  server.webhook.url = `${balancer.url}/interactions`;
  const [killed, drained] = programs;

  const answers: Promise<{ text: string }>[] = [];
  for (let turn = 0; turn < COMMANDS; turn += 1) {
    answers.push(server.command('ask', { question: 'how many fighters were killed?' }));
    if (turn === COMMANDS / 3) killed!.child.kill('SIGKILL');
    if (turn === COMMANDS / 2) drained!.child.kill('SIGTERM');
    await sleep(PACE);
  }
  const texts = new Set((await Promise.all(answers)).map(({ text }) => text));
  expect(texts.size).toBe(1);
  expect([...texts][0]).toContain('6,000');
  await expect.poll(() => server.webhook.statuses).toHaveLength(COMMANDS);
  expect(new Set(server.webhook.statuses)).toEqual(new Set([200]));
  if (drained!.child.exitCode === null) await once(drained!.child, 'exit');
  expect(drained!.child.exitCode).toBe(0);
}, 120_000);
