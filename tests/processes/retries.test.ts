import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { postgresFolder, query } from '../support/postgres.ts';
import { startAround, startProgram } from '../support/program.ts';

/** Hands every request to each of these ports in turn, as a balancer whose first process dies before its response. */
async function startRetrying(ports: readonly number[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const headers = request.headers as Record<string, string>;
    const answers = [];
    for (const port of ports) {
      const url = `http://127.0.0.1:${port}${request.url}`;
      const answer = await fetch(url, { method: 'POST', headers, body });
      answers.push({ status: answer.status, text: await answer.text() });
    }
    // Nobody could tell which process answered.
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const [{ status, text } = { status: 502, text: '' }] = answers;
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
}

test.skipIf(postgresFolder() === null)(
  'what two processes are handed is answered alike and written once',
  async () => {
    const { server, database, settings } = await startAround();
    const programs = await Promise.all([1, 2].map(() => startProgram(server, settings)));
    server.webhook.url = await startRetrying(programs.map(({ port }) => port));
    const kept = async (table: string) => (await query(database, `select * from ${table}`)).length;

    await server.command('ask', { question: 'who won the world cup?' });
    await server.command('ask', { question: 'who won the world cup?' });
    const answer = await server.command('ask', { question: 'how many fighters were killed?' });
    expect((await server.press(answer, 'Helpful')).text).toMatch(/^Thank you/);
    expect(await kept('votes')).toBe(1);
    expect((await server.press(answer, 'Helpful')).text).toMatch(/^Taken back/);
    expect(await kept('votes')).toBe(0);
    for (const { child } of programs) {
      child.kill('SIGTERM');
      await expect.poll(() => child.exitCode, { timeout: 20_000 }).toBe(0);
    }
    expect(await kept('questions')).toBe(2);
  },
  120_000,
);
