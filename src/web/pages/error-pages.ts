import type { Context as Call } from 'hono';
import { html } from 'hono/html';
import type { Language } from '../../language/language.ts';
import { page } from './layout.ts';
import { languageOf } from './preference.ts';
import { words } from './words.ts';

/** What is said where there is no such page. */
export function missing(c: Call): Response | Promise<Response> {
  return told(c, 404, 'missing');
}

/** What is said where making one failed. */
export function failed(c: Call): Response | Promise<Response> {
  return told(c, 500, 'failed');
}

function told(c: Call, status: 404 | 500, what: 'missing' | 'failed'): Response | Promise<Response> {
  const language = languageOf(c);
  const say = words[language];
  c.status(status);
  // Kept for no longer than it holds: an article of that name may come.
  c.header('cache-control', 'no-store');
  const frame = { language, title: say[what], inLanguage: (other: Language) => `/?lang=${other}` };
  return c.html(page({ ...frame, hidden: true }, html`<h1>${say[what]}</h1><p>${say[`${what}More`]}</p>`));
}
