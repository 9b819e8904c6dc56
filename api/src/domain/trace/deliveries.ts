/** The rules that make a change, and whether they have done so at a moment. */
import { instrumentOf, lastDayOf } from '@rules/schema';
import type { ChangeNode, Delivery, Edge } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import { dateWords } from '../words/dates.ts';
import { dayOf, isAsRead } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { inForceOn, isDraft, isEnacted, isNotLegislation, notMadeUntil, wasMade } from '../time/position.ts';
import type { Finding } from '../time/position.ts';

/** A rule that delivers the change, as it stands at the moment. */
export interface Delivering {
  edge: Edge;
  /** Made and neither draft nor policy. */
  enacted: boolean;
  inForce: Finding;
  /** Started for some purposes only. */
  inPart: boolean;
  /** False for a draft, and for a rule that was named and not read: neither can show that the change is made. */
  counts: boolean;
}

/** A draft is no law yet; a rule we are unsure delivers at all, because it was not read, proves nothing. */
export const countsAsDelivery = (edge: Edge): boolean => !isDraft(edge.from) && edge.confidence !== 'LOW';

/** Enacted, and not known to be in force: the change waits for it. */
export const isWaiting = ({ counts, enacted, inForce }: Delivering): boolean => counts && enacted && inForce.holds !== true;

/** Whether the law was last read as started only in part. */
export function startedInPart(facts: Facts, lawId: string): boolean {
  const law = facts.node(lawId);
  return (law?.kind === 'PROVISION' || law?.kind === 'INSTRUMENT') && law.inForce.status === 'partly_in_force';
}

/** Provisions stand for the whole of their instrument where both are named. */
export const withoutWholes = (lawIds: readonly string[]): string[] =>
  lawIds.filter((id) => !lawIds.some((other) => other.startsWith(`${id}/`)));

/** All rules that deliver the change, at the moment, in the order of the store. */
export function deliveringRules(facts: Facts, change: ChangeNode, moment: Moment): Delivering[] {
  const edges = facts.edgesTo(change.id, 'DELIVERS');
  return edges.map((edge) => ({
    edge,
    enacted: isEnacted(facts, edge.from, moment),
    counts: countsAsDelivery(edge),
    inPart: edge.delivery?.state === 'partially_in_force' || startedInPart(facts, edge.from),
    inForce: deliveredOn(facts, change, edge, edges, moment),
  }));
}

/** Whether a rule that delivers is in force: from what was recorded of the delivery, or of its Act's, or from the rule's own position. */
function deliveredOn(facts: Facts, change: ChangeNode, edge: Edge, edges: readonly Edge[], moment: Moment): Finding {
  if (wasMade(facts, edge.from, moment) === false) return { holds: false, because: notMadeUntil(facts, edge.from) };
  if (moment.asAt.mode === 'WHEN_COMMENCED' && isEnacted(facts, edge.from, moment))
    return { holds: true, because: () => 'enacted, and taken as in force' };
  const recorded = edge.delivery ?? edges.find((other) => other.from === instrumentOf(edge.from))?.delivery ?? null;
  const known = recorded && fromRecord(recorded, moment);
  if (known) return known;
  const position = inForceOn(facts, edge.from, moment);
  return position.holds === null ? (fromStatus(change, edge, moment) ?? position) : position;
}

/** What the record of a delivery says; null where it names no state, or no day for a moment in the past. */
function fromRecord({ state, date }: Delivery, moment: Moment): Finding | null {
  if (state === null) return null;
  if (state === 'in_force') {
    if (date !== null) {
      return date <= dayOf(moment)
        ? { holds: true, because: () => `in force since ${dateWords(date)}` }
        : { holds: false, because: () => `it did not start until ${dateWords(date)}` };
    }
    return isAsRead(moment) ? { holds: true, because: () => 'it was in force when the law was last read' } : null;
  }
  if (state === 'partially_in_force') return { holds: false, because: () => 'it has started only for some purposes' };
  if (state === 'draft_laid')
    return date !== null && date > dayOf(moment)
      ? { holds: false, because: () => `the draft was not laid before the Parliament until ${dateWords(date)}` }
      : { holds: false, because: () => 'it is a draft laid before the Parliament' };
  return {
    holds: false,
    because: () =>
      state === 'enacted'
        ? 'it is passed, and no start was found'
        : isAsRead(moment)
          ? 'it is passed and had not started when the law was last read'
          : 'it was passed and had not started',
  };
}

/** A code, an agreed rate or law whose start was not established, of a change that is recorded as delivered by the day. */
function fromStatus(change: ChangeNode, edge: Edge, moment: Moment): Finding | null {
  const delivered = change.status.value === 'delivered' || change.status.value === 'delivered_non_statutory';
  const since = change.status.asOf
    ? lastDayOf(change.status.asOf)
    : isNotLegislation(edge.from) || isAsRead(moment)
      ? moment.lawRead
      : null;
  return delivered && since !== null && since <= dayOf(moment)
    ? { holds: true, because: () => 'the change is recorded as delivered' }
    : null;
}
