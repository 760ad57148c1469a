import type { PartialDate } from './article.ts';

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** The parts of a date, as far as they are known; months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of `2017`, `2017-03` or `2017-03-14`; null for anything else, such as a day that does not exist. */
export function readPartialDate(text: string): DateParts | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const parts = { year: year!, month: month ?? null, day: day ?? null };
  return isReal(parts) ? parts : null;
}

function isReal({ year, month, day }: DateParts): boolean {
  if (year < 1 || year > 9999) return false;
  if (month === null) return day === null;
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysIn(year, month)));
}

export function writePartialDate({ year, month, day }: DateParts): PartialDate {
  const padded = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== null).map(pad)];
  return padded.join('-');
}

export function precisionOf({ month, day }: DateParts): Precision {
  if (day !== null) return 'day';
  return month === null ? 'year' : 'month';
}

/** Days in a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
