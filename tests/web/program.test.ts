import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { defaults, startServer } from '../support/bot.ts';
import type { DiscordServer } from '../support/discord-server.ts';

/** Footnote as a process of its own, with interactions over HTTP; resolves when it listens. */
async function start(
  server: DiscordServer,
  environment: Record<string, string> = {},
): Promise<{ child: ChildProcess; printed: () => string; port: number }> {
  const { token, apiUrl } = defaults(server);
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DISCORD_PUBLIC_KEY: server.webhook.publicKey,
      PORT: '0',
      HOST: '127.0.0.1',
      DRAIN_SECONDS: '1',
      PUBLIC_URL: 'https://footnote.test',
      DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'footnote-')), 'footnote.db')}`,
      ...environment,
    },
    timeout: 50_000,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        const [, listening] = /Listens at port (\d+).*\n.*mosul-2017: /s.exec(printed) ?? [];
        if (listening) resolve(Number(listening));
      });
    }
    child.once('exit', () => reject(new Error(printed)));
  });
  server.webhook.url = `http://127.0.0.1:${port}/interactions`;
  return { child, printed: () => printed, port };
}

async function residentBytes(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}

test('npm start with a public key and a port answers over HTTP, and stops when asked to', async () => {
  const server = await startServer();
  const { child, printed, port } = await start(server);
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
