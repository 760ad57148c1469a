import { describe, expect, test } from 'vitest';
import { type Option, type SlashCommand, slashCommands } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { ELSEWHERE } from '../store/support.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { COFFEE, type Moderated, moderated, moderator } from '../support/moderated.ts';
import { CHANNEL_ID, type From, GUILD_ID, PERMISSIONS, USER_ID } from '../support/payloads.ts';

const all = slashCommands(commands).filter(({ moderator }) => moderator);
const each = all.map((command) => [command.name.en, command] as const);

const STRANGERS: readonly [who: string, from: From][] = [
  ['a member without the right', {}],
  ['a member with another role', { roles: ['700000000000000099'] }],
  ['somebody in a direct message', { dm: true }],
  ['somebody in a direct message who claims the right', { dm: true, permissions: PERMISSIONS.manageGuild }],
];

/** What would change something if it were let through, by the names of options. */
const TELLING: Readonly<Record<string, string>> = {
  article: 'tea',
  revision: '1',
  answer: '0000000/green-tea/00000000',
  addition: '000000000000',
  id: 'coffee',
  language: 'en',
  where: 'server',
};

const HOSTILE = [
  '../../etc/passwd',
  '__proto__',
  "'; drop table additions; --",
  '<@1> @everyone',
  '\u202e',
  '🕵'.repeat(400),
  '',
];

/** A value for every option: `text` where that is what it takes. */
function valuesOf(
  { options }: SlashCommand,
  text: (option: Option) => string,
  file: ReturnType<DiscordServer['attach']>,
) {
  return Object.fromEntries(
    Object.values(options).map((option) => {
      const { name, kind } = option;
      if (kind === 'file') return [name.en, file];
      if (kind === 'flag') return [name.en, true];
      if (kind === 'channel') return [name.en, { channel: text(option) }];
      return [name.en, text(option)];
    }),
  );
}

/** All that a command could change. */
async function stateOf({ knowledge, store }: Moderated) {
  const { archive, settings } = store;
  return [knowledge.current, await archive.additions(), await archive.revisions(9), settings.all(GUILD_ID)];
}

test('the moderators’ commands are those that are known here', () => {
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

test('moderators of other servers than those that look after the articles cannot change them', async () => {
  const running = await moderated({ knowledgeGuildIds: [GUILD_ID] });
  const { server, knowledge, store } = running;
  const before = await stateOf(running);
  const elsewhere: From = { ...moderator, guild: ELSEWHERE };
  const kept = {
    text: 'what does a kettle cost?',
    language: 'en',
    outcome: 'silence',
    nearest: null,
  } as const;
  await store.questions.keep(kept, ELSEWHERE);
  const file = server.attach('coffee.md', COFFEE);
  const told = [
    await server.command('reload', {}, elsewhere),
    await server.command('rollback', { revision: '1' }, elsewhere),
    await server.command('article add', { file }, elsewhere),
    await server.command('article remove', { addition: '000000000000' }, elsewhere),
  ];
  const list = await server.command('gaps', {}, elsewhere);
  const gap = await server.press(list, kept.text, elsewhere);
  told.push(await server.press(gap, 'Add an answer', elsewhere));
  const choose = await server.press(gap, 'Point to a passage', elsewhere);
  told.push(await server.press(choose, 'How long does green tea steep?', elsewhere));
  for (const { text } of told) expect(text).toContain('Only moderators of the servers that look after them');
  expect(await stateOf(running)).toEqual(before);
  expect(knowledge.current).toBe(before[0]);
  // What is their own server's is theirs to set.
  const used = await server.command('article use', { article: 'tea' }, elsewhere);
  expect(used.text).toContain('From now on this server asks tea');
  expect((await server.command('reload', {}, moderator)).text).toContain('Reloaded');
});

describe.each(each)('/%s, which Discord shows to moderators only', (name, command) => {
  test('is refused to whoever has no right to it, recorded, and changes nothing', {
    timeout: 60_000,
  }, async () => {
    const running = await moderated();
    const { server, knowledge, store } = running;
    const question = 'What does a kettle cost?';
    const added = { article: 'tea', language: 'en', passage: 'kettle', question, text: 'Twenty.' } as const;
    await knowledge.add({ kind: 'passage', ...added }, USER_ID);
    const before = await stateOf(running);
    const values = valuesOf(
      command,
      ({ name, kind }) => (kind === 'channel' ? CHANNEL_ID : (TELLING[name.en] ?? 'tea')),
      server.attach('coffee.md', COFFEE),
    );
    const offering = Object.values(command.options).filter(({ complete }) => complete);
    for (const [who, from] of STRANGERS) {
      for (const given of [{}, values]) {
        const told = await server.command(name, given, from);
        expect(told, who).toMatchObject({ private: true, deferred: false });
        expect(told.text, who).toContain('Only moderators can do this');
      }
      for (const option of offering) {
        expect(await server.type(name, { [option.name.en]: '' }, from), who).toEqual([]);
      }
    }
    for (const option of offering) {
      expect(await server.type(name, { [option.name.en]: '' }, moderator)).not.toEqual([]);
    }
    expect(await stateOf(running)).toEqual(before);
    expect(knowledge.current).toBe(before[0]);
    const recorded = [...(await store.audit.of(GUILD_ID, 99)), ...(await store.audit.of(null, 99))];
    expect(recorded).toHaveLength(2 * STRANGERS.length);
    for (const deed of recorded)
      expect(deed).toMatchObject({ action: name, account: USER_ID, refused: true });
  });

  test('harms nothing with forged values', { timeout: 60_000 }, async () => {
    const { server, knowledge, store, lines } = await moderated();
    const before = knowledge.current.revision;
    for (const value of HOSTILE) {
      const file = server.attach(value || 'x', value, { url: `${server.origin}/${value}` });
      const answer = await server.command(
        name,
        valuesOf(command, () => value, file),
        moderator,
      );
      expect(answer.private).toBe(true);
    }
    expect(lines.filter(({ msg }) => msg === 'a command failed')).toEqual([]);
    expect(knowledge.current.revision).toBe(before);
    expect(await store.archive.additions()).toEqual([]);
  });
});
