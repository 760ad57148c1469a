import { describe, expect, test } from 'vitest';
import type { Option } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge.ts';
import { open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { CHANNEL_ID, type From, GUILD_ID, PERMISSIONS, ROLE_ID, USER_ID } from '../support/payloads.ts';

const moderators = commands
  .filter((command) => command.kind === 'slash')
  .filter(({ moderator }) => moderator);

/** What a forged call gives an option: as much as it takes. */
function forged({ kind }: Option) {
  if (kind === 'flag') return true;
  if (kind === 'channel') return { channel: CHANNEL_ID };
  return kind === 'member' ? { member: 'Somebody' } : '../../__proto__';
}

describe.each(moderators.map((command) => [command.name.en, command] as const))(
  '/%s, which Discord shows to moderators only, called all the same by',
  (name, command) => {
    test.each<[string, From]>([
      ['a member without the right', {}],
      ['a member with another role', { roles: ['700000000000000099'] }],
      ['somebody in a direct message', { dm: true }],
      [
        'somebody in a direct message who claims the right',
        { dm: true, permissions: PERMISSIONS.manageGuild },
      ],
    ])('%s is refused and recorded, and changes nothing', async (_who, from) => {
      const store = await open();
      const base = await loadKnowledge(folderOf({ 'tea/article.en.md': TEA }), { store });
      const before = base.current;
      const { server } = await run({ commands, knowledge: base, store, moderatorRoleIds: [ROLE_ID] });
      const given = Object.values(command.options).map((option) => [option.name.en, forged(option)] as const);
      for (const options of [{}, Object.fromEntries(given)]) {
        const told = await server.command(name, options, from);
        expect(told).toMatchObject({ private: true, deferred: false });
        expect(told.text).toContain('Only moderators can do this');
      }
      const guild = from.dm ? null : GUILD_ID;
      const refusal = { action: name, account: USER_ID, refused: true };
      expect(await store.audit.of(guild, 10)).toMatchObject([refusal, refusal]);
      expect(base.current).toBe(before);
      expect(base.additions()).toEqual([]);
      expect(store.settings.all(GUILD_ID).size).toBe(0);
    });
  },
);
