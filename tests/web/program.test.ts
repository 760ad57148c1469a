import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startServer } from '../support/bot.ts';
import { startProgram } from '../support/program.ts';

async function residentBytes(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}

test('npm start with a public key and a port answers over HTTP, and stops when asked to', async () => {
  const server = await startServer();
  const { child, printed, port } = await startProgram(server, {
    DISCORD_PUBLIC_KEY: server.webhook.publicKey,
    PUBLIC_URL: 'https://footnote.test',
  });
  server.webhook.url = `http://127.0.0.1:${port}/interactions`;
  expect(printed()).toContain('Mentions and direct messages need the gateway: DISCORD_GATEWAY=on');
  expect(printed()).toContain('The articles are at https://footnote.test');
  expect((await fetch(`http://127.0.0.1:${port}/articles/mosul-2017`)).status).toBe(200);
  expect(printed()).toContain('Discord does not send commands here yet');
  const question = { question: 'hoeveel strijders zijn gedood?' };
  expect(JSON.stringify(await server.command('ask', question, { locale: 'nl' }))).toContain('6.000');

  const { headers } = server.webhook.signed('');
  const body = Buffer.alloc(10_000_000, 'x');
  const flood = async () => {
    for (let round = 0; round < 5; round += 1) {
      const sent = Array.from({ length: 10 }, () =>
        fetch(server.webhook.url!, { method: 'POST', headers, body }).catch(() => null),
      );
      await Promise.all(sent);
    }
  };
  await flood();
  const before = await residentBytes(port);
  await flood();
  // Fifty of them are half a gigabyte.
  expect((await residentBytes(port)) - before).toBeLessThan(100e6);

  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
  expect((await server.command('ask', question, { locale: 'nl' })).text).toContain('6.000');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(printed()).not.toContain(server.token);
});
