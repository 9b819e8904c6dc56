/** What a lever frees, seen across many changes. */
import type { BodyNode, CalendarDate, ChangeNode, Confidence, Edge, EntityNode, LeverType, ProvisionNode, RoleNode } from '@rules/schema';
import type { AsAt, TraceLever } from '../trace/types.ts';

/** BLOCKS: only rules that stop a change. ALL: also those that narrow it, pull against it or must be edited with it. */
export type Against = 'BLOCKS' | 'ALL';

export interface LiftingRequest {
  /** Ids of changes; null for all. */
  changes: readonly string[] | null;
  /** Only changes that bear on one of these foundations; null for all. */
  foundations: readonly string[] | null;
  against: Against;
  asAt: AsAt;
  today: CalendarDate;
  /** Rules, or whole instruments, that stay as they are: no lever that changes them is used on them. */
  keep: readonly string[];
  /** Whether all Acts of one Parliament count as one Bill. */
  oneBill: boolean;
}

/** A rule that stands against a change at the moment, with every lever that can be used on it. */
export interface StandingBlock {
  change: ChangeNode;
  rule: EntityNode;
  relation: Edge;
  /** How it bears on the change then: a rule that enacted law lifts in part no longer blocks, but narrows. */
  bearing: Edge['kind'];
  /** Lightest first, as the trace of the change has them. */
  levers: readonly TraceLever[];
  /** Why there is no lever, where there is none. */
  whyNoLever: string | null;
}

/** What one lever does to one block. */
export interface LeverUse {
  block: StandingBlock;
  lever: TraceLever;
  /** The lever that starts the power, where it is made and has not started: both are needed. */
  startFirst: SharedLever | null;
}

/**
 * One power in one pair of hands: levers of one type under one provision held by one body, with every block they lift.
 * A lever that rests on no provision (practice, an Act) stands alone, for each such lever is a step of its own.
 */
export interface SharedLever {
  /** Stable as long as the data is: for addresses, and to settle or leave out a lever. */
  key: string;
  type: LeverType;
  under: ProvisionNode | null;
  holder: BodyNode | RoleNode | null;
  uses: LeverUse[];
  /** The least sure of its uses. */
  confidence: Confidence;
}
