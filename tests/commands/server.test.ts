import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { command } from '../support/footnote.ts';

const knowledge = await loadKnowledge('knowledge');

test.each(['gaps', 'channel', 'settings', 'audit'])(
  '%s in the terminal says that it is about a server',
  async (name) => {
    const { code, stdout } = await command([name], knowledge);
    expect([code, stdout]).toEqual([
      0,
      'This is about a Discord server: use it in one that I am a member of.\n',
    ]);
  },
);
