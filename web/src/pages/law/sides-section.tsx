import type { ReactElement } from 'react';
import type { TiePageFragment } from '../../generated/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { TieList } from '../entity/ties.tsx';

/** The clashes in which law takes a side, each with its position. */
export function SidesSection({ of, page }: { of: string; page: TiePageFragment }): ReactElement | null {
  const more = useMoreTies({ id: of, kinds: ['DISAGREES_IN'], direction: 'OUT' }, page, ['clash', 'clashes']);
  if (page.totalCount === 0) return null;
  return (
    <Section
      id="clashes"
      title="Where rules disagree"
      count={page.totalCount}
      lede="Clashes in which it takes a side, with its position in our words."
    >
      <TieList edges={more.items} of={of} />
      <MoreButton more={more} several="clashes" />
    </Section>
  );
}
