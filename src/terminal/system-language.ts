import type { Language } from '../language/language.ts';

/** The language that the terminal is set to; English where that is none of ours. */
export function systemLanguage(): Language {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}
