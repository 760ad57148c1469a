import { once } from 'node:events';
import { expect, test } from 'vitest';
import { open } from '../store/support.ts';
import { startServer } from '../support/bot.ts';
import { GUILD_ID } from '../support/payloads.ts';
import { startProgram } from '../support/program.ts';

test('npm start with a token is the bot: it says who it is, answers, and stops when asked to', async () => {
  const server = await startServer();
  const { child, printed, database } = await startProgram(server, { PORT: '' });
  expect(printed()).toMatch(
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
  expect(printed()).not.toContain(server.token);

  // What it was asked and could not answer is there after it stopped.
  const store = await open(database);
  expect(await store.questions.of(GUILD_ID, 10)).toMatchObject([{ text: 'who won the world cup?' }]);
}, 30_000);
