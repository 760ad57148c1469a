import type { PartialDate } from '../articles/article.ts';
import type { Language, Localized } from '../language/language.ts';

/** Made once: making one takes longer than finding an answer. */
const FORMATS: Localized<Readonly<Record<'month' | 'day', Intl.DateTimeFormat>>> = {
  en: formats('en-GB'),
  nl: formats('nl-NL'),
};

/** `2017-03` as a person writes it, as finely as it is known: "March 2017", "maart 2017". */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return FORMATS[language][day ? 'day' : 'month'].format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

function formats(locale: string) {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return {
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
  };
}
