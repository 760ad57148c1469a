import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { ELSEWHERE } from '../../store/support.ts';
import { folderOf } from '../../support/knowledge.ts';
import { COFFEE, moderated, moderator } from '../../support/moderated.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../../support/payloads.ts';

describe('what was added', () => {
  test('is listed with who and when, taken away again, and suggested by its name', async () => {
    const { server, knowledge } = await moderated();
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const { text } = await server.command('article list', {}, moderator);
    expect(text).toContain('`coffee-at-home`: English added in Discord');
    expect(text).toContain('`tea`: English from the files');
    expect(text).toContain(`<@${USER_ID}>`);
    const [offered] = await server.type('article remove', { addition: 'coff' }, moderator);
    expect(offered?.name).toBe('article coffee-at-home (en)');
    const removed = await server.command('article remove', { addition: offered?.value ?? '' }, moderator);
    expect(removed.text).toContain('Removed: article coffee-at-home');
    expect(knowledge.current.articles.map(({ id }) => id)).toEqual(['tea']);
    expect((await server.command('article remove', { addition: 'nothing' }, moderator)).text).toContain(
      'no such thing',
    );
  });

  test.each([
    ['en-US', 'article coffee-at-home (en)'],
    ['nl', 'artikel coffee-at-home (en)'],
  ])('is listed in another server without who added it (%s)', async (locale, name) => {
    const { server } = await moderated();
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const elsewhere = { ...moderator, locale, guild: ELSEWHERE };
    const { text } = await server.command('article list', {}, elsewhere);
    expect(text).toContain(name);
    expect(text).not.toMatch(/<@|\d{17}/);
    const home = await server.command('article list', {}, { ...moderator, locale });
    expect(home.text).toContain(`<@${USER_ID}>`);
  });

  test('is listed as not in force where an earlier revision without it was put back', async () => {
    const { server, knowledge } = await moderated();
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const list = async () => (await server.command('article list', {}, moderator)).text;
    expect(await list()).not.toContain('not in force');
    await server.command('rollback', { revision: '1' }, moderator);
    expect(knowledge.current.articles.map(({ id }) => id)).toEqual(['tea']);
    expect(await list()).toContain('not in force: the revision in force does not have it');
  });

  test('is in the export, which loads as the same articles', async () => {
    const { server, knowledge } = await moderated();
    await server.command('article add', { file: server.attach('coffee.md', COFFEE) }, moderator);
    const question = 'What does a kettle cost?';
    await knowledge.add(
      {
        kind: 'passage',
        article: 'tea',
        language: 'en',
        passage: 'kettle',
        question,
        text: 'Twenty *euros*.',
      },
      USER_ID,
    );
    const { files } = await server.command('article export', {}, moderator);
    const [[name, zip] = []] = files;
    expect(name).toBe(`knowledge-${knowledge.current.revision}.zip`);
    const texts = Object.entries(unzipSync(new Uint8Array(zip ?? []))).map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString()] as const,
    );
    expect(texts.map(([path]) => path).sort()).toEqual(['coffee-at-home/article.en.md', 'tea/article.en.md']);
    const loaded = await loadKnowledge(folderOf(Object.fromEntries(texts)));
    const content = (all: typeof knowledge) =>
      JSON.stringify(all.current.articles).replaceAll(/"line":\d+/g, '');
    expect(content(loaded)).toBe(content(knowledge));
  });
});

describe('/article use', () => {
  test('decides where a question without an article looks, in the server or a channel', async () => {
    const { server, store } = await moderated();
    await server.command(
      'article add',
      { file: server.attach('coffee.md', COFFEE), id: 'coffee' },
      moderator,
    );
    const question = 'how long does filter coffee brew?';
    expect((await server.command('ask', { question })).text).toContain('four minutes');
    const used = await server.command('article use', { article: 'tea' }, moderator);
    expect(used.text).toContain('this server asks tea');
    expect(store.settings.of(GUILD_ID, CHANNEL_ID)).toEqual({ article: 'tea' });
    expect((await server.command('ask', { question })).text).not.toContain('Filter coffee brews');
    expect((await server.command('ask', { question, article: 'coffee' })).text).toContain('four minutes');
    await server.command('article use', { article: 'coffee', where: 'channel' }, moderator);
    expect((await server.command('ask', { question })).text).toContain('four minutes');
    expect((await server.command('ask', { question }, { dm: true })).text).toContain('four minutes');
    await server.command('article use', { where: 'channel' }, moderator);
    await server.command('article use', {}, moderator);
    expect(store.settings.all(GUILD_ID).size).toBe(0);
  });

  test('of an article that there is not changes nothing; of one that goes, all are asked again', async () => {
    const { server, store } = await moderated();
    expect((await server.command('article use', { article: 'x' }, moderator)).text).toContain('no article');
    expect((await server.command('article use', { where: 'moon' }, moderator)).text).toContain('not a place');
    expect(store.settings.all(GUILD_ID).size).toBe(0);
    await store.settings.set(GUILD_ID, null, 'article', 'gone');
    const answer = await server.command('ask', { question: 'how long does green tea steep?' });
    expect(answer.text).toContain('two minutes');
  });
});
