import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.ts';
import { createMetrics } from '../../src/metrics.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/trouble.ts';
import { startServer } from '../../src/web/server.ts';
import { open } from '../store/support.ts';
import { recorder, run } from '../support/bot.ts';
import { folderOf, knowledgeOf, TEA } from '../support/knowledge.ts';
import { flatten } from '../support/limits.ts';

const FILE = 'tea/article.en.md';

/** A site of these articles; what is at a path of it. */
async function site(knowledge: Knowledge) {
  const { log, lines } = recorder();
  const metrics = createMetrics();
  const web = await startServer({ port: 0, host: '127.0.0.1', pages: knowledge, metrics, log });
  onTestFinished(() => web.drain(0));
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${web.port}${path}`, { headers, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { get, lines, metrics };
}

const tea = async () => site(await knowledgeOf({ [FILE]: TEA }));
const mosul = async () => site(await loadKnowledge('knowledge'));

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

describe('a question', () => {
  test('gets the answer that it gets in Discord', async () => {
    const knowledge = await loadKnowledge('knowledge');
    const { get, metrics } = await site(knowledge);
    const { server } = await run({ commands, knowledge, pages: 'https://footnote.test' });
    const question = 'how many fighters were killed?';
    const told = await server.command('ask', { question });
    const { body } = await get(`/ask?q=${encodeURIComponent(question)}&lang=en`);
    for (const words of [
      'About 6,000 IS jihadists',
      'The offensive on Mosul · passage 12 of 18 · sure match',
    ]) {
      expect(told.text).toContain(words);
      expect(body).toContain(words);
    }
    const button = flatten(told.message.components).find(({ label }) => label === 'Read in context');
    expect(button?.url).toMatch(/^https:\/\/footnote\.test\/articles\/mosul-2017\?lang=en&mark=/);
    const here = String(button?.url).replace('https://footnote.test', '');
    expect(body).toContain(`href="${here.replaceAll('&', '&amp;')}"`);
    expect(await metrics.text()).toContain('footnote_answers_total{command="page ask",outcome="answer"} 1');
  });

  test('is asked once, and answered in its own language, which the page names', async () => {
    const knowledge = await loadKnowledge('knowledge');
    const { current } = knowledge;
    const asked: string[] = [];
    const ask: typeof current.engine.ask = (question, scope) => {
      asked.push(question);
      return current.engine.ask(question, scope);
    };
    const { get } = await site({ ...knowledge, current: { ...current, engine: { ask } } });
    const { body } = await get('/ask?q=hoeveel+strijders+zijn+gedood&lang=en');
    expect(asked).toEqual(['hoeveel strijders zijn gedood']);
    expect(body).toContain('<html lang="en">');
    expect(body).toMatch(/<div lang="nl">[\s\S]*Ongeveer 6\.000 jihadisten/);
    expect((await get('/ask?q=wie&article=nothing&lang=nl')).body).toContain('<div lang="nl">');
  });

  test('leads to the passage with the sentence marked, until the passage changes', async () => {
    const knowledge = await knowledgeOf({ [FILE]: TEA });
    const { get } = await site(knowledge);
    const { body } = await get(`/ask?q=${encodeURIComponent('how long does green tea steep?')}`);
    const [, link] = /href="([^"]+mark=[^"]+)"/.exec(body) ?? [];
    const address = String(link).replaceAll('&amp;', '&').split('#')[0]!;
    expect((await get(address)).body).toContain('<mark>Green tea is steeped for two minutes.</mark>');
    await knowledge.rewrite(FILE, TEA.replace('Good water comes first. ', ''));
    const changed = await get(address);
    expect(changed.body).not.toContain('<mark>');
    expect(changed.body).toContain('This passage has changed since that answer was given');
    await knowledge.rewrite(FILE, TEA.replaceAll('green-tea', 'sencha'));
    expect((await get(address)).body).toContain('is no longer in the article');
  });

  test.each([
    ['outside the passage', 'green-tea.VERSION.5000-9000'],
    ['that ends before it begins', 'green-tea.VERSION.30-10'],
    ['of nonsense', '"><script>'],
    ['of another version', 'green-tea.00000000.1-2'],
  ])('a mark %s does no harm', async (_what, mark) => {
    const { get } = await tea();
    const { body } = await get(`/ask?q=${encodeURIComponent('how long does green tea steep?')}`);
    const [, version = ''] = /mark=green-tea\.([0-9a-f]{8})/.exec(body) ?? [];
    const address = `/articles/tea?mark=${encodeURIComponent(mark.replace('VERSION', version))}`;
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(page.body).not.toContain('<mark>');
    expect(page.body).not.toContain('<script>');
  });

  test('is shown as text, cut where it is too long, and kept from search engines', async () => {
    const { get } = await tea();
    const { body } = await get(`/ask?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    expect(body).not.toMatch(/<img|"><img/);
    expect(body).toContain('<meta name="robots" content="noindex">');
    const long = await get(`/ask?q=${'why '.repeat(2_000)}`);
    expect(long.status).toBe(200);
    expect(long.body.length).toBeLessThan(20_000);
  });

  test.each(['/ask', '/ask?q=', '/ask?q=+'])(
    'that asks nothing is answered with an example: %s',
    async (path) => {
      const { get } = await tea();
      expect((await get(path)).body).toContain('Ask me something about the article, such as: How long');
    },
  );

  test('to an article that there is not lists those that there are', async () => {
    const { get } = await tea();
    const { body } = await get('/ask?q=why&article=%3Cb%3E');
    expect(body).toContain('There is no article “&lt;b&gt;”');
    expect(body).toContain('<code>tea</code>');
  });

  test('that is in doubt offers passages, as links to where they stand', async () => {
    const { get } = await mosul();
    const { body } = await get('/ask?q=who+won+the+world+cup&lang=en');
    expect(body).toContain('The article doesn’t say.');
    expect(body).toMatch(/<ul class="choices"><li><a href="\/articles\/mosul-2017\?lang=en#[\w-]+">/);
  });
});

describe('every page', () => {
  test('allows no script, no style of its own, and nothing from elsewhere', async () => {
    const { get } = await mosul();
    for (const path of ['/', '/articles/mosul-2017', '/ask?q=why', '/nothing']) {
      const { headers, body } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(body).not.toMatch(/<script|<style| style=| on\w+=/);
      expect([...body.matchAll(/(?:src|<link rel="(?:stylesheet|icon)" href)="([^"]+)"/g)]).toSatisfy(
        (all: RegExpMatchArray[]) => all.every(([, address]) => address?.startsWith('/')),
      );
    }
  });

  test('shows files that are kept for good', async () => {
    const { get } = await tea();
    const { body } = await get('/');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    const { headers, status } = await get(style);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/css/);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  test('lists and probes stand beside them', async () => {
    const { get } = await tea();
    expect((await get('/?lang=en')).body).toContain(
      '<a href="/articles/tea?lang=en" lang="en">Tea in five minutes</a>',
    );
    expect((await get('/articles')).headers.get('location')).toBe('/');
    expect((await get('/healthz')).headers.get('content-security-policy')).toBeNull();
  });
});

test('without pages an answer in Discord leads to none', async () => {
  const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: TEA }) });
  const told = await server.command('ask', { question: 'how long does green tea steep?' });
  expect(flatten(told.message.components).map(({ label }) => label)).not.toContain('Read in context');
});
