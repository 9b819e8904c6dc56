/** The moment that the address of a page names. */
import { CalendarDate } from '@rules/schema';
import type { AsAt } from '../../domain/trace/types.ts';
import { dateWords } from '../../domain/words/dates.ts';
import { badInput, shortened } from '../../graphql/errors.ts';

/** A day, "commenced", or today where nothing is named. */
export function readMoment(asked: string | null, today: CalendarDate): AsAt {
  if (asked === null || asked === '' || asked === 'today') return { mode: 'DATE', date: today };
  if (asked === 'commenced') return { mode: 'WHEN_COMMENCED', date: today };
  if (!CalendarDate.safeParse(asked).success)
    throw badInput('asAt', `asAt=${shortened(asked)} is not a date. Write asAt=2020-02-05, asAt=commenced, or leave it out for today.`);
  return { mode: 'DATE', date: asked };
}

/** "The law as at 5 February 2020". */
export const dayWords = ({ mode, date }: AsAt): string =>
  mode === 'WHEN_COMMENCED' ? 'All enacted law taken as started' : `The law as at ${dateWords(date)}`;
