/** Dates as people write them. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "9 June 2026" from 2026-06-09, "June 2026" from 2026-06, "2026" from 2026; any other text is given back as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return date;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return month ? date : year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** Today in the reader's calendar, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
