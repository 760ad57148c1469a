import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../store/support.ts';
import { startServer } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { GUILD_ID } from '../support/payloads.ts';
import { startProgram } from '../support/program.ts';

test('npm start with faulty files goes on from the last revision, and says so in the log', async () => {
  const server = await startServer();
  const folder = folderOf({ 'mosul-2017/article.en.md': TEA });
  const settings = { PORT: '', KNOWLEDGE_DIR: folder };
  const first = await startProgram(server, settings);
  first.child.kill('SIGTERM');
  await once(first.child, 'close');
  writeFileSync(join(folder, 'mosul-2017', 'article.en.md'), TEA.replace('language: en', 'language: nl'));
  const second = await startProgram(server, { ...settings, DATABASE_URL: first.database });
  expect(second.printed()).toMatch(
    /"level":50,.*"faults":\["mosul-2017\/article\.en\.md:3: .*the files have faults: the last revision/,
  );
  const { text } = await server.command('ask', { question: 'how long does green tea steep?' });
  expect(text).toContain('two minutes');
}, 120_000);

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
}, 120_000);
