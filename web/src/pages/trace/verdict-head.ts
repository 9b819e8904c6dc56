/** The heading of the answer: the verdict said for the moment it speaks of, and whose verdict it is. */
import type { Verdict } from '@rules/schema';
import { dateWords } from '../../words/dates.ts';
import { verdictSentence, verdictText } from '../../words/verdict.ts';
import type { Moment } from '../../parts/as-at/as-at.ts';

interface Answer {
  verdict: Verdict;
  blockers: readonly unknown[];
}

/** The verdict as a heading. For today it is the wording used everywhere; for other moments it is said in their tense. */
export function verdictHead({ verdict, blockers }: Answer, moment: Moment): string {
  if (moment.mode === 'commenced') {
    const once = 'once all enacted law has started';
    return {
      BLOCKED: `Still blocked ${once}.`,
      LIFT_ENACTED_NOT_IN_FORCE: `Still waiting for law ${once}.`,
      CONSTRAINED: `Narrowed, not blocked, ${once}.`,
      NOT_BLOCKED_BY_LAW: `No rule would block this ${once}.`,
      DELIVERED: `Delivered ${once}.`,
    }[verdict];
  }
  if (moment.mode === 'today') return verdictSentence(verdict, blockers.length);
  if (verdict === 'LIFT_ENACTED_NOT_IN_FORCE' && blockers.length === 0)
    return `Waiting on ${dateWords(moment.date)} for law that was passed, but had not started.`;
  const on = `on ${dateWords(moment.date)}`;
  return {
    BLOCKED: `Blocked ${on}.`,
    LIFT_ENACTED_NOT_IN_FORCE: `Blocked ${on}. The law that lifts it was passed, but had not started.`,
    CONSTRAINED: `Narrowed, not blocked, ${on}.`,
    NOT_BLOCKED_BY_LAW: `No rule blocked this ${on}.`,
    DELIVERED: `Delivered by ${dateWords(moment.date)}.`,
  }[verdict];
}

/** Whose verdict it is, and what the rules alone would give where that differs. */
export function verdictBasis(trace: {
  verdict: Verdict;
  verdictFrom: 'JUDGEMENT' | 'DERIVED';
  derivedVerdict: Verdict;
  derivedBecause: string;
}): { says: string; why: string | null } {
  const { verdict, verdictFrom, derivedVerdict, derivedBecause } = trace;
  if (verdictFrom === 'DERIVED') return { says: 'Worked out from the rules and their dates, and reviewed by nobody.', why: derivedBecause };
  return derivedVerdict === verdict
    ? { says: 'A reviewed judgement. The rules alone give the same.', why: null }
    : { says: `A reviewed judgement. The rules alone would give “${verdictText(derivedVerdict).short}”.`, why: derivedBecause };
}
