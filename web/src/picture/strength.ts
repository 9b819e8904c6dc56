/** The order of links: hardest first. They are walked, listed and explained in it; how each is drawn is in words/relations.ts. */
import type { RelationKind } from '@rules/schema';

export const EDGE_STRENGTH: readonly RelationKind[] = [
  'BLOCKS', 'CONSTRAINS', 'REQUIRES_AMENDMENT', 'CONFLICTS_WITH', 'DELIVERS', 'ENABLES', 'DUPLICATES', 'REPEALS', 'SUPERSEDES', 'COMMENCES',
  'AMENDS', 'INSERTS', 'MADE_UNDER', 'IMPLEMENTS', 'REFERS_TO', 'CONTAINS', 'IMPOSES', 'ESTABLISHES', 'LEADS', 'REGULATES', 'INSPECTS',
  'OVERSEES', 'FUNDS', 'ACCOUNTABLE_TO', 'WORKS_WITH', 'MEMBER_OF', 'DEPENDS_ON', 'DISAGREES_IN', 'BEARS_ON', 'FALLS_UNDER', 'PART_OF',
  'ABOUT', 'STATED_IN',
];
/** 0 for the hardest. */
export const strengthOf = (kind: RelationKind): number => EDGE_STRENGTH.indexOf(kind);
