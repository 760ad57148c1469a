import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { run } from '../support/bot.ts';
import { folderOf, TEA } from '../support/knowledge.ts';
import { moderator } from '../support/moderated.ts';

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
    ['timeline', { from: 'oktober' }, 'nl', '2016-10'],
    ['timeline', { to: '' }, 'en-US', '2017-02'],
    ['quotes', { speaker: 'isl' }, 'en-US', 'Matthew Isler'],
    ['numbers', { article: 'leider' }, 'nl', 'mosul-2017'],
    ['article use', { article: 'leider' }, 'nl', 'mosul-2017'],
  ])('/%s %o in %s offers what fits', async (name, options, locale, expected) => {
    const { server } = await run({ commands, knowledge });
    const offered = await server.type(name, options, { ...moderator, locale });
    expect(offered.map(({ value }) => value)).toContain(expected);
  });

  test('takes an article that is chosen already into account', async () => {
    const { server } = await run({ commands, knowledge });
    const offered = await server.type('read', { article: 'nothing', passage: '' });
    expect(offered).toEqual([]);
  });

  test('offers the passages of several articles, each with its own, and takes what it offers', async () => {
    const coffee = TEA.replaceAll('tea', 'coffee').replaceAll('Tea', 'Coffee');
    const two = await loadKnowledge(folderOf({ 'tea/article.en.md': TEA, 'coffee/article.en.md': coffee }));
    const { server } = await run({ commands, knowledge: two });
    const offered = await server.type('read', { passage: 'black cof' });
    expect(offered[0]).toEqual({
      name: '2  How long does black coffee steep? · Coffee in five minutes',
      value: 'coffee/black-coffee',
    });
    const { text } = await server.command('read', { passage: offered[0]!.value });
    expect(text).toContain('Black coffee is steeped for four minutes');
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
