/** Rules that stand against changes, as lists show them: without a date, as the law was last read. */
import type { Edge, RelationKind } from '@rules/schema';

/** Relations whose lightest levers count for a change in lists, hardest first. The stores filter by the same three. */
const LIFTED: readonly RelationKind[] = ['BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT'];

/** Whether an edge from a rule to a change is one that levers are listed for. */
export const againstTheChange = (edge: Edge): boolean => LIFTED.includes(edge.kind) && edge.obstacle !== null;

/** Rules that still bind before those that no longer do, then blocks before limits before edits; otherwise as they were. */
export const hardestFirst = (a: Edge, b: Edge): number =>
  Number(a.obstacle?.bindsToday === false) - Number(b.obstacle?.bindsToday === false) || LIFTED.indexOf(a.kind) - LIFTED.indexOf(b.kind);
