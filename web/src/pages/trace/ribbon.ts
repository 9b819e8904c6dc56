/** The ribbon of time under the verdict: what the answer was, is and would be, and the dated events between. */
import type { Verdict } from '@rules/schema';
import { dateWords } from '../../words/dates.ts';
import { verdictText } from '../../words/verdict.ts';
import { THE_RULES_DAY, type Moment } from '../../parts/as-at/as-at.ts';
import { shortName, type Named } from './names.ts';

export interface RibbonStop {
  id: string;
  /** "5 February 2020"; "No date set". */
  when: string;
  /** "The Rules published". */
  what: string;
  verdict: Verdict | null;
  verdictWords: string | null;
  /** How the line runs on from this stop. solid: the verdict holds; hatched: a lift waits; dashed: no date is set. */
  line: 'solid' | 'hatched' | 'dashed';
  isHere: boolean;
}
interface Timed {
  asAt: string;
  verdict: Verdict;
}
export interface Times {
  then: Timed;
  now: Timed;
  commenced: Timed;
}
/** A day on which something happened to the law of the change: Royal Assent, a start. */
export interface Event {
  date: string;
  what: string;
}

interface Helper {
  relation: { kind: string; delivery?: { state?: string | null; date?: string | null } | null };
  rule: Named;
}

/** Most days of events shown: the newest. */
export const MOST_EVENTS = 4;

/** Days on which the law that delivers the change was made or started, oldest first. */
export function eventsOf(helpers: readonly Helper[]): Event[] {
  const events = new Map<string, Set<string>>();
  const add = (date: string | null | undefined, what: string): void => {
    if (date) events.set(date, (events.get(date) ?? new Set()).add(what));
  };
  for (const { relation, rule } of helpers) {
    if (relation.kind !== 'DELIVERS') continue;
    const { state, date } = relation.delivery ?? {};
    const name = shortName(rule);
    if (date)
      add(
        date,
        state === 'in_force' ? `${name} started` : state === 'draft_laid' ? `${name} laid in draft` : `${instrumentName(rule)} passed`,
      );
    if ('inForce' in rule && rule.inForce?.status !== 'not_commenced') add(rule.inForce?.from, `${name} started`);
  }
  return [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_EVENTS)
    .map(([date, whats]) => ({ date, what: [...whats].slice(0, 2).join('; ') + (whats.size > 2 ? ` and ${whats.size - 2} more` : '') }));
}
const instrumentName = (rule: Named): string =>
  'instrument' in rule && rule.instrument ? (rule.instrument.shortTitle ?? rule.instrument.title) : shortName(rule);

/**
 * @param at the verdict on each day asked about: the three standing ones, and the days of events by date
 * @param answer the answer on screen, for a moment that may be none of them
 */
export function ribbon(
  times: Times,
  at: ReadonlyMap<string, Verdict>,
  events: readonly Event[],
  moment: Moment,
  answer: Timed,
): RibbonStop[] {
  const today = times.now.asAt;
  const here = moment.mode === 'commenced' ? null : moment.mode === 'today' ? today : moment.date;
  const days = new Map<string, { what: string[]; verdict: Verdict | null }>();
  const add = (date: string, what: string, verdict: Verdict | null): void => {
    const day = days.get(date) ?? { what: [], verdict: null };
    days.set(date, { what: [...day.what, what], verdict: day.verdict ?? verdict });
  };
  add(THE_RULES_DAY, 'The Rules published', times.then.verdict);
  add(today, 'today', times.now.verdict);
  for (const { date, what } of events) add(date, what, at.get(date) ?? null);
  if (here && !days.has(here)) add(here, 'the date you chose', answer.verdict);
  const stops = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { what, verdict }]): RibbonStop => ({
      id: date,
      when: dateWords(date),
      what: what.join('; '),
      verdict,
      verdictWords: verdict && verdictText(verdict).short,
      line: verdict === 'LIFT_ENACTED_NOT_IN_FORCE' ? 'hatched' : 'solid',
      isHere: date === here,
    }));
  const last = stops[stops.length - 1];
  if (last) last.line = 'dashed';
  stops.push({
    id: 'commenced',
    when: 'No date set',
    what: 'all enacted law has started',
    verdict: times.commenced.verdict,
    verdictWords: verdictText(times.commenced.verdict).short,
    line: 'dashed',
    isHere: moment.mode === 'commenced',
  });
  return stops;
}
