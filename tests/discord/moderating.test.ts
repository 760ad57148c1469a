import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type SlashCommand, slashCommands } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { open } from '../store/support.ts';
import { run, startServer } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { CHANNEL_ID, type From, GUILD_ID, PERMISSIONS, USER_ID } from '../support/payloads.ts';

const moderator: From = { permissions: PERMISSIONS.manageGuild };

const COFFEE = `# Coffee at home

## Brewing

### How long does filter coffee brew? {#filter}

- brewing time of filter coffee

Filter coffee brews for four minutes.
`;

async function bot() {
  const store = await open();
  const folder = folderOf({ 'tea/article.en.md': TEA });
  const knowledge = await loadKnowledge(folder, { store });
  const origins: string[] = [];
  const running = await run({ commands, knowledge, store, fileOrigins: origins });
  origins.push(running.server.origin);
  return { ...running, store, knowledge, folder };
}

const articles = ({ knowledge }: Awaited<ReturnType<typeof bot>>) =>
  knowledge.current.articles.map(({ id }) => id);

describe('/article add', () => {
  test.each([
    ['coffee.md', COFFEE, 'coffee-at-home', 'how long does filter coffee brew?'],
    [
      'coffee.txt',
      'Coffee\n\nFilter coffee brews for four minutes.',
      'coffee',
      'how long does filter coffee brew?',
    ],
    [
      'koffie.html',
      `<html lang="nl"><head><title>Koffie</title></head><body><article><p>${'Filterkoffie loopt in vier minuten door, en dan is de kan vol. '.repeat(5)}</p></article></body></html>`,
      'koffie',
      'in hoeveel minuten loopt filterkoffie door?',
    ],
  ])('makes an article of %s', async (name, content, id, question) => {
    const all = await bot();
    const { server } = all;
    const added = await server.command('article add', { file: server.attach(name, content) }, moderator);
    expect(added).toMatchObject({ private: true, deferred: true });
    expect(added.text, added.text).toContain(`Added: ${id}`);
    expect(articles(all)).toEqual([id, 'tea'].sort());
    expect((await server.command('ask', { question, article: id })).text).toMatch(
      /four minutes|vier minuten/,
    );
  });

  test('takes another id and language, and replaces what it added', async () => {
    const all = await bot();
    const { server, knowledge } = all;
    const add = (text: string) =>
      server.command(
        'article add',
        { file: server.attach('a.txt', text), id: 'beans', language: 'en' },
        moderator,
      );
    await add('Beans are roasted.');
    expect((await add('Beans are ground.')).text).toContain('1 passage changed');
    expect(articles(all)).toEqual(['beans', 'tea']);
    expect(knowledge.current.articles[0]?.editions.en?.passages[0]?.text).toBe('Beans are ground.');
  });

  test.each<[string, string, string | Uint8Array, object, object, string]>([
    [
      'an address elsewhere',
      'a.md',
      COFFEE,
      { url: 'https://example.org/a.md' },
      {},
      'attached to the command',
    ],
    [
      'an address in this machine',
      'a.md',
      COFFEE,
      { url: 'http://127.0.0.1:1/a.md' },
      {},
      'attached to the command',
    ],
    ['an address of a file', 'a.md', COFFEE, { url: 'file:///etc/passwd' }, {}, 'attached to the command'],
    ['no address', 'a.md', COFFEE, { url: '::' }, {}, 'attached to the command'],
    ['too much', 'a.md', 'x'.repeat(1_000_001), {}, {}, 'at most 1 MB'],
    ['too much, said to be little', 'a.md', 'x'.repeat(1_000_001), { size: 10 }, {}, 'at most 1 MB'],
    ['another kind of file', 'a.exe', 'MZ', {}, {}, '.md, .txt or .html'],
    ['what is not text', 'a.md', new Uint8Array([0xff, 0xfe, 0, 0]), {}, {}, 'UTF'],
    ['an id that leads elsewhere', 'a.md', COFFEE, {}, { id: '../../etc' }, 'made of letters'],
    ['the id of a file on disk', 'a.md', COFFEE, {}, { id: 'tea' }, 'they win'],
    [
      'an article with a fault',
      'a.md',
      '---\ntitle: A\nlanguage: en\n---\n\n### Q?\n',
      {},
      {},
      'no passage under it',
    ],
  ])('of %s changes nothing and says so', async (_why, name, content, forged, options, message) => {
    const all = await bot();
    const { server, store } = all;
    const file = server.attach(name, content, { ...forged });
    const answer = await server.command('article add', { file, ...options }, moderator);
    expect(answer.text.replaceAll('\\', '')).toContain(message);
    expect(articles(all)).toEqual(['tea']);
    expect(await store.archive.additions()).toEqual([]);
  });

  test('of what cannot be downloaded says so', async () => {
    const { server } = await bot();
    const elsewhere = await startServer();
    const gone = server.attach('a.md', COFFEE, { url: `${server.origin}/attachments/1/gone.md` });
    expect((await server.command('article add', { file: gone }, moderator)).text).toContain('downloaded');
    const foreign = elsewhere.attach('a.md', COFFEE);
    expect((await server.command('article add', { file: foreign }, moderator)).text).toContain('attached');
    expect(elsewhere.requests(/attachments/)).toEqual([]);
  });
});

describe('what was added', () => {
  test('is listed with who and when, taken away again, and suggested by its name', async () => {
    const all = await bot();
    const { server } = all;
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const { text } = await server.command('article list', {}, moderator);
    expect(text).toContain('`coffee-at-home` en added in Discord');
    expect(text).toContain('`tea` en from the files');
    expect(text).toContain(`<@${USER_ID}>`);
    const [offered] = await server.type('article remove', { addition: 'coff' }, moderator);
    expect(offered?.name).toBe('article coffee-at-home (en)');
    const removed = await server.command('article remove', { addition: offered?.value ?? '' }, moderator);
    expect(removed.text).toContain('Removed: article coffee-at-home');
    expect(articles(all)).toEqual(['tea']);
    expect((await server.command('article remove', { addition: 'nothing' }, moderator)).text).toContain(
      'no such thing',
    );
  });

  test('is in the export, which loads as the same articles', async () => {
    const { server, knowledge } = await bot();
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const question = 'What does a kettle cost?';
    await knowledge.add(
      {
        kind: 'passage',
        article: 'tea',
        language: 'en',
        passage: 'kettle',
        question,
        text: 'Twenty *euros*.',
      },
      USER_ID,
    );
    const { files } = await server.command('article export', {}, moderator);
    const [[name, zip] = []] = files;
    expect(name).toBe(`knowledge-${knowledge.current.revision}.zip`);
    const texts = Object.entries(unzipSync(new Uint8Array(zip ?? []))).map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString()] as const,
    );
    expect(texts.map(([path]) => path).sort()).toEqual(['coffee-at-home/article.en.md', 'tea/article.en.md']);
    const loaded = await loadKnowledge(folderOf(Object.fromEntries(texts)));
    const content = (all: typeof knowledge) =>
      JSON.stringify(all.current.articles).replaceAll(/"line":\d+/g, '');
    expect(content(loaded)).toBe(content(knowledge));
  });
});

describe('/article use', () => {
  test('decides where a question without an article looks, in the server or a channel', async () => {
    const { server, store } = await bot();
    await server.command(
      'article add',
      { file: server.attach('coffee.md', COFFEE), id: 'coffee' },
      moderator,
    );
    const question = 'how long does filter coffee brew?';
    expect((await server.command('ask', { question })).text).toContain('four minutes');
    const used = await server.command('article use', { article: 'tea' }, moderator);
    expect(used.text).toContain('this server asks tea');
    expect(store.settings.of(GUILD_ID, CHANNEL_ID)).toEqual({ article: 'tea' });
    expect((await server.command('ask', { question })).text).not.toContain('Filter coffee brews');
    expect((await server.command('ask', { question, article: 'coffee' })).text).toContain('four minutes');
    await server.command('article use', { article: 'coffee', where: 'channel' }, moderator);
    expect((await server.command('ask', { question })).text).toContain('four minutes');
    expect((await server.command('ask', { question }, { dm: true })).text).toContain('four minutes');
    await server.command('article use', { where: 'channel' }, moderator);
    await server.command('article use', {}, moderator);
    expect(store.settings.all(GUILD_ID).size).toBe(0);
  });

  test('of an article that there is not changes nothing; of one that goes, all are asked again', async () => {
    const { server, store } = await bot();
    expect((await server.command('article use', { article: 'x' }, moderator)).text).toContain('no article');
    expect((await server.command('article use', { where: 'moon' }, moderator)).text).toContain('not a place');
    expect(store.settings.all(GUILD_ID).size).toBe(0);
    await store.settings.set(GUILD_ID, null, 'article', 'gone');
    const answer = await server.command('ask', { question: 'how long does green tea steep?' });
    expect(answer.text).toContain('two minutes');
  });
});

describe('/rollback and /verify', () => {
  const edited = TEA.replace('two minutes', 'three minutes');
  const question = 'how long does green tea steep?';
  const referenceOf = (text: string) => /revision (\S+)/.exec(text.replaceAll('\\', ''))?.[1] ?? '';

  test('an answer stands, has changed since, or is gone, and since when', async () => {
    const { server, knowledge } = await bot();
    const reference = referenceOf((await server.command('ask', { question })).text);
    expect(reference).toMatch(/^[0-9a-f]{7}\/green-tea\/[0-9a-f]{8}$/);
    const verify = async (answer: string) => (await server.command('verify', { answer }, moderator)).text;
    expect(await verify(`The Kettle · revision ${reference}`)).toContain('Unchanged');

    const add = (text: string) => ({
      kind: 'article' as const,
      article: 'more',
      language: 'en' as const,
      text: `---\ntitle: More\nlanguage: en\n---\n\n### ${text}? {#extra}\n\n${text}.\n`,
    });
    await knowledge.add(add('Milk is cold'), USER_ID);
    const extra = referenceOf((await server.command('read', { article: 'more', passage: 'extra' })).text);
    expect(await verify(extra)).toContain('Unchanged');
    await knowledge.add(add('Milk is warm'), USER_ID);
    const changed = await verify(extra);
    expect(changed).toContain('Changed since');
    expect(changed).toContain(`Since revision ${knowledge.current.revision}`);
    expect(changed).toContain('Milk is warm.');
    await knowledge.remove(JSON.stringify(['article', 'more', 'en']), USER_ID);
    const gone = await verify(extra);
    expect(gone).toContain('Gone since');
    // It was changed before it went: that is when it stopped standing.
    expect(gone).toContain('added in Discord');
    expect(await verify(reference)).toContain('Unchanged');
  });

  test('what was never said is not taken for it', async () => {
    const { server, knowledge } = await bot();
    const verify = async (answer: string) => (await server.command('verify', { answer }, moderator)).text;
    expect(await verify('nonsense')).toContain('not the reference of an answer');
    expect(await verify(`${knowledge.current.revision}/green-tea/00000000`)).toContain(
      'can’t have been my answer',
    );
    expect(await verify('0000000/green-tea/00000000')).toContain('I can’t tell');
  });

  test('an earlier revision is chosen from the list, and in force again', async () => {
    const { server, knowledge, folder } = await bot();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${folder}/tea/article.en.md`, edited);
    const reloaded = await server.command('reload', {}, moderator);
    expect(reloaded.text).toContain('1 passage changed');
    const offered = await server.type('rollback', { revision: '' }, moderator);
    expect(offered.map(({ name }) => name.replace(/ \d{4}-.* UTC/, ''))).toEqual([
      expect.stringMatching(/^2 · · \/reload · [0-9a-f]{7}$/),
      expect.stringMatching(/^1 · · start · [0-9a-f]{7}$/),
    ]);
    const back = await server.command('rollback', { revision: '1' }, moderator);
    expect(back.text).toContain('is in force again');
    expect((await server.command('ask', { question })).text).toContain('two minutes');
    expect((await server.command('status', {}, moderator)).text).toContain('put back with /rollback');
    expect((await server.command('rollback', { revision: '99' }, moderator)).text).toContain('no such thing');
    expect(knowledge.current.pinned).toBe(true);
  });
});

describe('/status', () => {
  test('tells how the bot is doing, and no secret', async () => {
    const { server, store } = await bot();
    await server.command('ask', { question: 'how long does green tea steep?' });
    await server.command('ask', { question: 'who won the world cup?' });
    await store.settings.set(GUILD_ID, CHANNEL_ID, 'plainQuestions', true);
    const { text, private: isPrivate } = await server.command('status', {}, moderator);
    expect(isPrivate).toBe(true);
    for (const part of [
      /revision [0-9a-f]{7}: 1 article, 3 passages/,
      /1 answered, 0 doubtful, 1 refused/,
      /votes: 0 helpful, 0 not helpful/,
      /half within [\d.]+ ms, 99% within [\d.]+ ms/,
      /memory: \d+ MB/,
      /gateway: /,
      /I lack in this channel: “View Channel”, /,
      /Message Content/,
    ]) {
      expect(text).toMatch(part);
    }
    expect(text).not.toMatch(/file:|footnote\.db|a-token/);
  });
});

describe('a moderators’ command', () => {
  const all = slashCommands(commands).filter(({ moderator }) => moderator);

  test('there are as many as are known here', () => {
    expect(all.map(({ name }) => name.en).sort()).toMatchInlineSnapshot(`
      [
        "article add",
        "article export",
        "article list",
        "article remove",
        "article use",
        "audit",
        "channel",
        "gaps",
        "reload",
        "rollback",
        "settings",
        "status",
        "verify",
      ]
    `);
  });

  const STRANGERS: [string, From][] = [
    ['a member without the right', {}],
    ['somebody in a direct message', { dm: true }],
    ['somebody in a direct message who claims the right', { dm: true, permissions: PERMISSIONS.manageGuild }],
    ['a member with another role', { roles: ['700000000000000099'] }],
  ];

  test.each(all.map((command) => [command.name.en, command] as const))(
    '/%s is refused to whoever has no right to it, recorded, and changes nothing',
    { timeout: 60_000 },
    async (name, command) => {
      const { server, knowledge, store } = await bot();
      const question = 'What does a kettle cost?';
      const added = { article: 'tea', language: 'en', passage: 'kettle', question, text: 'Twenty.' } as const;
      await knowledge.add({ kind: 'passage', ...added }, USER_ID);
      const before = [knowledge.current, await store.archive.additions(), await store.archive.revisions(9)];
      for (const [who, from] of STRANGERS) {
        const answer = await server.command(name, forged(command, server), from);
        expect(answer.private, who).toBe(true);
        expect(answer.text, who).toContain('Only moderators can do this');
      }
      expect([knowledge.current, await store.archive.additions(), await store.archive.revisions(9)]).toEqual(
        before,
      );
      expect(knowledge.current).toBe(before[0]);
      expect(store.settings.all(GUILD_ID).size).toBe(0);
      const recorded = [...(await store.audit.of(GUILD_ID, 99)), ...(await store.audit.of(null, 99))];
      expect(recorded.filter(({ action, refused }) => refused && action === name)).toHaveLength(
        STRANGERS.length,
      );
    },
  );

  const HOSTILE = [
    '../../etc/passwd',
    '__proto__',
    "'; drop table additions; --",
    '<@1> @everyone',
    '\u202e',
    '🕵'.repeat(400),
    '',
  ];

  test.each(all.map((command) => [command.name.en, command] as const))(
    '/%s with forged values harms nothing',
    { timeout: 60_000 },
    async (name, command) => {
      const { server, knowledge, store, lines } = await bot();
      const before = knowledge.current.revision;
      for (const value of HOSTILE) {
        const options = Object.fromEntries(
          Object.values(command.options).map(({ name, kind }) => [
            name.en,
            kind === 'file'
              ? server.attach(value || 'x', value, { url: `${server.origin}/${value}` })
              : kind === 'flag'
                ? true
                : kind === 'channel'
                  ? { channel: value }
                  : value,
          ]),
        );
        const answer = await server.command(name, options, moderator);
        expect(answer.private).toBe(true);
      }
      expect(lines.filter(({ msg }) => msg === 'a command failed')).toEqual([]);
      expect(knowledge.current.revision).toBe(before);
      expect(await store.archive.additions()).toEqual([]);
    },
  );
});

/** Values that would change something if they were let through. */
function forged({ options }: SlashCommand, server: Awaited<ReturnType<typeof bot>>['server']) {
  const values: Record<string, string> = {
    article: 'tea',
    revision: '1',
    answer: '0000000/green-tea/00000000',
    addition: '000000000000',
    id: 'coffee',
    language: 'en',
    where: 'server',
  };
  return Object.fromEntries(
    Object.values(options).map(({ name, kind }) => [
      name.en,
      kind === 'file'
        ? server.attach('coffee.md', COFFEE)
        : kind === 'flag'
          ? true
          : kind === 'channel'
            ? { channel: CHANNEL_ID }
            : (values[name.en] ?? 'tea'),
    ]),
  );
}
