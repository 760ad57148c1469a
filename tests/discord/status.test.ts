import { describe, expect, test } from 'vitest';
import { moderated, moderator } from '../support/moderated.ts';
import { CHANNEL_ID, GUILD_ID } from '../support/payloads.ts';

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
      /I lack in this channel: View Channel, /,
      /Message Content/,
    ]) {
      expect(text).toMatch(part);
    }
    expect(text).not.toMatch(/file:|footnote\.db|a-token/);
  });
});
