/** Dates as people write them, and dates of which only a part is known. */
import type { CalendarDate, PartialDate } from '@rules/schema';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2026-06-09" is "9 June 2026", "2026-06" is "June 2026", "2026" is "2026". */
export function dateWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, monthName, year].filter((part) => part !== undefined).join(' ');
}

/** "on 9 June 2026", but "in June 2026" and "in 2026". */
export const onDate = (date: PartialDate): string => `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;

/** The first day a partial date can mean: "2026-06" is 1 June 2026. */
export const firstDay = (date: PartialDate): CalendarDate =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The first day of a month in words: "June 2026" is 1 June 2026. */
export function firstDayOfWords(words: string): CalendarDate {
  const [month = '', year = ''] = words.split(' ');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-01`;
}

/** The last day a partial date can mean: "2026-06" is 30 June 2026. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 10) return date;
  const [year, month] = date.length === 4 ? [Number(date), 12] : [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether a date had come by a day: true or false where every day it can mean agrees, else null. */
export function hadComeBy(date: PartialDate, day: CalendarDate): boolean | null {
  if (lastDay(date) <= day) return true;
  return firstDay(date) > day ? false : null;
}
