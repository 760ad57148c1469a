import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { run } from '../../support/bot.ts';
import { knowledgeOf, TEA } from '../../support/knowledge.ts';
import { flatten } from '../../support/limits.ts';
import { FILE, mosul, site, tea } from './support.ts';

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

test('without pages an answer in Discord leads to none', async () => {
  const { server } = await run({ commands, knowledge: await knowledgeOf({ [FILE]: TEA }) });
  const told = await server.command('ask', { question: 'how long does green tea steep?' });
  expect(flatten(told.message.components).map(({ label }) => label)).not.toContain('Read in context');
});
