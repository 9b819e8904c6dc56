/** The verdict of a change at a moment: the reviewed judgement where it stands, else what the rules give. */
import type { CalendarDate, ChangeNode, Verdict } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { momentFor } from '../time/moment.ts';
import { positionOf } from './standing.ts';
import type { Position } from './obstacle.ts';
import type { AsAt } from './types.ts';
import { deriveVerdict } from './verdict.ts';
import type { DerivedVerdict } from './verdict.ts';

export interface VerdictOnDate {
  verdict: Verdict;
  from: 'JUDGEMENT' | 'DERIVED';
  derived: DerivedVerdict;
  position: Position;
}

/** A review stands from its own day up to today. */
export const reviewStands = ({ assessment }: ChangeNode, asAt: AsAt, today: CalendarDate): boolean =>
  asAt.mode === 'DATE' && asAt.date >= assessment.asOf && asAt.date <= today;

/** `facts` must hold what `readStanding` reads of the change. */
export function verdictFor(facts: Facts, change: ChangeNode, asAt: AsAt, today: CalendarDate): VerdictOnDate {
  const position = positionOf(facts, change, momentFor(change, asAt, today));
  const derived = deriveVerdict(position);
  const judged = reviewStands(change, asAt, today);
  return { verdict: judged ? change.assessment.verdict : derived.verdict, from: judged ? 'JUDGEMENT' : 'DERIVED', derived, position };
}
