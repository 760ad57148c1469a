import { describe, expect, test } from 'vitest';
import { knowledgeOf, TEA } from '../../support/knowledge.ts';
import { FILE, mosul, site, tea } from './support.ts';

function never(): never {
  throw new Error('broken on purpose');
}

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

  test('tells caches that it is in the browser’s language, and keeps no page that is not there', async () => {
    const { get } = await mosul();
    const paths = [
      '/',
      '/articles/mosul-2017',
      '/articles/mosul-2017/timeline.png',
      '/ask?q=why',
      '/nothing',
    ];
    for (const path of paths) expect((await get(path)).headers.get('vary')).toBe('accept-language');
    const missing = await get('/articles/coffee');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('answers HEAD with the head alone', async () => {
    const { head, get } = await mosul();
    for (const path of ['/', '/articles/mosul-2017', '/articles/mosul-2017/timeline.png', '/nothing']) {
      const [alone, whole] = [await head(path), await get(path)];
      expect([alone.status, alone.body]).toEqual([whole.status, '']);
      expect(alone.headers.get('etag')).toBe(whole.headers.get('etag'));
      expect(alone.headers.get('content-type')).toBe(whole.headers.get('content-type'));
    }
  });

  test.each([
    ['that cannot be decoded', '/ask?q=%E0%A4%A&mark=%E0%A4%A'],
    ['of names twice, unknown languages and control characters', '/ask?q=%00&lang=nl&lang=xx'],
    ['of names that objects have', '/ask?q[]=x&article=__proto__&constructor'],
    ['of thousands of emoji', `/ask?q=${'%F0%9F%98%80'.repeat(1_000)}`],
    ['of thousands of brackets', `/ask?q=${'('.repeat(5_000)}`],
    ['of thousands of marks', `/articles/tea?mark=${'a.'.repeat(5_000)}`],
    ['of nothing', '/articles/tea?&&=&&lang=&revision=&mark='],
  ])('bears a query %s', async (_what, path) => {
    const { get, lines } = await tea();
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(lines).toEqual([]);
  });

  test('that could not be made says so, in the log too', async () => {
    const broken = { ...(await knowledgeOf({ [FILE]: TEA })), revisions: () => never() };
    const { get, lines } = await site(broken);
    const { status, body, headers } = await get('/articles/tea?lang=nl&revision=0000000');
    expect(status).toBe(500);
    expect(body).toContain('Er ging iets mis');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(lines).toMatchObject([{ level: 50, path: '/articles/tea', msg: 'a request failed' }]);
  });

  test('lists and probes stand beside them', async () => {
    const { get } = await tea();
    expect((await get('/?lang=en')).body).toContain(
      '<a href="/articles/tea?lang=en" lang="en">Tea in five minutes</a>',
    );
    expect((await get('/articles?lang=nl')).headers.get('location')).toBe('/?lang=nl');
    expect((await get('/healthz')).headers.get('content-security-policy')).toBeNull();
  });
});
