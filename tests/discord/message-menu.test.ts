import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { open } from '../store/support.ts';
import { run } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { type From, GUILD_ID, PERMISSIONS, USER_ID } from '../support/payloads.ts';

const VERIFY = 'Verify this answer';
const QUESTION = 'how long does green tea steep?';
const moderator: From = { permissions: PERMISSIONS.manageGuild };

async function bot() {
  const store = await open();
  const knowledge = await loadKnowledge(folderOf({ 'tea/article.en.md': TEA }), { store });
  return { store, knowledge, ...(await run({ commands, knowledge, store })) };
}

/** The passage that the answer shows, in other words. */
function reworded(passage: string, text: string) {
  return {
    kind: 'article' as const,
    article: 'more',
    language: 'en' as const,
    text: `---\ntitle: More\nlanguage: en\n---\n\n### Where is the milk? {#${passage}}\n\n${text}\n`,
  };
}

describe('a message’s menu', () => {
  test('verifies an answer, in either language and for its moderator alone', async () => {
    const { server, store } = await bot();
    const answer = await server.command('ask', { question: QUESTION });
    const verified = await server.contextMenu(VERIFY, answer, moderator);
    expect(verified).toMatchObject({ private: true, text: expect.stringContaining('Unchanged') });
    const inDutch = await server.contextMenu(VERIFY, answer, { ...moderator, locale: 'nl' });
    expect(inDutch.text).toContain('Ongewijzigd');
    expect(await store.audit.of(GUILD_ID, 9)).toMatchObject([
      { action: VERIFY, detail: expect.stringMatching(/^https:\/\/discord\.com\/channels\//) },
      { action: VERIFY },
    ]);
  });

  test('verifies by the reference in the small print, whatever else the answer shows', async () => {
    const { server, knowledge } = await bot();
    // An id with an underscore, which is escaped where it is shown.
    await knowledge.add(reworded('the_milk', 'The milk is in the fridge (0000000/tea/00000000).'), USER_ID);
    const answer = await server.command('ask', { question: 'where is the milk?' });
    expect(answer.text).toContain('in the fridge');
    await knowledge.add(reworded('the_milk', 'The milk is on the table.'), USER_ID);
    const { text } = await server.contextMenu(VERIFY, answer, moderator);
    expect(text).toContain('Changed since');
    expect(text).toContain('on the table');
  });

  test('says so where a message has no reference', async () => {
    const { server } = await bot();
    const plain = await server.contextMenu(VERIFY, 'where is the tea?', moderator);
    expect(plain).toMatchObject({ private: true, text: expect.stringContaining('no reference of mine') });
  });

  test.each<[string, From]>([
    ['a member', {}],
    ['somebody in a direct message', { dm: true, permissions: PERMISSIONS.manageGuild }],
  ])('does not verify for %s', async (_who, from) => {
    const { server, store } = await bot();
    const answer = await server.command('ask', { question: QUESTION });
    const refused = await server.contextMenu(VERIFY, answer, from);
    expect(refused).toMatchObject({ private: true, text: expect.stringContaining('Only moderators') });
    const kept = [...(await store.audit.of(GUILD_ID, 9)), ...(await store.audit.of(null, 9))];
    expect(kept).toMatchObject([{ action: VERIFY, refused: true }]);
  });

  test('asks again what an answer was given to', async () => {
    const { server } = await bot();
    const answer = await server.command('ask', { question: QUESTION });
    const again = await server.contextMenu('Ask the article', answer);
    expect(again.texts).toEqual(answer.texts);
  });
});
