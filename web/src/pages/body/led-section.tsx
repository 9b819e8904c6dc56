import type { ReactElement } from 'react';
import type { TiePageFragment } from '../../generated/graphql.ts';
import { VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { number } from '../../words/plural.ts';
import { MoreButton, useMoreTies } from '../entity/more-ties.tsx';
import { TieRow } from '../entity/ties.tsx';

/** The changes and actions a body or role leads. */
export function LedSection({ of, page }: { of: string; page: TiePageFragment }): ReactElement | null {
  const more = useMoreTies({ id: of, kinds: ['LEADS'], direction: 'OUT' }, page, ['change or action', 'changes and actions']);
  if (page.totalCount === 0) return null;
  const parts = [
    { title: 'Changes', edges: more.items.filter(({ to }) => to.kind === 'CHANGE') },
    { title: 'Actions of Plan 21-24', edges: more.items.filter(({ to }) => to.kind !== 'CHANGE') },
  ].filter(({ edges }) => edges.length > 0);
  return (
    <Section id="leads" title="What it leads" count={page.totalCount}>
      <div className="tie-groups">
        {parts.map(({ title, edges }) => (
          <section key={title}>
            <h3 className="tie-heading">
              {title} <span className="count">{number(edges.length)}</span>
            </h3>
            <ul className="ties">
              {edges.map((edge) => (
                <TieRow key={edge.id} edge={edge} of={of}>
                  {'verdict' in edge.to && (
                    <p>
                      <VerdictTag verdict={edge.to.verdict} />
                    </p>
                  )}
                </TieRow>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <MoreButton more={more} several="changes and actions" />
    </Section>
  );
}
