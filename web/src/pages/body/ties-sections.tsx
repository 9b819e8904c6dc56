import type { ReactElement } from 'react';
import type { TieFragment, TiePageFragment } from '../../generated/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { TieGroups, TieList } from '../entity/ties.tsx';

const TIES = ['ESTABLISHES', 'OVERSEES', 'INSPECTS', 'REGULATES', 'FUNDS', 'ACCOUNTABLE_TO', 'WORKS_WITH', 'MEMBER_OF'] as const;

const isMembership = ({ kind }: TieFragment): boolean => kind === 'MEMBER_OF';
const isSetUp = ({ kind }: TieFragment): boolean => kind === 'ESTABLISHES';

interface SplitTies {
  setUp: TieFragment[];
  members: TieFragment[];
  belongs: TieFragment[];
  others: TieFragment[];
}

/** The ties of a body or role, apart: what set it up, who its members are, what it belongs to, and how it stands to others. */
export function splitTies(edges: readonly TieFragment[], id: string): SplitTies {
  return {
    setUp: edges.filter(isSetUp),
    members: edges.filter((edge) => isMembership(edge) && edge.to.id === id),
    belongs: edges.filter((edge) => isMembership(edge) && edge.from.id === id),
    others: edges.filter((edge) => !isMembership(edge) && !isSetUp(edge)),
  };
}

/** What set it up, members and memberships ("our reading"), and who oversees, inspects, regulates, funds or works with whom. */
export function TiesSections({ of, page }: { of: string; page: TiePageFragment }): ReactElement {
  const more = useMoreTies({ id: of, kinds: TIES, direction: 'BOTH' }, page, ['tie', 'ties']);
  const { setUp, members, belongs, others } = splitTies(more.items, of);
  return (
    <>
      {setUp.length > 0 && (
        <Section id="set-up" title="Set up by" count={setUp.length}>
          <TieList edges={setUp} of={of} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="ties" title="Who it answers to, oversees and works with" count={others.length}>
          <TieGroups edges={others} of={of} />
        </Section>
      )}
      {members.length > 0 && (
        <Section
          id="members"
          title="Members"
          count={members.length}
          lede="That these belong to it is our reading unless the evidence says otherwise. There may be members that are not held here."
        >
          <TieList edges={members} of={of} />
        </Section>
      )}
      {belongs.length > 0 && (
        <Section
          id="belongs"
          title="Belongs to"
          count={belongs.length}
          lede="Roles and classes it is part of. The membership is our reading unless the evidence says otherwise."
        >
          <TieList edges={belongs} of={of} />
        </Section>
      )}
      <MoreButton more={more} several="ties" />
    </>
  );
}
