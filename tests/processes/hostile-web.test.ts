import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startServer } from '../support/bot.ts';
import { interaction } from '../support/payloads.ts';
import { startProgram } from '../support/program.ts';

/** Bytes by which the process may grow while it is under attack; what is sent to it is many times that. */
const GROWTH = 100e6;

/** Slow clients at once. */
const SLOW = 500;

test('forged and repeated requests, large bodies and slow clients are refused, and its memory stays flat', async () => {
  const server = await startServer();
  const { webhook } = server;
  const { port } = await startProgram(server, { DISCORD_PUBLIC_KEY: webhook.publicKey });
  webhook.url = `http://127.0.0.1:${port}/interactions`;
  const url = webhook.url;
  const question = { question: 'how many fighters were killed?' };
  const call = () => interaction({ type: 1, name: 'help', options: [] }, {});

  const post = (signed: { headers: Record<string, string>; body: string }) =>
    fetch(url, { method: 'POST', ...signed }).then(
      ({ status }) => status,
      () => null,
    );
  const attacks: Readonly<Record<string, () => Promise<number | null>>> = {
    forged: () => post(webhook.signed(call(), { stranger: true })),
    altered: () => post({ ...webhook.signed(call()), body: JSON.stringify(call()) }),
    late: () => post(webhook.signed(call(), { timestamp: `${Math.floor(Date.now() / 1_000) - 60}` })),
    unsigned: () => post({ headers: {}, body: JSON.stringify(call()) }),
    large: () => post({ headers: webhook.signed('').headers, body: 'x'.repeat(10_000_000) }),
  };
  const refused = { forged: 401, altered: 401, late: 401, unsigned: 401, large: 413 } as const;
  const flood = async (rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      const found = await Promise.all(
        Object.entries(attacks).flatMap(([name, attack]) =>
          Array.from({ length: 10 }, async () => [name, await attack()] as const),
        ),
      );
      // One that is still sending when it is refused may find the connection closed.
      for (const [name, status] of found)
        if (status !== null)
          expect({ [name]: status }).toEqual({ [name]: refused[name as keyof typeof refused] });
    }
  };

  const once = webhook.signed(call());
  expect(await post(once)).toBe(200);
  for (let time = 0; time < 20; time += 1) expect(await post(once)).toBe(409);

  // What it grows by at first is what it takes to work.
  await flood(3);
  const before = await residentBytes(port);
  // 10 × 10 MB a round.
  await flood(10);
  expect((await server.command('ask', question)).text).toContain('6,000');
  const flooded = await residentBytes(port);

  // A byte a second, of a request that never ends.
  const { headers } = webhook.signed(call());
  const clients = await Promise.all(Array.from({ length: SLOW }, () => slowClient(port, headers)));
  const dripping = setInterval(() => {
    for (const { socket } of clients) if (socket.writable) socket.write('x');
  }, 1_000);
  for (let turn = 0; turn < 10; turn += 1) {
    expect((await server.command('ask', question)).text).toContain('6,000');
    await sleep(200);
  }
  const dripped = await residentBytes(port);
  await Promise.all(clients.map(({ gone }) => gone));
  clearInterval(dripping);
  for (const { said } of clients) expect(said()).toMatch(/^HTTP\/1\.1 408 |^$/);
  expect((await server.command('ask', question)).text).toContain('6,000');

  const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    `before ${mb(before)}, after 1 GB of bodies ${mb(flooded)}, with ${SLOW} slow clients ${mb(dripped)}`,
  );
  expect(flooded - before).toBeLessThan(GROWTH);
  expect(dripped - before).toBeLessThan(GROWTH);
}, 180_000);

interface SlowClient {
  readonly socket: Socket;
  readonly said: () => string;
  /** Settles when it has been sent away. */
  readonly gone: Promise<unknown>;
}

function slowClient(port: number, headers: Readonly<Record<string, string>>): Promise<SlowClient> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => resolve({ socket, said: () => said, gone }));
    const gone = new Promise((ended) => socket.once('close', ended));
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /interactions HTTP/1.1\r\nhost: x\r\n${head.join('')}content-length: 1000\r\n\r\n{`);
    socket.on('error', () => {});
    socket.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  });
}

async function residentBytes(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}
