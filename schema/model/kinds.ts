/** The kinds of thing and of relation in the graph. The names are the public ones of the GraphQL API. */
import { z } from 'zod';

export const ENTITY_KINDS = [
  'INSTRUMENT',
  'PROVISION',
  'BODY',
  'ROLE',
  'CHANGE',
  'FOUNDATION',
  'POLICY_AREA',
  'PLAN',
  'PLAN_AREA',
  'ACTION',
  'CLASH',
  'STATEMENT',
  'SOURCE',
] as const;
export const EntityKind = z.enum(ENTITY_KINDS);
export type EntityKind = z.infer<typeof EntityKind>;

/** Neo4j relationship types carry the same names. */
export const RELATION_KINDS = [
  'CONTAINS',
  'MADE_UNDER',
  'REFERS_TO',
  'AMENDS',
  'INSERTS',
  'REPEALS',
  'SUPERSEDES',
  'IMPLEMENTS',
  'COMMENCES',
  'IMPOSES',
  'ESTABLISHES',
  'MEMBER_OF',
  'OVERSEES',
  'INSPECTS',
  'REGULATES',
  'FUNDS',
  'ACCOUNTABLE_TO',
  'WORKS_WITH',
  'FALLS_UNDER',
  'BEARS_ON',
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'CONFLICTS_WITH',
  'DUPLICATES',
  'ENABLES',
  'DELIVERS',
  'DEPENDS_ON',
  'LEADS',
  'PART_OF',
  'DISAGREES_IN',
  'ABOUT',
  'STATED_IN',
] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

/** How a rule stands to a change: the seven kinds of edge from a rule to a change. */
export const RULE_RELATIONS = [
  'BLOCKS',
  'CONSTRAINS',
  'REQUIRES_AMENDMENT',
  'CONFLICTS_WITH',
  'DUPLICATES',
  'ENABLES',
  'DELIVERS',
] as const;

/** BEFORE: the position the change set out to alter. CURRENT: stands now, untouched by what delivers. AFTER: once what delivers is in force. */
export const Phase = z.enum(['BEFORE', 'CURRENT', 'AFTER']);
export type Phase = z.infer<typeof Phase>;

export const InstrumentClass = z.enum(['PRIMARY_ACT', 'SECONDARY_INSTRUMENT', 'CONVENTION', 'OTHER_LAW', 'NOT_LEGISLATION']);
export type InstrumentClass = z.infer<typeof InstrumentClass>;

/** Whether an instrument is one of the 44 + 19 + 3. */
export const Membership = z.enum(['CONFIRMED', 'RECONSTRUCTED', 'OUTSIDE']);
export type Membership = z.infer<typeof Membership>;

export const ClashKind = z.enum(['RULES', 'SOURCES']);
export type ClashKind = z.infer<typeof ClashKind>;

/** Words for what is not in the law but stops a change all the same. */
export const BarrierKind = z.enum([
  'time',
  'staffing',
  'money',
  'paperwork',
  'culture',
  'services_missing',
  'skills',
  'thresholds',
  'data',
  'law_unclear',
  'other',
]);
export type BarrierKind = z.infer<typeof BarrierKind>;

export const BlockKind = z.enum([
  'PROHIBITS',
  'REQUIRES_OTHERWISE',
  'NO_POWER',
  'POWER_UNUSED',
  'MUST_CONSULT',
  'OUTSIDE_COMPETENCE',
  'RIGHTS_COMPATIBILITY',
  'NOT_IN_FORCE',
  'GUIDANCE_ONLY',
  'LIMITS_WHO',
  'LIMITS_TIME_OR_AGE',
  'DIVIDES_RESPONSIBILITY',
  'PRACTICE_OR_RESOURCES',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** Lightest first: the order of this list is the order of weight. */
export const LEVER_TYPES = [
  'PRACTICE',
  'GUIDANCE',
  'CODE',
  'DIRECTION',
  'COMMENCEMENT_REGULATIONS',
  'NEGATIVE_SSI',
  'AFFIRMATIVE_SSI',
  'ACT_OF_SCOTTISH_PARLIAMENT',
  'UK_STATUTORY_INSTRUMENT',
  'ACT_OF_UK_PARLIAMENT',
  'SCOTLAND_ACT_ORDER',
  'COURT_RULING',
] as const;
export const LeverType = z.enum(LEVER_TYPES);
export type LeverType = z.infer<typeof LeverType>;

export const Verdict = z.enum(['BLOCKED', 'LIFT_ENACTED_NOT_IN_FORCE', 'CONSTRAINED', 'NOT_BLOCKED_BY_LAW', 'DELIVERED']);
export type Verdict = z.infer<typeof Verdict>;

export const ChangeStatus = z.enum([
  'proposed',
  'in_development',
  'in_consultation',
  'in_bill',
  'enacted_not_commenced',
  'enacted_partially_commenced',
  'delivered',
  'delivered_non_statutory',
  'stalled',
  'withdrawn',
  'declined',
]);
export type ChangeStatus = z.infer<typeof ChangeStatus>;

/** From sure to unsure. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

/** OFFICIAL: read in an official text. PARSED: read out of text by rule. JUDGEMENT: our reading. OWN_KNOWLEDGE: from memory, no source seen. */
export const Basis = z.enum(['OFFICIAL', 'PARSED', 'JUDGEMENT', 'OWN_KNOWLEDGE']);
export type Basis = z.infer<typeof Basis>;
