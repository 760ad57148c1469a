import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEA } from '../../support/knowledge.ts';
import { moderated, moderator } from '../../support/moderated.ts';
import { CHANNEL_ID, GUILD_ID } from '../../support/payloads.ts';

describe('/status', () => {
  test('tells how the bot is doing, and no secret', async () => {
    const { server, store } = await moderated();
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

  test('says that the database fails, and the rest all the same', async () => {
    const { server, store } = await moderated();
    await store.close();
    const { text } = await server.command('status', {}, moderator);
    expect(text).toMatch(/at work for/);
    expect(text).toContain('Nothing is kept at the moment');
  });

  test('says that the files have faults, and an earlier revision answers', async () => {
    const { server, folder } = await moderated();
    writeFileSync(join(folder, 'tea', 'article.en.md'), TEA.replace('language: en', 'language: nl'));
    expect((await server.command('status', {}, moderator)).text).not.toContain('fault');
    await server.command('reload', {}, moderator);
    const { text } = await server.command('status', {}, { ...moderator, locale: 'nl' });
    expect(text).toContain('de bestanden bevatten een fout');
  });
});
