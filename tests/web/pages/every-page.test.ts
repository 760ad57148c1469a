import { describe, expect, test } from 'vitest';
import { mosul, tea } from './support.ts';

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
