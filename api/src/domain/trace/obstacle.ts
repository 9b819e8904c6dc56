/** A change at a moment, and the rules that stand against it: what all the rest of a trace is worked out from. */
import type { ChangeNode, Edge, EntityNode } from '@rules/schema';
import type { Facts } from '../read/facts.ts';
import type { Moment } from '../time/moment.ts';
import type { Finding } from '../time/position.ts';
import type { Delivering } from './deliveries.ts';

/** Whether it binds. IN_PART: what is left of it once enacted law has lifted the rest. OVER: it stopped on a day that is past whatever starts. */
export type Bound = Finding & { how?: 'IN_PART' | 'OVER' };

/** A rule that stands against the change, and whether it binds at the moment. */
export interface Obstacle {
  edge: Edge;
  rule: EntityNode;
  /** Whether it binds; null is not known and counts as binding. */
  binds: Bound;
}

/** A change at a moment: all that a verdict is derived from. Rules run hardest first. */
export interface Position {
  facts: Facts;
  change: ChangeNode;
  moment: Moment;
  /** Rules that block and bind. */
  blocks: Obstacle[];
  /** Rules that narrow, pull the other way or must be edited with it, and bind; and what enacted law leaves of those that blocked. */
  narrowing: Obstacle[];
  /** Rules of either sort that do not bind at the moment. */
  notBinding: Obstacle[];
  delivering: Delivering[];
  /** Whether all that delivers the change is in force today, whatever the moment asked about. */
  deliveredToday: boolean;
}

/** How a rule bears on the change at the moment: one that is lifted in part no longer blocks, but narrows. */
export const bearingOf = ({ edge, binds }: Pick<Obstacle, 'edge' | 'binds'>): Edge['kind'] =>
  binds.how === 'IN_PART' ? 'CONSTRAINS' : edge.kind;
