import type { Language } from '../language/language.ts';

/** What is said of a file that no article can be made of, or put where it belongs. */
const en = {
  large: (path: string, most: number) => `${path} has more than ${most} bytes; split the article in two`,
  unreadable: (path: string) => `${path} cannot be read; check its name and its permissions`,
  badId: (rule: string) => `--article is not made of ${rule}`,
  there: (path: string) =>
    `${path} is there already; remove it first, or name another article with --article`,
  unwritable: (path: string, reason: string) =>
    `${path} cannot be written (${reason}); check the folder and its permissions`,
};

type Words = Readonly<typeof en>;

const nl: Words = {
  large: (path, most) => `${path} heeft meer dan ${most} bytes; splits het artikel in tweeën`,
  unreadable: (path) => `${path} is niet te lezen; kijk of de naam en de rechten kloppen`,
  badId: (rule) => `--article mag alleen bestaan uit ${rule}`,
  there: (path) => `${path} is er al; verwijder het eerst, of noem een ander artikel met --article`,
  unwritable: (path, reason) =>
    `${path} kan niet worden geschreven (${reason}); kijk of de map en de rechten kloppen`,
};

export const importWords: Readonly<Record<Language, Words>> = { en, nl };
