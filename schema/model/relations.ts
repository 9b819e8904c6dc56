/** What each edge of the graph carries. One edge for each kind, from and to (and phase, between a rule and a change). */
import { z } from 'zod';
import { Basis, BlockKind, Confidence, LeverType, Phase, RelationKind } from './kinds.ts';
import { Evidence } from './evidence.ts';
import { CalendarDate } from './time.ts';

const text = z.string().nullable();

/** One way to lift a rule that stands against a change. */
export const Lever = z.strictObject({
  type: LeverType,
  what: z.string(),
  /** Id of the enabling provision. */
  under: text,
  /** Id of the body or role that holds it. */
  holder: text,
  procedure: text,
  lifts: z.enum(['FULL', 'PARTLY']),
  /** Id of enacted law (perhaps not in force) that holds the lift. */
  alreadyDoneBy: text,
  confidence: Confidence,
  basis: Basis,
  evidence: z.array(Evidence),
});
export type Lever = z.infer<typeof Lever>;

/** How a rule stands against a change, and what would lift it. */
export const Obstacle = z.strictObject({
  blockKind: BlockKind,
  /** Whether the rule still stands in the way as last read; null where that is not known. */
  bindsToday: z.boolean().nullable(),
  /** The days between which it stood in the way, where known. */
  since: CalendarDate.nullable(),
  until: CalendarDate.nullable(),
  /** Lightest first. */
  levers: z.array(Lever),
  whyNothingLighter: text,
  /** Required where there is no lever. */
  whyNoLever: text,
  note: text,
});
export type Obstacle = z.infer<typeof Obstacle>;

/** How an enacted rule makes a change. */
export const Delivery = z.strictObject({
  state: z.enum(['in_force', 'partially_in_force', 'prospective', 'not_commenced', 'enacted', 'draft_laid']).nullable(),
  date: CalendarDate.nullable(),
  effect: text,
});
export type Delivery = z.infer<typeof Delivery>;

export const Edge = z.strictObject({
  /** `KIND:from>to` and, where it has a phase, `@PHASE`. Stable as long as its ends are. */
  id: z.string(),
  kind: RelationKind,
  from: z.string(),
  to: z.string(),
  phase: Phase.nullable(),
  why: text,
  /** IMPOSES: duty, power, prohibition, right... */
  effect: text,
  /** IMPOSES: further effects, and the function's text where a body's function names it. */
  alsoEffects: z.array(z.string()),
  /** WORKS_WITH, MEMBER_OF, REFERS_TO and the like: in which way. DISAGREES_IN: its position. DEPENDS_ON: its type. */
  how: text,
  /** Subsections, or the locator in a source. */
  locator: text,
  note: text,
  confidence: Confidence,
  basis: Basis,
  evidence: z.array(Evidence),
  /** Rule to change only: how much of the rule was read, and the day of review. */
  provisionCheck: text,
  reviewed: CalendarDate.nullable(),
  obstacle: Obstacle.nullable(),
  delivery: Delivery.nullable(),
});
export type Edge = z.infer<typeof Edge>;

/** The id of an edge, from its ends. */
export const edgeId = (kind: RelationKind, from: string, to: string, phase: Phase | null): string =>
  `${kind}:${from}>${to}${phase ? `@${phase}` : ''}`;
