import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.ts';
import { run } from '../support/bot.ts';

describe('while one types', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadKnowledge('knowledge');
  });

  test.each([
    ['ask', { question: 'where is al-ba' }, 'en-US', 'where is al-Baghdadi now'],
    ['ask', { question: 'hoeveel stijders' }, 'nl', 'hoeveel strijders van IS zijn er gedood'],
    ['ask', { article: 'leider' }, 'nl', 'mosul-2017'],
    ['who', { name: 'isl' }, 'en-US', 'Matthew Isler'],
    ['read', { passage: '12' }, 'en-US', 'east-mosul'],
    ['timeline', { article: '' }, 'en-US', 'mosul-2017'],
  ])('/%s %o in %s offers what fits', async (name, options, locale, expected) => {
    const { server } = await run({ commands, knowledge });
    const offered = await server.type(name, options, { locale });
    expect(offered.map(({ value }) => value)).toContain(expected);
  });

  test('takes an article that is chosen already into account', async () => {
    const { server } = await run({ commands, knowledge });
    const offered = await server.type('read', { article: 'nothing', passage: '' });
    expect(offered).toEqual([]);
  });

  test.each(['nothing', 'echo'])('offers nothing for what has nothing to offer: /%s', async (name) => {
    const { server } = await run();
    expect(await server.type(name, { text: 'x' })).toEqual([]);
  });

  test('offers nothing when it fails, and leaves the error in the log', async () => {
    const { server, lines } = await run();
    expect(await server.type('break', { word: 'x' })).toEqual([]);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'could not suggest anything', command: 'break' }),
    );
  });
});
