import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { defaults, startServer } from '../support/bot.ts';
import { GUILD_ID } from '../support/payloads.ts';

test('npm start with a token is the bot: it says who it is, answers, and stops when asked to', async () => {
  const server = await startServer();
  const { token, apiUrl } = defaults(server);
  const database = join(mkdtempSync(join(tmpdir(), 'footnote-')), 'footnote.db');
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
      DATABASE_URL: `file:${database}`,
    },
    timeout: 20_000,
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  for await (const text of child.stdout.setEncoding('utf8')) {
    printed += text;
    if (printed.includes('mosul-2017: ')) break;
  }
  expect(printed).toMatch(
    / is at work in \d+ servers?\.\nAdd it to a server: https:\/\/discord\.com\/oauth2\//,
  );

  const answer = await server.command(
    'ask',
    { question: 'hoeveel strijders zijn gedood?' },
    { locale: 'nl' },
  );
  expect(JSON.stringify(answer)).toContain('6.000');
  await server.command('ask', { question: 'who won the world cup?' });

  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(printed).not.toContain(token);

  // What it was asked and could not answer is there after it stopped.
  const store = await openStore(`file:${database}`);
  expect(await store.questions.of(GUILD_ID, 10)).toMatchObject([{ text: 'who won the world cup?' }]);
  await store.close();
}, 30_000);
