/** Rules that help: they enable the change, make it, or do a like thing beside it. And the clashes in play. */
import { AGAINST } from '@rules/schema';
import type { CalendarDate, Edge, RelationKind } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { dayOf, isAsRead, todayOf } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { inForceOn, isEnacted, isInPart, isNotLegislation } from '../time/position.ts';
import type { Finding } from '../time/position.ts';
import { dateWords } from '../words/dates.ts';
import { isOfficial } from './official.ts';
import type { Position } from './obstacle.ts';
import type { Helper, Trace } from './types.ts';

/** The day from which the rule is recorded as standing against a change, where that day had come and its end had not; null where there is none. */
const standingSince = (facts: Facts, lawId: string, day: CalendarDate): string | null =>
  facts
    .edgesFrom(lawId, ...AGAINST)
    .find(({ obstacle }) => obstacle?.since && obstacle.since <= day && (obstacle.until === null || obstacle.until > day))?.obstacle
    ?.since ?? null;

const IN_FORCE_FIRST: readonly Helper['inForceOnDate'][] = [true, false, null];

/** Rules of one relation to the change, each with its position on the date: those in force first, those of which it is not known last. */
export function helpersOf(position: Position, kind: RelationKind, officialOnly: boolean): Helper[] {
  const { facts, change } = position;
  return facts
    .edgesTo(change.id, kind)
    .filter((edge) => !officialOnly || isOfficial(edge))
    .flatMap((relation): Helper[] => {
      const rule = facts.node(relation.from);
      return rule ? [{ rule, relation, inForceOnDate: helperFinding(position, relation).holds }] : [];
    })
    .sort((a, b) => IN_FORCE_FIRST.indexOf(a.inForceOnDate) - IN_FORCE_FIRST.indexOf(b.inForceOnDate));
}

/** Whether a rule that helps is in force on the date, and why we say so. */
export function helperFinding({ facts, moment, delivering }: Position, edge: Edge): Finding {
  const finding = delivering.find((rule) => rule.edge.id === edge.id)?.inForce ?? lawFinding(facts, edge.from, moment);
  // What stood in the way of a change was law by then.
  const since = finding.holds === null ? standingSince(facts, edge.from, dayOf(moment)) : null;
  if (since !== null) return { holds: true, because: () => `it has had effect since ${dateWords(since)}` };
  // Guidance, policy and rulings carry no status of their own: those listed as standing now do, as the law was read.
  const standsNow = finding.holds === null && isNotLegislation(edge.from) && edge.phase === 'CURRENT' && isAsRead(moment);
  return standsNow ? { holds: true, because: () => 'it stood when the law was last read' } : finding;
}

/** Whether a piece of law is in force at the moment; with all enacted law started, what that law repeals is gone. */
export const lawFinding = (facts: Facts, lawId: string, moment: Moment): Finding =>
  repealIsTaken(facts, lawId, moment)
    ? { holds: false, because: () => 'its repeal is enacted and it would have gone' }
    : inForceOn(facts, lawId, moment);

/** Whether all enacted law is taken to have started, and some of it repeals this. */
export const repealIsTaken = (facts: Facts, lawId: string, moment: Moment): boolean =>
  moment.asAt.mode === 'WHEN_COMMENCED' && repealIsWaiting(facts, lawId, moment);

/** Whether enacted law that has not started repeals the rule. */
function repealIsWaiting(facts: Facts, lawId: string, moment: Moment): boolean {
  const law = facts.node(lawId);
  if ((law?.kind === 'PROVISION' || law?.kind === 'INSTRUMENT') && law.inForce.status === 'in_force_repeal_pending') return true;
  return facts
    .edgesTo(lawId, 'REPEALS')
    .some(({ from, how }) => !isInPart(how) && isEnacted(facts, from, moment) && inForceOn(facts, from, todayOf(moment)).holds === false);
}

/** Clashes tied to the change itself, then those in which a rule that binds takes a side. */
export function clashesOf({ facts, change, blocks, narrowing }: Position, officialOnly: boolean): Trace['clashes'] {
  const direct = facts.edgesTo(change.id, 'CONFLICTS_WITH').map((relation) => ({ relation, id: relation.from, direct: true }));
  const through = [...blocks, ...narrowing]
    .flatMap(({ rule }) => facts.edgesFrom(rule.id, 'DISAGREES_IN'))
    .map((relation) => ({ relation, id: relation.to, direct: false }));
  const seen = new Set<string>();
  return [...direct, ...through].flatMap(({ relation, id, direct: isDirect }) => {
    const clash = facts.node(id);
    if (clash?.kind !== 'CLASH' || seen.has(id) || (officialOnly && !isOfficial(relation))) return [];
    seen.add(id);
    return [{ clash, relation, direct: isDirect }];
  });
}
