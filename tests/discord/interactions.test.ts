import { describe, expect, test } from 'vitest';
import { run as runOverGateway, runOverHttp, runWithoutToken } from '../support/bot.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { PERMISSIONS, ROLE_ID } from '../support/payloads.ts';

/** One dispatch answers what arrives in either way. */
describe.each([
  ['over the gateway', runOverGateway],
  ['over HTTP', runOverHttp],
  ['over HTTP without a token', runWithoutToken],
])('%s', (_way, run) => {
  describe('a slash command', () => {
    test('is answered at once, in public, with its options by their keys', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: 'hello', volume: 'loudly' });
      expect(answer).toMatchObject({ text: 'en loudly: hello', private: false, deferred: false });
    });

    test('is answered in the reader’s language', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: 'hallo' }, { locale: 'nl' });
      expect(answer.text).toBe('nl softly: hallo');
    });

    test('works in a direct message', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: 'hello' }, { dm: true });
      expect(answer.text).toBe('en softly: hello');
    });

    test('works in a server that the bot is not in', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: 'hello' }, { elsewhere: true });
      expect(answer.text).toBe('en softly: hello');
    });

    test('knows every command there is', async () => {
      const { server } = await run();
      expect((await server.command('help')).text).toBe('en help on 7 commands');
    });

    test('is answered to one person if the reply says so', async () => {
      const { server } = await run();
      expect(await server.command('whisper')).toMatchObject({ text: 'psst', private: true, deferred: false });
    });

    test('shows text as it stands and pings nobody', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: '@everyone <@1> **b**' });
      expect(answer.text).toBe(String.raw`en softly: \@everyone \<\@1> \*\*b\*\*`);
      expect(answer.message.allowed_mentions).toMatchObject({ parse: [] });
    });

    test('of two callers at once is answered to each', async () => {
      const { server } = await run();
      const [one, two] = await Promise.all([
        server.command('echo', { text: 'one' }, { user: '700000000000000011' }),
        server.command('echo', { text: 'two' }, { user: '700000000000000012', locale: 'nl' }),
      ]);
      expect([one.text, two.text]).toEqual(['en softly: one', 'nl softly: two']);
    });
  });

  describe('a call that Discord’s own checks would not have let through', () => {
    test('with an option too long', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: 'x'.repeat(21) });
      expect(answer).toMatchObject({ private: true });
      expect(answer.text).toContain('at most 20 characters');
    });

    test('counts characters, not UTF-16 units', async () => {
      const { server } = await run();
      const answer = await server.command('echo', { text: '🕵'.repeat(20) });
      expect(answer.text).toBe(`en softly: ${'🕵'.repeat(20)}`);
    });

    test('without a required option', async () => {
      const { server } = await run();
      const answer = await server.command('echo', {}, { locale: 'nl' });
      expect(answer).toMatchObject({ text: 'De optie ‘tekst’ ontbreekt.', private: true });
    });

    test('of a command that is no more', async () => {
      const { server } = await run();
      expect(await server.command('forgotten')).toMatchObject({ private: true });
      expect(await server.contextMenu('Forgotten', 'text')).toMatchObject({ private: true });
    });
  });

  describe('a moderators’ command', () => {
    const moderator = { permissions: PERMISSIONS.manageGuild };

    test('is deferred and answered privately to who manages the server', async () => {
      const { server } = await run();
      const answer = await server.command('reload', {}, moderator);
      expect(answer).toMatchObject({ text: 'reloaded: absent', private: true, deferred: true });
    });

    test('and to who has a moderator role', async () => {
      const { server } = await run({ moderatorRoleIds: [ROLE_ID] });
      expect((await server.command('reload', {}, { roles: [ROLE_ID] })).text).toBe('reloaded: absent');
    });

    test('and to who has one where the bot knows the call alone', async () => {
      const { server } = await run({ moderatorRoleIds: [ROLE_ID] });
      const answer = await server.command('reload', {}, { roles: [ROLE_ID], elsewhere: true });
      expect(answer.text).toBe('reloaded: absent');
    });

    test.each([
      ['a member without the right', {}],
      ['a member without the right elsewhere', { elsewhere: true }],
      ['a member with another role', { roles: ['700000000000000099'] }],
      ['somebody in a direct message', { dm: true }],
      ['somebody in a direct message who claims the right', { dm: true, ...moderator }],
    ])('is refused privately to %s, and logged', async (_who, from) => {
      const { server, lines } = await run({ moderatorRoleIds: [ROLE_ID] });
      const answer = await server.command('reload', {}, from);
      expect(answer).toMatchObject({ private: true, deferred: false });
      expect(answer.text).toContain('Only moderators can do this');
      expect(lines).toContainEqual(
        expect.objectContaining({
          msg: 'refused: not a moderator',
          command: 'reload',
          user: '700000000000000007',
        }),
      );
    });
  });

  describe('a command that fails', () => {
    test('says so privately, in one sentence, and leaves the whole error in the log', async () => {
      const { server, lines } = await run();
      const answer = await server.command('break', {}, { locale: 'nl' });
      expect(answer).toMatchObject({ private: true, deferred: false });
      expect(answer.text).toMatch(/^Er ging bij mij iets mis/);
      expect(answer.text).not.toContain('broken');
      const line = lines.find(({ msg }) => msg === 'a command failed');
      expect(line).toMatchObject({
        command: 'break',
        err: { message: 'broken on purpose', stack: expect.stringContaining('bot.ts') },
      });
    });

    test('after it was deferred says so in the place of the reply', async () => {
      const { server, lines } = await run();
      const answer = await server.command('break-later', {}, { permissions: PERMISSIONS.manageGuild });
      expect(answer).toMatchObject({ private: true, deferred: true });
      expect(answer.text).toMatch(/^Something went wrong/);
      expect(lines).toContainEqual(expect.objectContaining({ command: 'break-later' }));
    });

    test('does not stand in the way of the next', async () => {
      const { server } = await run();
      await server.command('break');
      expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
    });
  });

  describe('a message’s context menu', () => {
    test('hands the message’s text to the command, and shows it again', async () => {
      const { server } = await run();
      const answer = await server.contextMenu('Ask the article', 'who is *he*?', { locale: 'nl' });
      expect(answer.texts).toEqual([String.raw`-# who is \*he\*?`, String.raw`nl heard: who is \*he\*?`]);
    });

    test('works in a direct message', async () => {
      const { server } = await run();
      const answer = await server.contextMenu('Ask the article', 'who?', { dm: true });
      expect(answer.text).toContain('en heard: who?');
    });
  });
});

describe('an answer that comes too late over the gateway', () => {
  test.each([
    ['of a command', (server: DiscordServer) => server.command('echo', { text: 'hello' })],
    ['of suggestions', (server: DiscordServer) => server.type('who', { name: 'x' })],
  ])('%s is a line in the log, and no error', async (_what, call) => {
    const { server, lines } = await runOverGateway();
    server.fail(/callback$/, 404, { code: 10_062 });
    void call(server);
    await expect
      .poll(() => lines.map(({ msg }) => String(msg)))
      .toContainEqual(expect.stringMatching(/too late/));
    expect(lines.filter(({ level, err }) => Number(level) >= 50 || err)).toEqual([]);
    expect((await server.command('echo', { text: 'still here' })).text).toContain('still here');
  });
});
