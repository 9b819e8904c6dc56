/** Time, typed: a date is a whole calendar day or it says how precise it is. "about 1968" is a note, never a date. */
import { z } from 'zod';
import { Confidence } from './kinds.ts';

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

/** A calendar day, YYYY-MM-DD, that exists. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD')
  .refine(isRealDay, 'no such day in the calendar');
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A day, a month or a year, as precise as the source: 2024-06-20, 2024-06 or 2024. */
export const PartialDate = z
  .string()
  .refine(
    (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || (/^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text)),
    'write a date as YYYY, YYYY-MM or YYYY-MM-DD',
  );
export type PartialDate = z.infer<typeof PartialDate>;

/** How much of a partial date is known. */
export const precisionOf = (date: PartialDate): 'DAY' | 'MONTH' | 'YEAR' =>
  date.length === 10 ? 'DAY' : date.length === 7 ? 'MONTH' : 'YEAR';

export const LawStatus = z.enum([
  'in_force',
  'partly_in_force',
  'in_force_amendment_pending',
  'in_force_repeal_pending',
  'in_force_superseded_pending',
  'not_commenced',
  'repealed',
  'uncertain',
]);
export type LawStatus = z.infer<typeof LawStatus>;

/** The in-force position of an instrument or provision, as last read. */
export const InForce = z.strictObject({
  status: LawStatus,
  /** The word of the source where ours is coarser. */
  written: z.string().nullable(),
  /** The day it came into force, only where a whole day is known. */
  from: CalendarDate.nullable(),
  /** The day it stopped, only where a whole day is known. */
  to: CalendarDate.nullable(),
  /** What the sources say of the start where it is no whole day ("1968 (amended)"). */
  since: z.string().nullable(),
  /** What brought it into force or ended it, in words or as an id. */
  by: z.string().nullable(),
  detail: z.string().nullable(),
  confidence: Confidence,
  /** True where "in force" is our default and no source was read for it. */
  assumed: z.boolean(),
  /** True where it was repealed without ever having come into force. */
  neverStarted: z.boolean(),
});
export type InForce = z.infer<typeof InForce>;

/** The last day a partial date can mean: 2023 -> 2023-12-31. What is known to a month or year holds for sure only from there on. */
export function lastDayOf(date: PartialDate): CalendarDate {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
