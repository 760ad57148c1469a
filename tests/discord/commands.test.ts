import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toJson } from '../../src/discord/registration/to-json.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { run } from '../support/bot.ts';
import { commandProblems } from '../support/limits.ts';
import { hasOpenapi, openapiProblems } from '../support/openapi.ts';
import { APPLICATION_ID, PERMISSIONS } from '../support/payloads.ts';

/** The colours of the tones, as Discord is told them. */
const TONES: Readonly<Record<number, string>> = {
  5763719: 'answer',
  16705372: 'doubt',
  10070709: 'silence',
  5793266: 'info',
  15548997: 'fault',
};

describe('the shipped commands in Discord', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadKnowledge('knowledge');
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['ask', { question: 'where is al-Baghdadi?' }, 'en-US', 'answer'],
    ['ask', { question: 'waar is al-Baghdadi?' }, 'nl', 'answer'],
    ['ask', { question: 'who won the world cup?' }, 'en-US', 'silence'],
    ['ask', { question: 'x'.repeat(300) }, 'en-US', 'silence'],
    ['timeline', {}, 'en-US', 'info'],
    ['timeline', {}, 'nl', 'info'],
    ['who', {}, 'nl', 'info'],
    ['who', { name: 'al-Baghdadi' }, 'en-US', 'info'],
    ['read', {}, 'en-US', 'info'],
    ['help', {}, 'nl', 'info'],
  ])('/%s %o in %s', async (name, options, locale, tone) => {
    const { server } = await run({ commands, knowledge });
    const { text, message } = await server.command(name, options, { locale });
    expect(TONES[accentOf(message)], text).toBe(tone);
  });

  test('/reload for a moderator', async () => {
    const { server } = await run({ commands, knowledge });
    const answer = await server.command('reload', {}, { permissions: PERMISSIONS.manageGuild });
    expect(answer).toMatchObject({ private: true, deferred: true });
    expect(TONES[accentOf(answer.message)], answer.text).toBe('info');
  });

  test('a mention, a direct message and the context menu ask alike', async () => {
    const { server } = await run({ commands, knowledge });
    const question = 'where is al-Baghdadi?';
    const [asked, mentioned, written, chosen] = await Promise.all([
      server.command('ask', { question }),
      server.message(`<@${APPLICATION_ID}> ${question}`),
      server.message(question, { dm: true }),
      server.contextMenu('Ask the article', question),
    ]);
    for (const other of [mentioned, written, chosen]) expect(other.texts).toEqual(asked.texts);
  });

  test.each(commands.map((command) => [command.name.en, command] as const))(
    '%s is within the limits',
    (_, command) => {
      expect(commandProblems([toJson(command, 'global')])).toEqual([]);
    },
  );

  test('/ask says what its options take', () => {
    const json = toJson(commands.find(({ name }) => name.en === 'ask')!, 'global');
    expect(json).toMatchObject({
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { type: 3, name: 'question', required: true, max_length: 500, autocomplete: true },
        { type: 3, name: 'article', autocomplete: true },
        { type: 5, name: 'private', name_localizations: { nl: 'privé' } },
        { type: 6, name: 'for', name_localizations: { nl: 'voor' } },
        { type: 5, name: 'ping' },
        { type: 3, name: 'language', choices: [{ value: 'en' }, { value: 'nl' }] },
      ],
    });
  });

  test.skipIf(!hasOpenapi)(
    'are as Discord describes commands (skipped without ../shared/discord/openapi.json)',
    () => {
      const route = `/applications/${APPLICATION_ID}/commands`;
      expect(
        openapiProblems(
          'PUT',
          route,
          commands.map((command) => toJson(command, 'global')),
        ),
      ).toEqual([]);
    },
  );
});

function accentOf(message: Readonly<Record<string, unknown>>): number {
  return (message.components as { accent_color: number }[])[0]?.accent_color ?? -1;
}
