import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { secretsOf } from '../../src/serving/secrets.ts';
import { openStore } from '../../src/store/open.ts';
import type { StoreError } from '../../src/store/trouble.ts';
import { startServer } from '../support/bot.ts';
import { footnote } from '../support/footnote.ts';
import { moderated, moderator } from '../support/moderated.ts';
import { startProgram } from '../support/program.ts';

const PASSWORD = 'corréct horse';
const WRITTEN = encodeURIComponent(PASSWORD);
/** Where nothing listens. */
const ADDRESS = `postgres://footnote:${WRITTEN}@127.0.0.1:9/footnote`;

describe('the token and the password of the database stand in', () => {
  test('no line of a log, nor in what is printed or served, whatever fails', async () => {
    const server = await startServer();
    const { printed, port } = await startProgram(server, { DATABASE_URL: ADDRESS, LOG_LEVEL: 'trace' });
    server.fail(/callback/, 500, { times: 4 });
    await server.command('ask', { question: 'where is al-Baghdadi?' });
    await server.command('status', {}, moderator);
    const served = await Promise.all(
      ['healthz', 'readyz', 'metrics'].map(async (page) =>
        (await fetch(`http://127.0.0.1:${port}/${page}`)).text(),
      ),
    );
    // What went wrong is told.
    expect(printed()).toContain('The database 127.0.0.1:9/footnote cannot be reached');
    expect(printed()).toContain('a command failed');
    for (const secret of [server.token, PASSWORD, WRITTEN]) {
      expect(printed()).not.toContain(secret);
      expect(served.join('\n')).not.toContain(secret);
      expect(JSON.stringify(server.sent.map(({ body }) => body))).not.toContain(secret);
    }
  }, 120_000);

  test.each([
    ['that cannot be reached', ADDRESS],
    ['that is no address', `postgres://footnote:${WRITTEN}@[there/footnote`],
    ['of no port', `postgres://footnote:${WRITTEN}@127.0.0.1:port/footnote`],
  ])('no error of a database %s', async (_what, address) => {
    const error = await openStore(address).catch((thrown: StoreError) => thrown);
    expect(error).toMatchObject({ name: 'StoreError', trouble: 'unreachable' });
    const { message, stack } = error as StoreError;
    for (const secret of [PASSWORD, WRITTEN]) expect(`${message} ${stack}`).not.toContain(secret);
  });

  test('no error of the settings', async () => {
    const env = { DATABASE_URL: `mysql://footnote:${WRITTEN}@there`, DISCORD_TOKEN: 'a-secret-token' };
    const { code, stderr } = await footnote([], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain(WRITTEN);
    expect(stderr).not.toContain('a-secret-token');
  });

  test('no log in whatever spelling, unless the password is too short to be told from words', () => {
    const of = (DATABASE_URL: string) =>
      secretsOf(readEnvironment({ DISCORD_TOKEN: 'a-token', DATABASE_URL }));
    expect(of(ADDRESS)).toEqual(['a-token', ADDRESS, ADDRESS, WRITTEN, PASSWORD]);
    const short = 'postgres://me:me@host/database';
    expect(of(short)).toEqual(['a-token', short, short]);
    expect(of('postgres://me@host/database')).toEqual(['a-token']);
    expect(of('file:data/footnote.db')).toEqual(['a-token']);
  });
});

describe('neither they nor what is kept of people stands in', () => {
  test('/status, an export, a list, or the audit trail', async () => {
    const { server, store } = await moderated();
    const asked = 'a question that somebody asked';
    await store.questions.keep({ text: asked, language: 'en', outcome: 'silence', nearest: null }, null);
    const answers = [];
    for (const command of ['status', 'article export', 'article list', 'audit']) {
      answers.push(await server.command(command, {}, moderator));
    }
    const zip = [...(answers[1]?.files.values() ?? [])][0];
    const exported = Object.entries(unzipSync(new Uint8Array(zip ?? [])));
    expect(exported.map(([path]) => path)).toEqual(['tea/article.en.md']);
    const texts = [
      ...answers.map(({ text }) => text),
      ...exported.map(([, bytes]) => `${Buffer.from(bytes)}`),
    ];
    for (const secret of [server.token, asked, 'footnote.db', 'file:']) {
      expect(texts.join('\n')).not.toContain(secret);
    }
  });
});
