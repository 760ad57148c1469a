import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { OpenStore } from '../../../src/store/store.ts';
import { StoreError } from '../../../src/store/trouble.ts';
import { open } from '../../store/support.ts';
import { folderOf, knowledgeOf, TEA } from '../../support/knowledge.ts';
import { FILE, mosul, site, tea } from './support.ts';

describe('an article', () => {
  test('has its passages in sections, each with a link of its own', async () => {
    const { get } = await tea();
    const { status, headers, body } = await get('/articles/tea?lang=en');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(body).toMatch(/<html lang="en">/);
    expect(body).toContain('<h1>Tea in five minutes</h1>');
    expect([...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Steeping', 'History']);
    for (const id of ['green-tea', 'black-tea', 'portugal']) {
      expect(body).toContain(`<section id="${id}"`);
      expect(body).toContain(`class="permalink" href="#${id}"`);
    }
    expect(body).toContain('The Kettle · Published March 2017 · revision ');
    expect(body).toContain('<a href="https://example.org/tea" rel="noopener">');
  });

  test.each([
    ['by the address', '?lang=nl', 'en', 'nl', 'Waar is de leider van IS?'],
    ['by the browser', '', 'fr, nl-BE;q=0.8, en;q=0.5', 'nl', 'Waar is de leider van IS?'],
    ['by neither', '', 'fr', 'en', 'Where is the leader of IS?'],
  ])('is in the language that is chosen %s', async (_how, query, accepted, language, title) => {
    const { get } = await mosul();
    const { body, headers } = await get(`/articles/mosul-2017${query}`, { 'accept-language': accepted });
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`<h1>${title}`);
    expect(headers.get('vary')).toBe('accept-language');
    expect(body).toContain('href="/articles/mosul-2017?lang=nl"');
    expect(body).toContain('href="/articles/mosul-2017?lang=en"');
  });

  test('that is not in the reader’s language is shown as it is, and says so', async () => {
    const { get } = await tea();
    const { body } = await get('/articles/tea?lang=nl');
    expect(body).toContain('<html lang="nl">');
    expect(body).toContain('<article lang="en">');
    expect(body).toContain('Dit artikel is er niet in het Nederlands.');
  });

  test('has its timeline as a list and as a picture', async () => {
    const { get } = await mosul();
    const { body } = await get('/articles/mosul-2017?lang=en');
    const [, source, alternative] = /<img src="([^"]+)" alt="([^"]+)"/.exec(body) ?? [];
    expect(alternative).toMatch(/^Timeline: Where is the leader of IS/);
    expect(body).toMatch(/<ol class="events" role="list"><li><strong>2014<\/strong>/);
    expect(body).toContain('<a href="#self-proclaimed">passage 4 of 18</a>');
    const picture = await get(String(source).replaceAll('&amp;', '&'));
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('cache-control')).toContain('immutable');
    const [, light] = /<source media="\(prefers-color-scheme: light\)" srcset="([^"]+)"/.exec(body) ?? [];
    const bright = await get(String(light).replaceAll('&amp;', '&'));
    expect(bright.headers.get('content-type')).toBe('image/png');
    expect(bright.headers.get('etag')).not.toBe(picture.headers.get('etag'));
    const unnamed = await get('/articles/mosul-2017/timeline.png');
    expect(unnamed.headers.get('cache-control')).toBe('public, no-cache');
  });

  test('without a date in it has no timeline', async () => {
    const { get } = await tea();
    expect((await get('/articles/tea')).body).not.toContain('<img');
    expect((await get('/articles/tea/timeline.png')).status).toBe(404);
  });

  test('is kept by a browser until a reload changes it', async () => {
    const knowledge = await knowledgeOf({ [FILE]: TEA });
    const { get } = await site(knowledge);
    const first = await get('/articles/tea?lang=en');
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect(await get('/articles/tea?lang=en', tag)).toMatchObject({ status: 304, body: '' });
    await knowledge.rewrite(FILE, TEA.replace('for two minutes', 'for three minutes'));
    const second = await get('/articles/tea?lang=en', tag);
    expect(second.status).toBe(200);
    expect(second.body).toContain('for three minutes');
  });

  test('is shown as it was in an earlier revision', async () => {
    const folder = folderOf({ [FILE]: TEA });
    const knowledge = await loadKnowledge(folder, { store: await open() });
    const { get } = await site(knowledge);
    const { revision } = knowledge.current;
    writeFileSync(join(folder, FILE), TEA.replace('two minutes', 'three minutes'));
    await knowledge.reload('test');
    expect((await get('/articles/tea?lang=en')).body).toContain('three minutes');
    const { body } = await get(`/articles/tea?lang=en&revision=${revision}`);
    expect(body).toContain('two minutes');
    expect(body).toContain(`revision ${revision}`);
    expect(body).toMatch(/an earlier revision\. <a href="\/articles\/tea\?lang=en">Read it as it is now/);
    expect(body).toContain(`/articles/tea?lang=nl&amp;revision=${revision}`);
    expect((await get('/articles/tea?revision=0000000')).status).toBe(404);
  });

  test('is shown in an earlier revision once the database that was away is back', async () => {
    const folder = folderOf({ [FILE]: TEA });
    const store = await open();
    let away = false;
    const revisionOf: OpenStore['archive']['revision'] = (id) =>
      away ? Promise.reject(new StoreError('unreachable', 'away')) : store.archive.revision(id);
    const archive = { ...store.archive, revision: revisionOf };
    const knowledge = await loadKnowledge(folder, { store: { ...store, archive } });
    const { get } = await site(knowledge);
    const { revision } = knowledge.current;
    writeFileSync(join(folder, FILE), TEA.replace('two minutes', 'three minutes'));
    await knowledge.reload('test');
    const address = `/articles/tea?lang=en&revision=${revision}`;
    away = true;
    expect((await get(address)).status).toBe(404);
    away = false;
    expect((await get(address)).body).toContain('two minutes');
  });

  test('has the timeline of an earlier revision with it', async () => {
    const folder = folderOf({ [FILE]: TEA.replace('for two minutes', 'for two minutes since 1610') });
    const knowledge = await loadKnowledge(folder, { store: await open() });
    const { get } = await site(knowledge);
    const { revision } = knowledge.current;
    writeFileSync(join(folder, FILE), TEA);
    await knowledge.reload('test', { force: true });
    expect((await get('/articles/tea?lang=en')).body).not.toContain('<strong>1610</strong>');
    const { body } = await get(`/articles/tea?lang=en&revision=${revision}`);
    expect(body).toContain('<strong>1610</strong>');
    const [, picture] = /<img src="([^"]+)"/.exec(body) ?? [];
    const { headers, status } = await get(String(picture).replaceAll('&amp;', '&'));
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await get('/articles/tea/timeline.png?revision=0000000')).status).toBe(404);
  });

  test('shows what is written in it as text', async () => {
    const title = '<script>alert(1)</script> & "co"';
    const text = TEA.replace('Tea in five minutes', `'${title}'`).replace(
      'two minutes',
      '`<b>two</b>` minutes',
    );
    const { get } = await site(await knowledgeOf({ [FILE]: text }));
    const { body } = await get('/articles/tea');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;');
    expect(body).toContain('&lt;b&gt;two&lt;/b&gt;');
    expect(body).not.toMatch(/<script|<b>/);
  });

  test.each([
    '/articles/coffee',
    '/articles/..%2F..%2Fetc',
    '/articles/%E0%A4%A',
    '/articles/%00',
    '/articles/__proto__',
    '/articles/tea/x',
    '/x',
    '/articles/coffee/timeline.png',
  ])('there is not is told: %s', async (path) => {
    const { get } = await tea();
    const { status, body } = await get(path, { 'accept-language': 'nl' });
    expect(status).toBe(404);
    expect(body).toContain('Deze pagina bestaat niet');
  });
});
