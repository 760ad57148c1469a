import type { PartialDate } from '../articles/article.ts';
import type { Language, Localized } from '../language/language.ts';

const LOCALES: Localized = { en: 'en-GB', nl: 'nl-NL' };

/** The names of the months, asked for once: formatting a date takes longer than weighing a passage. */
const months: Partial<Record<Language, readonly string[]>> = {};

/** `2017-03` as a person writes it, as finely as it is known: "March 2017", "maart 2017", "5 maart 2017". */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  months[language] ??= monthsIn(LOCALES[language]);
  const known = [months[language][Number(month) - 1], Number(year)];
  return (day ? [Number(day), ...known] : known).join(' ');
}

function monthsIn(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)));
}
