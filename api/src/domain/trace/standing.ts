/** The facts that decide a verdict, read for many changes at once in four calls, and each change's position at a moment. */
import { AGAINST, instrumentOf, kindOfId, RULE_RELATIONS } from '@rules/schema';
import type { ChangeNode, Edge } from '@rules/schema';
import type { GraphStore } from '../../store/port.ts';
import { Facts, withInstruments } from '../read/facts.ts';
import { todayOf } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { bindingOf } from './binding.ts';
import { deliveringRules } from './deliveries.ts';
import { hardestFirst } from './hardness.ts';
import { bearingOf } from './obstacle.ts';
import type { Obstacle, Position } from './obstacle.ts';

/** The enacted law that the levers of a rule rest on. */
export const liftingLaw = ({ obstacle }: Edge): string[] =>
  (obstacle?.levers ?? []).flatMap(({ alreadyDoneBy }) => (alreadyDoneBy === null ? [] : [alreadyDoneBy]));

/** Reads what the verdicts of some changes rest on: their rules, the law that would lift them, what put a rule in, and the instruments. */
export async function readStanding(store: GraphStore, changes: readonly string[], facts = new Facts()): Promise<Facts> {
  const ruleEdges = await facts.readEdges(store, { ids: changes, kinds: RULE_RELATIONS, direction: 'IN', ends: true });
  const law = withInstruments([...ruleEdges.map((edge) => edge.from), ...ruleEdges.flatMap(liftingLaw)]);
  const provisions = law.filter((id) => kindOfId(id) === 'PROVISION');
  const inserts = await facts.readEdges(store, { ids: provisions, kinds: ['INSERTS', 'AMENDS'], direction: 'IN', ends: true });
  await facts.readNodes(store, [...law, ...inserts.map((edge) => edge.from), ...inserts.map((edge) => instrumentOf(edge.from))]);
  return facts;
}

/** Where a change stands at a moment. `facts` must hold what `readStanding` reads. */
export function positionOf(facts: Facts, change: ChangeNode, moment: Moment): Position {
  const delivering = deliveringRules(facts, change, moment);
  const deliveringToday =
    moment.asAt.mode === 'DATE' && moment.asAt.date === moment.today ? delivering : deliveringRules(facts, change, todayOf(moment));
  const obstacles = facts.edgesTo(change.id, ...AGAINST).flatMap((edge): Obstacle[] => {
    const rule = facts.node(edge.from);
    if (!rule || rule.kind === 'CLASH') return [];
    return [{ edge, rule, binds: bindingOf({ facts, change, edge, rule, moment, delivering, deliveringToday }) }];
  });
  const sorted = hardestFirst(facts, obstacles);
  const binding = sorted.filter(({ binds }) => binds.holds !== false);
  return {
    facts,
    change,
    moment,
    delivering,
    deliveredToday:
      deliveringToday.some(({ counts }) => counts) && deliveringToday.every(({ counts, inForce }) => !counts || inForce.holds === true),
    blocks: binding.filter((obstacle) => bearingOf(obstacle) === 'BLOCKS'),
    narrowing: binding.filter((obstacle) => bearingOf(obstacle) !== 'BLOCKS'),
    notBinding: sorted.filter(({ binds }) => binds.holds === false),
  };
}
