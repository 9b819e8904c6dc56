/** Rules that stand against changes, as lists show them: without a date, as the law was last read. */
import type { Edge, EntityNode, RelationKind } from '@rules/schema';
import { Facts } from '../read/facts.ts';
import { hardestFirst } from '../trace/hardness.ts';

/** Relations whose lightest levers count for a change in lists. The stores filter by the same three. */
const LIFTED: readonly RelationKind[] = ['BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT'];

/** Whether an edge from a rule to a change is one that levers are listed for. */
export const againstTheChange = (edge: Edge): boolean => LIFTED.includes(edge.kind) && edge.obstacle !== null;

/** Rules that bind as last read before those that do not, then blocks before the rest; among these hardest first, as a trace has them. */
export function hardestAsLastRead<T extends { edge: Edge; rule: EntityNode }>(rules: readonly T[]): T[] {
  const facts = new Facts().add(
    rules.map(({ rule }) => rule),
    [],
  );
  const place = ({ edge }: T): number => (edge.obstacle?.bindsToday === false ? 2 : 0) + (edge.kind === 'BLOCKS' ? 0 : 1);
  return hardestFirst(facts, rules).sort((a, b) => place(a) - place(b));
}
