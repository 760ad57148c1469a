import { editDistance } from '../language/edit-distance.ts';
import type { Language, Localized } from '../language/language.ts';

/** White space and control characters become single spaces; none at either end. */
export function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A text as a fault quotes it: in quotation marks, cut to one readable line. */
export function quote(text: string, language: Language = 'en'): string {
  const characters = [...collapse(text.slice(0, 400))];
  const cut = characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
  return language === 'nl' ? `‘${cut}’` : `“${cut}”`;
}

/** A name reduced to what an id may hold, as a suggestion in a fault; null when nothing is left. */
export function suggestId(text: string): string | null {
  const id = text
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LENGTH)
    .replace(/^-|-$/g, '');
  return isId(id) ? id : null;
}

/** Characters. Ids travel in buttons, with a verb and some hashes, in the 100 characters of Discord's `custom_id`. */
const ID_LENGTH = 60;

/** How the ids of passages and names are written. */
export const ID_RULE: Localized = {
  en: `letters a to z, digits, hyphens and underscores, at most ${ID_LENGTH} characters`,
  nl: `letters a tot en met z, cijfers, streepjes en lage streepjes, hoogstens ${ID_LENGTH} tekens`,
};

export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && /^[a-z0-9][a-z0-9_-]*$/i.test(text);
}

/** How the ids of articles are written: they are names of folders, chosen for people. */
export const ARTICLE_ID_RULE: Localized = {
  en: 'letters, digits, spaces and the signs . , _ - ( ), at most 80 characters, a letter or digit first',
  nl: 'letters, cijfers, spaties en de tekens . , _ - ( ), hoogstens 80 tekens, met een letter of cijfer vooraan',
};

export function isArticleId(text: string): boolean {
  return text.length <= 80 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,_()-]*$/u.test(text);
}

/** Letters in which a mistyped word may differ from the one that is meant. */
const SLIPS = 2;

/** The known word that a mistyped one most likely stands for: at most `SLIPS` letters, and under half of it, differ. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.slice(0, 40).toLowerCase();
  const [best] = known
    .map((name) => ({ name, distance: editDistance(typed, name, SLIPS) }))
    .filter(({ name, distance }) => distance <= SLIPS && distance < name.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return best?.name ?? null;
}
