import type { Language } from './language.ts';

export function synonyms(_term: string, _language: Language): readonly string[] {
  return [];
}
