import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../support/bot.ts';
import { PERMISSIONS } from '../support/payloads.ts';
import { startProgram } from '../support/program.ts';

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

  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
  expect((await server.command('ask', question, { locale: 'nl' })).text).toContain('6.000');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(printed()).not.toContain(server.token);
}, 120_000);

test('without a token it answers over HTTP and shows pages, and asks Discord nothing', async () => {
  const server = await startServer();
  const { child, printed, port } = await startProgram(server, {
    DISCORD_TOKEN: '',
    DISCORD_PUBLIC_KEY: server.webhook.publicKey,
    PUBLIC_URL: 'https://footnote.test',
  });
  server.webhook.url = `http://127.0.0.1:${port}/interactions`;
  expect(printed()).toContain('Without DISCORD_TOKEN the commands are registered');
  expect((await fetch(`http://127.0.0.1:${port}/articles/mosul-2017`)).status).toBe(200);
  const moderator = { permissions: PERMISSIONS.manageGuild };
  expect((await server.command('ask', { question: 'how many fighters were killed?' })).text).toContain(
    '6,000',
  );
  expect((await server.command('status', {}, moderator)).text).toContain('revision');
  expect((await server.command('timeline')).files.size).toBe(1);
  // Answers that have no room in a response; nothing that a token is needed for.
  expect(server.sent.filter(({ path }) => !/^\/(interactions|webhooks)\//.test(path))).toEqual([]);
  child.kill('SIGTERM');
  expect((await once(child, 'close'))[0]).toBe(0);
}, 120_000);

test('with a public address and a port alone it shows pages', async () => {
  const server = await startServer();
  const { port } = await startProgram(server, { DISCORD_TOKEN: '', PUBLIC_URL: 'https://footnote.test' });
  const page = await fetch(`http://127.0.0.1:${port}/articles/mosul-2017`);
  expect([page.status, (await page.text()).includes('Mosul')]).toEqual([200, true]);
  expect((await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST' })).status).toBe(404);
  expect(server.sent).toEqual([]);
}, 120_000);

test('at a port that is taken it says so, and ends', async () => {
  const server = await startServer();
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  await expect(startProgram(server, { PORT: `${port}` })).rejects.toThrow(
    `Cannot listen at port ${port} (EADDRINUSE): choose another PORT, or HOST.`,
  );
}, 120_000);
