import type { ReactElement } from 'react';
import type { TiePageFragment } from '../../generated/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { MoreButton, useMoreTies } from './more-ties.tsx';
import { TieList } from './ties.tsx';

/** What sources say of a thing, as statements in our words. */
export function SaidSection({ of, page }: { of: string; page: TiePageFragment }): ReactElement | null {
  const more = useMoreTies({ id: of, kinds: ['ABOUT'], direction: 'IN' }, page, ['statement', 'statements']);
  if (page.totalCount === 0) return null;
  return (
    <Section
      id="said"
      title="What sources say about it"
      count={page.totalCount}
      lede="Statements found in sources, in our words. That they speak of this is our reading."
    >
      <TieList edges={more.items} of={of} />
      <MoreButton more={more} several="statements" />
    </Section>
  );
}
