/** The verdicts of many changes at one moment, for lists: four calls of the store, however many there are. */
import type { CalendarDate, ChangeNode, Verdict } from '@rules/schema';
import type { GraphStore } from '../store/port.ts';
import type { Facts } from './read/facts.ts';
import { readStanding } from './trace/standing.ts';
import type { AsAt } from './trace/types.ts';
import { verdictFor } from './trace/verdict-for.ts';
import type { VerdictOnDate } from './trace/verdict-for.ts';

export interface ListedVerdict {
  change: ChangeNode;
  verdict: Verdict;
  /** JUDGEMENT: the reviewed assessment. DERIVED: from rules, phases and in-force facts. */
  verdictFrom: 'JUDGEMENT' | 'DERIVED';
  derivedVerdict: Verdict;
  /** How many rules block and bind, and how many narrow, pull the other way or must be edited with it. */
  blocks: number;
  narrows: number;
}

/** One verdict for each id or alias of a change, in the order asked; null for an id that names no change. */
export async function verdictsOf(
  store: GraphStore,
  changes: readonly string[],
  asAt: AsAt,
  today: CalendarDate,
): Promise<(ListedVerdict | null)[]> {
  const facts = await readChanges(store, changes);
  return changes.map((id) => {
    const change = facts.node(id);
    if (change?.kind !== 'CHANGE') return null;
    return listed(change, verdictFor(facts, change, asAt, today));
  });
}

/** What the verdicts of some changes rest on, aliases resolved first. */
export async function readChanges(store: GraphStore, changes: readonly string[]): Promise<Facts> {
  const found = await store.nodes(changes);
  const facts = await readStanding(
    store,
    found.flatMap((node) => (node?.kind === 'CHANGE' ? [node.id] : [])),
  );
  await facts.readNodes(store, changes);
  return facts;
}

const listed = (change: ChangeNode, { verdict, from, derived, position }: VerdictOnDate): ListedVerdict => ({
  change,
  verdict,
  verdictFrom: from,
  derivedVerdict: derived.verdict,
  blocks: position.blocks.length,
  narrows: position.narrowing.length,
});
