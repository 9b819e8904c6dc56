/** How a rule, or the provisions of an instrument, stand to changes: grouped so that what stands in the way comes first. */
import type { RelationKind } from '../../generated/graphql.ts';

export interface StandingLink {
  relation: { kind: RelationKind };
}
export interface StandingGroup<L extends StandingLink> {
  kind: RelationKind;
  heading: string;
  links: L[];
}

const HEADINGS: Partial<Record<RelationKind, string>> = {
  BLOCKS: 'It blocks',
  CONSTRAINS: 'It narrows',
  REQUIRES_AMENDMENT: 'It must be edited with',
  CONFLICTS_WITH: 'It pulls the other way from',
  DUPLICATES: 'It does a like thing to',
  ENABLES: 'It gives power for',
  DELIVERS: 'It delivers',
};

/** Groups in the order above; empty ones are not made. Links keep their order. */
export function standingGroups<L extends StandingLink>(links: readonly L[]): StandingGroup<L>[] {
  return (Object.entries(HEADINGS) as [RelationKind, string][])
    .map(([kind, heading]) => ({ kind, heading, links: links.filter((link) => link.relation.kind === kind) }))
    .filter((group) => group.links.length > 0);
}
