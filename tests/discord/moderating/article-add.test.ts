import { describe, expect, test } from 'vitest';
import { startServer } from '../../support/bot.ts';
import { COFFEE, type Moderated, moderated, moderator } from '../../support/moderated.ts';

const articles = ({ knowledge }: Moderated) => knowledge.current.articles.map(({ id }) => id);

describe('/article add', () => {
  test.each([
    ['coffee.md', COFFEE, 'coffee-at-home', 'how long does filter coffee brew?'],
    [
      'coffee.txt',
      'Coffee\n\nFilter coffee brews for four minutes.',
      'coffee',
      'how long does filter coffee brew?',
    ],
    [
      'koffie.html',
      `<html lang="nl"><head><title>Koffie</title></head><body><article><p>${'Filterkoffie loopt in vier minuten door, en dan is de kan vol. '.repeat(5)}</p></article></body></html>`,
      'koffie',
      'in hoeveel minuten loopt filterkoffie door?',
    ],
  ])('makes an article of %s', async (name, content, id, question) => {
    const all = await moderated();
    const { server } = all;
    const added = await server.command('article add', { file: server.attach(name, content) }, moderator);
    expect(added).toMatchObject({ private: true, deferred: true });
    expect(added.text, added.text).toContain(`Added: ${id}`);
    expect(articles(all)).toEqual([id, 'tea'].sort());
    expect((await server.command('ask', { question, article: id })).text).toMatch(
      /four minutes|vier minuten/,
    );
  });

  test('takes another id and language, and replaces what it added', async () => {
    const all = await moderated();
    const { server, knowledge } = all;
    const add = (text: string) =>
      server.command(
        'article add',
        { file: server.attach('a.txt', text), id: 'beans', language: 'en' },
        moderator,
      );
    await add('Beans are roasted.');
    expect((await add('Beans are ground.')).text).toContain('1 passage changed');
    expect(articles(all)).toEqual(['beans', 'tea']);
    expect(knowledge.current.articles[0]?.editions.en?.passages[0]?.text).toBe('Beans are ground.');
  });

  test.each<[string, string, string | Uint8Array, object, object, string]>([
    [
      'an address elsewhere',
      'a.md',
      COFFEE,
      { url: 'https://example.org/a.md' },
      {},
      'attached to the command',
    ],
    [
      'an address in this machine',
      'a.md',
      COFFEE,
      { url: 'http://127.0.0.1:1/a.md' },
      {},
      'attached to the command',
    ],
    ['an address of a file', 'a.md', COFFEE, { url: 'file:///etc/passwd' }, {}, 'attached to the command'],
    ['no address', 'a.md', COFFEE, { url: '::' }, {}, 'attached to the command'],
    ['too much', 'a.md', 'x'.repeat(1_000_001), {}, {}, 'at most 1 MB'],
    ['too much, said to be little', 'a.md', 'x'.repeat(1_000_001), { size: 10 }, {}, 'at most 1 MB'],
    ['another kind of file', 'a.exe', 'MZ', {}, {}, '.md, .txt or .html'],
    ['what is not text', 'a.md', new Uint8Array([0xff, 0xfe, 0, 0]), {}, {}, 'UTF'],
    ['an id that leads elsewhere', 'a.md', COFFEE, {}, { id: '../../etc' }, 'made of letters'],
    ['the id of a file on disk', 'a.md', COFFEE, {}, { id: 'tea' }, 'they win'],
    [
      'an article with a fault',
      'a.md',
      '---\ntitle: A\nlanguage: en\n---\n\n### Q?\n',
      {},
      {},
      'no passage under it',
    ],
  ])('of %s changes nothing and says so', async (_why, name, content, forged, options, message) => {
    const all = await moderated();
    const { server, store } = all;
    const file = server.attach(name, content, { ...forged });
    const answer = await server.command('article add', { file, ...options }, moderator);
    expect(answer.text.replaceAll('\\', '')).toContain(message);
    expect(articles(all)).toEqual(['tea']);
    expect(await store.archive.additions()).toEqual([]);
  });

  test('says what is wrong in the language of who adds it', async () => {
    const { server } = await moderated();
    const told = async (name: string, text: string, options: { id?: string } = {}) => {
      const file = server.attach(name, text);
      const answer = await server.command(
        'article add',
        { file, ...options },
        { ...moderator, locale: 'nl' },
      );
      return answer.text.replaceAll('\\', '');
    };
    expect(await told('a.exe', 'MZ')).toContain('eindigt op .md, .txt of .html');
    expect(await told('a.md', COFFEE, { id: '../x' })).toContain('met een letter of cijfer vooraan');
    const text = await told('a.md', '---\ntitle: A\nlanguage: en\npublished: gisteren\n---\n\n### Q?\n');
    expect(text).toContain('2 fouten');
    expect(text).toContain('`a/article.en.md:4` published is geen datum; schrijf een jaar, maand of dag');
    expect(text).toContain('`a/article.en.md:7` onder de vraag ‘Q?’ staat geen passage');
  });

  test('of what cannot be downloaded says so', async () => {
    const { server } = await moderated();
    const elsewhere = await startServer();
    const gone = server.attach('a.md', COFFEE, { url: `${server.origin}/attachments/1/gone.md` });
    expect((await server.command('article add', { file: gone }, moderator)).text).toContain('downloaded');
    const foreign = elsewhere.attach('a.md', COFFEE);
    expect((await server.command('article add', { file: foreign }, moderator)).text).toContain('attached');
    expect(elsewhere.requests(/attachments/)).toEqual([]);
  });
});
