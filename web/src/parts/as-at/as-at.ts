/** The moment a trace speaks of, as it stands in the address, as a reader types it, and as the API wants it. */
import { dateWords } from '../../words/dates.ts';
import type { AsAtInput } from '../../generated/graphql.ts';

export type Moment = { mode: 'today' } | { mode: 'date'; date: string } | { mode: 'commenced' };

/** The day The Rules was published: the page's standing comparison with today. */
export const THE_RULES_DAY = '2020-02-05';
const EARLIEST = 1900;
const LATEST = 2100;

export type Typed = { date: string } | { problem: string };

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !isLeap ? 28 : (LENGTHS[month - 1] ?? 0);
}

/** Day, month and year of a text as people in Scotland write dates: 2026-06-09, 9 June 2026, 9/6/2026. Null where it is none of these. */
function parts(text: string): { day: number; month: number; year: number } | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures) return { day: Number(figures[1]), month: Number(figures[2]), year: Number(figures[3]) };
  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]+)\.?|([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})$/i.exec(text);
  if (!words) return null;
  const name = (words[2] ?? words[3] ?? '').toLowerCase();
  const month = name.length < 3 ? 0 : NAMES.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
  return { day: Number(words[1] ?? words[4]), month, year: Number(words[5]) };
}

/** Reads a date; a problem says what is wrong with it and what to write. */
export function readDate(typed: string): Typed {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { problem: 'Write a date, such as 1 April 2015.' };
  if (/^\d{4}$/.test(text)) return { problem: `Write a day and a month too, such as 1 April ${text}.` };
  if (/^([a-z]+ \d{4}|\d{4}-\d{1,2})$/i.test(text))
    return { problem: `Write the day too, such as 1 April 2015. “${text}” names a whole month.` };
  const found = parts(text);
  if (!found) return { problem: `“${text}” could not be read as a date. Write it like 1 April 2015 or 2015-04-01.` };
  const { day, month, year } = found;
  if (month < 1 || month > 12) return { problem: `“${text}” has no month that we know. Write it like 1 April 2015, the day first.` };
  if (day < 1 || day > daysIn(year, month))
    return { problem: `${NAMES[month - 1]} ${year} has ${daysIn(year, month)} days, so there is no day ${day} in it.` };
  if (year < EARLIEST || year > LATEST) return { problem: `Choose a year from ${EARLIEST} to ${LATEST}.` };
  const two = (value: number): string => String(value).padStart(2, '0');
  return { date: `${year}-${two(month)}-${two(day)}` };
}

/** The moment named in the address; what cannot be read gives today, with the problem beside it. */
export function momentOf(asAt: string | undefined): { moment: Moment; problem: string | null } {
  if (asAt === undefined || asAt === 'today') return { moment: { mode: 'today' }, problem: null };
  if (asAt === 'commenced') return { moment: { mode: 'commenced' }, problem: null };
  const read = readDate(asAt);
  return 'date' in read
    ? { moment: { mode: 'date', date: read.date }, problem: null }
    : { moment: { mode: 'today' }, problem: read.problem };
}

/** The other way: what stands in the address, nothing for today. */
export const addressOf = (moment: Moment): string | undefined =>
  moment.mode === 'today' ? undefined : moment.mode === 'commenced' ? 'commenced' : moment.date;

export const inputOf = (moment: Moment): AsAtInput | null =>
  moment.mode === 'today' ? null : moment.mode === 'commenced' ? { mode: 'WHEN_COMMENCED' } : { mode: 'DATE', date: moment.date };

/** Head of a line or a citation, from an answer's own moment: "Law as at 5 February 2020". */
export const momentHead = ({ asAt, asAtMode }: { asAt: string; asAtMode: 'DATE' | 'WHEN_COMMENCED' }): string =>
  asAtMode === 'WHEN_COMMENCED' ? 'All enacted law taken as started' : `Law as at ${dateWords(asAt)}`;
