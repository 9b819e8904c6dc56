/** How much of a rule was read, and what that allows us to say of it. */
import type { Edge, EntityNode } from '@rules/schema';

export type Reading = 'READ' | 'IN_PART' | 'NOT_READ';

/** What was read of a rule for its link to a change: the link's own note first, then the provision's. */
export function readingOf(edge: Edge, rule: EntityNode | undefined): Reading {
  if (edge.provisionCheck === 'listed') return 'NOT_READ';
  if (rule?.kind !== 'PROVISION' || rule.textRead === null) return 'READ';
  if (/^none\b/.test(rule.textRead)) return 'NOT_READ';
  return /^full\b/.test(rule.textRead) ? 'READ' : 'IN_PART';
}

/** A remark to follow the rule's name: "its text was not read"; null where it was read. */
export const readingRemark = (reading: Reading): string | null =>
  reading === 'NOT_READ' ? 'its text was not read' : reading === 'IN_PART' ? 'only part of its text was read' : null;
