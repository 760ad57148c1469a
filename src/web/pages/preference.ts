import type { Context as Call } from 'hono';
import { isLanguage, type Language } from '../../language/language.ts';

/** What the address says, else what the browser prefers of what there is; the response tells caches of that. */
export function languageOf(c: Call): Language {
  c.header('vary', 'accept-language');
  const asked = c.req.query('lang');
  if (isLanguage(asked)) return asked;
  const preferred = (c.req.header('accept-language') ?? '').toLowerCase().split(',');
  return preferred.map((each) => each.trim().slice(0, 2)).find(isLanguage) ?? 'en';
}
