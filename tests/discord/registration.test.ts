import { REST } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { commands as all } from '../../commands/index.ts';
import { startBot } from '../../src/discord/bot.ts';
import { keepRegistering } from '../../src/discord/registration/keep-registering.ts';
import { toJson } from '../../src/discord/registration/to-json.ts';
import { commands, defaults, recorder, startServer } from '../support/bot.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { hasOpenapi, openapiProblems } from '../support/openapi.ts';
import { APPLICATION_ID, GUILD_ID, type Json } from '../support/payloads.ts';

const GLOBAL = `/applications/${APPLICATION_ID}/commands`;
const GUILD = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;

async function startAndStop(
  server: DiscordServer,
  options: { guildId?: string; commands?: readonly Command[] },
) {
  const bot = await startBot({ ...defaults(server), ...options });
  await bot.stop();
}

function puts(server: DiscordServer): string[] {
  return server.requests(/^PUT/).map(({ path }) => path);
}

describe('registration', () => {
  test('the first time registers every command, once', async () => {
    const server = await startServer();
    await startAndStop(server, {});
    expect(puts(server)).toEqual([GLOBAL]);
    expect(server.registered.get(GLOBAL)?.map(({ name }) => name)).toEqual([
      'echo',
      'help',
      'whisper',
      'reload',
      'break',
      'break-later',
      'Ask the article',
    ]);
  });

  test('leaves alone what has not changed, in whatever order Discord lists it', async () => {
    const server = await startServer();
    await startAndStop(server, {});
    server.registered.set(GLOBAL, server.registered.get(GLOBAL)!.toReversed());
    await startAndStop(server, {});
    expect(puts(server)).toHaveLength(1);
  });

  test.each<[string, (echo: Json) => Json]>([
    ['a description', (echo) => ({ ...echo, description: 'Something else' })],
    ['a translation', (echo) => ({ ...echo, description_localizations: { nl: 'Iets anders' } })],
    ['an option', (echo) => ({ ...echo, options: [] })],
    ['where it may be used', (echo) => ({ ...echo, contexts: [0] })],
    ['who may use it', (echo) => ({ ...echo, default_member_permissions: '8' })],
  ])('registers anew when Discord has %s otherwise', async (_what, change) => {
    const server = await startServer();
    await startAndStop(server, {});
    const [echo, ...rest] = server.registered.get(GLOBAL)!;
    server.registered.set(GLOBAL, [change(echo!), ...rest]);
    await startAndStop(server, {});
    expect(puts(server)).toHaveLength(2);
  });

  test('takes away a command that is no more', async () => {
    const server = await startServer();
    await startAndStop(server, {});
    await startAndStop(server, { commands: commands.slice(1) });
    expect(server.registered.get(GLOBAL)?.map(({ name }) => name)).not.toContain('echo');
  });

  test('in one guild goes to that guild alone', async () => {
    const server = await startServer();
    await startAndStop(server, { guildId: GUILD_ID });
    await startAndStop(server, { guildId: GUILD_ID });
    expect(puts(server)).toEqual([GUILD]);
    expect(server.registered.get(GUILD)).toHaveLength(commands.length);
  });

  test('in one guild leaves out what is registered globally, so that nothing shows twice', async () => {
    const server = await startServer();
    await startAndStop(server, { guildId: GUILD_ID });
    await startAndStop(server, { commands: commands.slice(1) });
    await startAndStop(server, { guildId: GUILD_ID });
    expect(server.registered.get(GUILD)?.map(({ name }) => name)).toEqual(['echo']);
    expect(server.registered.get(GLOBAL)).toHaveLength(commands.length - 1);
  });

  test('that Discord refuses names the setting to look at', async () => {
    const server = await startServer();
    server.fail(/^GET .*\/guilds\//, 403, { code: 50_001 });
    await expect(startBot({ ...defaults(server), guildId: GUILD_ID })).rejects.toThrow(
      /check DISCORD_GUILD_ID/,
    );
  });

  test('that fails on Discord’s side does not keep the bot from working', async () => {
    const server = await startServer();
    const { log, lines } = recorder();
    server.fail(/^GET .*\/commands/, 503, { times: 10 });
    const bot = await startBot({ ...defaults(server), log });
    onTestFinished(() => bot.stop());
    expect((await server.command('echo', { text: 'hello' })).text).toContain('hello');
    expect(lines.some(({ msg }) => String(msg).startsWith('could not register the commands'))).toBe(true);
  });

  describe('is made up for by itself', () => {
    async function registering(prepare: (server: DiscordServer) => void) {
      const server = await startServer();
      prepare(server);
      const { log, lines } = recorder();
      const rest = new REST({ api: server.apiUrl, retries: 0, timeout: 200 }).setToken(server.token);
      const stopping = new AbortController();
      onTestFinished(() => stopping.abort());
      const registration = { rest, applicationId: APPLICATION_ID, guildId: undefined, commands, log };
      const work = keepRegistering(registration, stopping.signal, { pause: 20, patience: 1 });
      return { server, lines, work };
    }

    test.each([
      ['Discord failed', 503, {}],
      ['Discord gave no response', 200, { silent: true }],
    ] as const)('where %s', async (_what, status, failure) => {
      const { server, lines, work } = await registering((server) =>
        server.fail(/commands/, status, { ...failure, times: 3 }),
      );
      await work;
      await expect.poll(() => server.registered.get(GLOBAL)).toHaveLength(commands.length);
      expect(lines.filter(({ level }) => level === 50)).toHaveLength(3);
    });

    test('until Discord refuses, which is told in the log', async () => {
      const { server, lines, work } = await registering((server) => {
        server.fail(/commands/, 503);
        server.fail(/commands/, 403, { code: 50_001 });
      });
      await work;
      await expect
        .poll(() => lines.map(({ msg }) => msg))
        .toContainEqual(expect.stringMatching(/^Discord refuses the commands/));
      expect(server.registered.size).toBe(0);
    });
  });
});

describe('a command in Discord’s form', () => {
  const inBoth = (en: string, nl: string) => ({ 'en-US': en, 'en-GB': en, nl });
  const json = (name: string) => toJson(commands.find((command) => command.name.en === name)!, 'global');

  test('is English by default, and said in each language of Discord’s that we speak', () => {
    expect(json('echo')).toEqual({
      type: 1,
      name: 'echo',
      name_localizations: inBoth('echo', 'echo'),
      description: 'Say it again',
      description_localizations: inBoth('Say it again', 'Zeg het nog eens'),
      options: [
        {
          type: 3,
          name: 'text',
          name_localizations: inBoth('text', 'tekst'),
          description: 'What to say',
          description_localizations: inBoth('What to say', 'Wat te zeggen'),
          required: true,
          max_length: 20,
        },
        {
          type: 3,
          name: 'volume',
          name_localizations: inBoth('volume', 'volume'),
          description: 'How loud',
          description_localizations: inBoth('How loud', 'Hoe luid'),
          required: false,
        },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  test('for moderators shows to who manages a server, in servers only', () => {
    expect(json('reload')).toMatchObject({
      default_member_permissions: 32,
      integration_types: [0],
      contexts: [0],
    });
  });

  test('for the context menu of a message has no description', () => {
    expect(json('Ask the article')).toEqual({
      type: 3,
      name: 'Ask the article',
      name_localizations: inBoth('Ask the article', 'Vraag het artikel'),
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });
});

test('there are no more commands in a message’s menu than Discord shows', () => {
  // Discord, "Application Commands", Registering a Command: five message commands an app.
  expect(all.filter(({ kind }) => kind === 'message').length).toBeLessThanOrEqual(5);
});

describe.skipIf(!hasOpenapi)(
  'Discord’s own description of its API (skipped without ../shared/discord/openapi.json)',
  () => {
    test.each<[string, string, string, unknown]>([
      ['a command without a name', 'PUT', GLOBAL, [{ type: 1 }]],
      ['an empty text', 'POST', '/channels/1/messages', { components: [{ type: 10, content: '' }] }],
      ['a response of no known type', 'POST', '/interactions/1/token/callback', { type: 99 }],
      ['an unknown path', 'POST', '/nowhere', {}],
    ])('is held against what is sent: %s is not taken', (_what, method, path, body) => {
      expect(openapiProblems(method, path, body)).not.toEqual([]);
    });
  },
);
