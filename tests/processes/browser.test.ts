import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/health/prometheus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';
import { recorder } from '../support/bot.ts';

/** Debian's. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A folder for pictures of the pages, to look at; none are taken when left out. */
const SCREENSHOTS = process.env.SCREENSHOTS;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Between them both schemes and both widths. */
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  [
    'dark, on a phone',
    { colorScheme: 'dark', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  ],
];

const PAGES: readonly (readonly [string, string])[] = [
  ['the list of articles', '/?lang=nl'],
  ['an article', '/articles/mosul-2017?lang=nl'],
  ['an article in English', '/articles/mosul-2017?lang=en'],
  ['an answer', '/ask?q=how+many+fighters+were+killed&lang=en'],
  ['a refusal', '/ask?q=wie+won+het+wk&lang=nl'],
  ['no page', '/nothing?lang=en'],
];

/** What axe finds in a page, as far as it is read here. */
interface Axe {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.skipIf(!existsSync(CHROMIUM))(`in a real browser (${CHROMIUM})`, () => {
  let browser: Browser;
  let web: WebServer;
  let base = '';

  beforeAll(async () => {
    const knowledge = await loadKnowledge('knowledge');
    const { log } = recorder();
    web = await startServer({ port: 0, host: '127.0.0.1', pages: knowledge, metrics: createMetrics(), log });
    base = `http://127.0.0.1:${web.port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await web?.drain(0);
  });

  /** A page, and what went wrong in it. */
  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => void wrong.push(message.text()));
    page.on('requestfailed', (request) => void wrong.push(`failed: ${request.url()}`));
    page.on('request', (request) => void (request.url().startsWith(base) || wrong.push(request.url())));
    await page.goto(base + path);
    return { page, wrong, context };
  }

  async function axe(page: Page): Promise<string[]> {
    // The page's own policy allows no script; this one comes from the test.
    await page.addScriptTag({ path: AXE });
    const { passes, violations } = await page.evaluate<Axe>('axe.run()');
    expect(passes.length).toBeGreaterThan(10);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  describe.each(LOOKS)('%s', (look, options) => {
    test.each(PAGES)('%s is in order', async (name, path) => {
      const { page, wrong, context } = await open(path, { ...options, bypassCSP: true });
      expect(await axe(page)).toEqual([]);
      const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(wider).toBe(0);
      expect(wrong.filter((line) => !line.includes('404'))).toEqual([]);
      if (SCREENSHOTS) {
        mkdirSync(SCREENSHOTS, { recursive: true });
        await page.screenshot({ path: join(SCREENSHOTS, `${name} ${look}.png`), fullPage: true });
      }
      await context.close();
    });

    test('a marked sentence is in order', async () => {
      const { page, context } = await open('/ask?q=how+many+fighters+were+killed&lang=en', {
        ...options,
        bypassCSP: true,
      });
      await page.getByRole('link', { name: 'Read in context' }).click();
      await page.locator('mark').waitFor();
      expect(await axe(page)).toEqual([]);
      if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `a marked sentence ${look}.png`) });
      await context.close();
    });
  });

  test('without scripts one asks, reads the answer, and opens it in context at the marked sentence', async () => {
    const { page, wrong, context } = await open('/articles/mosul-2017?lang=en', { javaScriptEnabled: false });
    await page.getByLabel('Your question').fill('how many fighters were killed?');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('strong').filter({ hasText: 'About 6,000 IS jihadists' }).waitFor();
    await page.getByRole('link', { name: 'Read in context' }).click();
    const mark = page.locator('mark');
    await mark.waitFor();
    expect(await mark.textContent()).toMatch(/^About 6,000 IS jihadists/);
    const box = await mark.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(400);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    const translated = page.getByText('Ongeveer 6.000 jihadisten van IS');
    await translated.waitFor();
    expect((await translated.boundingBox())?.y).toBeLessThan(400);
    expect((await translated.boundingBox())?.y).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('the picture is drawn, and the keyboard reaches the content first', async () => {
    const { page, context } = await open('/articles/mosul-2017?lang=nl#_timeline');
    const width = () => page.evaluate<number>('document.querySelector("img").naturalWidth');
    await expect.poll(width, { timeout: 15_000 }).toBe(1080);
    await page.goto(`${base}/articles/mosul-2017?lang=nl`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Naar de inhoud');
    await context.close();
  });
});
