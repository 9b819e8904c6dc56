import type { ReactElement } from 'react';
import type { TiePageFragment } from '../../generated/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { TieList } from './ties.tsx';

/** The foundations of the Promise a thing bears on, each with why. */
export function PromiseSection({
  of,
  page,
  lede = 'Why it matters to the Promise. The tie is our reading.',
}: {
  of: string;
  page: TiePageFragment;
  lede?: string;
}): ReactElement | null {
  if (page.nodes.length === 0) return null;
  return (
    <Section id="foundations" title="Foundations it bears on" count={page.totalCount} lede={lede}>
      <TieList edges={page.nodes} of={of} />
    </Section>
  );
}
