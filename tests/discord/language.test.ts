import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { run } from '../support/bot.ts';
import type { From } from '../support/payloads.ts';

const ENGLISH = 'The eastern part of Mosul was retaken';
const DUTCH = 'Het oosten van Mosul is in januari';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge('knowledge');
});

describe('the language of a reply', () => {
  test.each<[string, string, Record<string, string>, From, string]>([
    ['that of the question', 'ask', { question: 'wanneer werd het oosten van Mosul heroverd?' }, {}, DUTCH],
    [
      'that of the question, whatever is chosen',
      'ask',
      { question: 'wanneer werd het oosten van Mosul heroverd?', language: 'en' },
      { locale: 'en-GB' },
      DUTCH,
    ],
    ['the one chosen, of a few words', 'ask', { question: '6000 Mosul', language: 'nl' }, {}, DUTCH],
    ['the person’s, of a few words', 'ask', { question: '6000 Mosul' }, { locale: 'nl' }, DUTCH],
    [
      'the server’s, of a few words',
      'ask',
      { question: '6000 Mosul' },
      { locale: 'de', guildLocale: 'nl' },
      DUTCH,
    ],
    ['the one chosen, of what is shown', 'read', { passage: 'east-mosul', language: 'nl' }, {}, DUTCH],
    ['the person’s', 'read', { passage: 'east-mosul' }, { locale: 'nl', guildLocale: 'en-US' }, DUTCH],
    [
      'the server’s for a person of another',
      'read',
      { passage: 'east-mosul' },
      { locale: 'de', guildLocale: 'nl' },
      DUTCH,
    ],
    ['English for others', 'read', { passage: 'east-mosul' }, { locale: 'de', guildLocale: 'fr' }, ENGLISH],
  ])('is %s', async (_whose, command, options, from, expected) => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command(command, options, from);
    expect(answer.text.replaceAll('*', '')).toContain(expected);
  });

  test.each(['summary', 'timeline', 'who', 'quotes', 'numbers', 'read'])(
    'can be chosen for /%s',
    async (command) => {
      const { server } = await run({ commands, knowledge });
      const [chosen, own] = await Promise.all([
        server.command(command, { language: 'nl' }, { appPermissions: '0' }),
        server.command(command, {}, { appPermissions: '0', locale: 'nl' }),
      ]);
      expect(chosen.texts).toEqual(own.texts);
    },
  );
});
