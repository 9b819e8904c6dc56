/** The moment a question is asked about, and what is known of the law at it. */
import type { CalendarDate, ChangeNode } from '@rules/schema';
import type { AsAt } from '../trace/types.ts';
import { firstDay } from '../words/dates.ts';
import type { Tense } from '../words/codes.ts';

export interface Moment {
  asAt: AsAt;
  today: CalendarDate;
  /** From this day on the law is known as it was last read; before it, from the dates the data holds. */
  lawRead: CalendarDate;
}

export const momentFor = (change: ChangeNode, asAt: AsAt, today: CalendarDate): Moment => ({
  asAt,
  today,
  lawRead: firstDay(change.assessment.lawAsRead),
});

/** The day asked about; for "when all enacted law has started", today: only law made by now counts. */
export const dayOf = (moment: Moment): CalendarDate => (moment.asAt.mode === 'WHEN_COMMENCED' ? moment.today : moment.asAt.date);

/** Whether the moment is one for which the law's position was read, and not worked out from dates. */
export const isAsRead = (moment: Moment): boolean => dayOf(moment) >= moment.lawRead;

/** Past for a day before the law was last read, "would" for all law started, else present. */
export const tenseOf = (moment: Moment): Tense =>
  moment.asAt.mode === 'WHEN_COMMENCED' ? 'WOULD' : moment.asAt.date < moment.lawRead ? 'PAST' : 'PRESENT';

/** The same question asked about today. */
export const todayOf = (moment: Moment): Moment => ({ ...moment, asAt: { mode: 'DATE', date: moment.today } });
