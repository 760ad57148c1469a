import type { PartialDate } from '../articles/article.ts';
import type { Language } from '../language/language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** `2017-03` as a person writes it, as finely as it is known: "March 2017", "maart 2017". */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
