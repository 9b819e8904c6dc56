/** The ribbon of time under the verdict: what the answer was, is and would be, and the dated events between. */
import type { Verdict } from '@rules/schema';
import { dateWords } from '../../words/dates.ts';
import { verdictText } from '../../words/verdict.ts';
import { THE_RULES_DAY, type Moment } from './as-at.ts';

export interface RibbonStop {
  id: string;
  /** "5 February 2020", "When all enacted law has started". */
  when: string;
  /** "The Rules published". */
  what: string;
  /** Null for an event that is no question of its own. */
  verdict: Verdict | null;
  verdictWords: string | null;
  /** solid: past and present; hatched: a lift that waits; dashed: no date is set. Drawn from this stop to the next. */
  line: 'solid' | 'hatched' | 'dashed';
  isHere: boolean;
}
export interface Times {
  then: { verdict: Verdict };
  now: { asAt: string; verdict: Verdict };
  commenced: { verdict: Verdict };
}
/** A day on which something happened to the law of the change: Royal Assent, a start. */
export interface Event { date: string; what: string }

/**
 * @param answer the answer on screen, for a moment that is none of the three standing ones
 * @param lawAsRead when the law was last read, in words
 */
export function ribbon(times: Times, events: readonly Event[], moment: Moment, answer: { asAt: string; verdict: Verdict }, lawAsRead: string): RibbonStop[] {
  const today = times.now.asAt;
  const words = (verdict: Verdict): string => verdictText(verdict).short;
  const lineOf = (verdict: Verdict): RibbonStop['line'] => (verdict === 'LIFT_ENACTED_NOT_IN_FORCE' ? 'hatched' : 'solid');
  const stop = (id: string, date: string, what: string, verdict: Verdict, isHere: boolean): RibbonStop & { date: string } =>
    ({ id, date, when: dateWords(date), what, verdict, verdictWords: words(verdict), line: lineOf(verdict), isHere });

  const chosen = moment.mode === 'date' && moment.date !== THE_RULES_DAY && moment.date !== today;
  const dated: (RibbonStop & { date: string })[] = [
    stop('then', THE_RULES_DAY, 'The Rules published', times.then.verdict, moment.mode === 'date' && moment.date === THE_RULES_DAY),
    stop('now', today, `today; law as read ${lawAsRead}`, times.now.verdict, moment.mode === 'today' || (moment.mode === 'date' && moment.date === today)),
    ...(chosen ? [stop('chosen', answer.asAt, 'the date you chose', answer.verdict, true)] : []),
  ];
  const seen = new Set(dated.map(({ date }) => date));
  for (const { date, what } of events) {
    const day = dated.find((one) => one.date === date);
    if (day) day.what = `${day.what}; ${what}`;
    else if (!seen.has(date)) dated.push({ id: `event ${date}`, date, when: dateWords(date), what, verdict: null, verdictWords: null, line: 'solid', isHere: false });
  }
  dated.sort((a, b) => (a.date < b.date ? -1 : 1));
  const stops: RibbonStop[] = dated.map(({ date: _, ...one }) => one);
  stops.push({
    id: 'commenced', when: 'No date set', what: 'all enacted law has started', verdict: times.commenced.verdict,
    verdictWords: words(times.commenced.verdict), line: 'dashed', isHere: moment.mode === 'commenced',
  });
  return stops;
}
